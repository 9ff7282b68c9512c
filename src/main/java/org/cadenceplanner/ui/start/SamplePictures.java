package org.cadenceplanner.ui.start;

import static org.cadenceplanner.language.Texts.tr;

import java.util.HashMap;
import java.util.Map;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.TimelinePanel;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Workspace;

/// Small pictures of what samples come to: each is planned and drawn in the background when it is
/// first seen.
final class SamplePictures {
  static final Size SIZE = new Size(300, 152);

  private final Workspace workspace;
  private final TextMeasure measure;
  private final Appearance appearance;
  private final Map<String, ChartView> views = new HashMap<>();

  SamplePictures(Workspace workspace, TextMeasure measure, Appearance appearance) {
    this.workspace = workspace;
    this.measure = measure;
    this.appearance = appearance;
  }

  /// A timeline, drawn in the colours there were.
  private record Picture(TimelinePanel panel, Palette colours, Drawn drawn) {

    /// What has other colours now is drawn anew.
    Drawn in(Size size, Palette palette, TextMeasure measure) {
      return palette.equals(colours) ? drawn : panel.drawn(size, palette, measure);
    }
  }

  /// The picture of a sample's first scenario; empty until it is drawn.
  ChartView of(SampleCard card) {
    return views.computeIfAbsent(card.name(), _ -> begun(card));
  }

  private ChartView begun(SampleCard card) {
    ChartView view = new ChartView(measure, appearance);
    view.setFocusTraversable(false);
    view.setMouseTransparent(true);
    view.setMinSize(SIZE.width(), SIZE.height());
    view.setMaxSize(SIZE.width(), SIZE.height());
    Planning planning = workspace.planning();
    Palette palette = appearance.palette().get();
    workspace
        .recalculation()
        .lookUp(
            () -> drawn(card, planning, palette),
            picture -> view.show(picture::in, tr("Timeline of %s", card.project())),
            _ -> {});
    return view;
  }

  private Picture drawn(SampleCard card, Planning planning, Palette palette) {
    Planned planned = planning.first(card.plan(), card.plan().scenarios().getFirst().name());
    TimelinePanel panel = TimelinePanel.of(planned.schedule(), planned.index());
    return new Picture(panel, palette, panel.drawn(SIZE, palette, measure));
  }
}
