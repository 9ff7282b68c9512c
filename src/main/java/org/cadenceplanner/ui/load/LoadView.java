package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.LoadPanel;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.LoadInWords;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartHover;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysByHand;
import org.cadenceplanner.ui.fx.DaysLookedAt;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Workspace;

/// The work over time on the screen; resting on a month tells about it.
final class LoadView extends StackPane {
  private final ChartView chart;
  private final ChartHover hover;
  private final DaysLookedAt days;
  private Optional<Load> load = Optional.empty();

  /// The work of a schedule, and what there is to say about it.
  private record Load(Schedule schedule, LoadPanel panel, LoadInWords words) {
    static Load of(Schedule schedule) {
      return new Load(schedule, new LoadPanel(schedule), new LoadInWords(schedule));
    }
  }

  /// @param planned what is planned, while the chart is seen
  LoadView(
      Workspace workspace,
      ObservableValue<Planned> planned,
      TextMeasure measure,
      Appearance appearance) {
    chart = new ChartView(measure, appearance);
    chart.setId("load-chart");
    hover = new ChartHover(chart);
    getChildren().add(chart);
    days = new DaysLookedAt(workspace, this::redraw);
    planned.subscribe(this::show);
    DaysByHand.on(this, chart, days);
    chart.setOnMouseMoved(this::hover);
    chart.setOnMouseExited(e -> hover.hide());
  }

  ChartView chart() {
    return chart;
  }

  /// The days shown.
  DaysOnScreen days() {
    return days;
  }

  private void show(Planned planned) {
    load = Optional.of(Load.of(planned.schedule()));
    redraw();
  }

  private void redraw() {
    load.ifPresent(this::show);
    hover.hide();
  }

  private void show(Load shown) {
    LoadPanel panel = shown.panel().on(days.in(shown.schedule().horizon()));
    String summary = tr("Load: %s", shown.words().summary());
    chart.show(panel::drawn, days.inWords().map(it -> summary + "; " + it).orElse(summary));
  }

  private void hover(MouseEvent event) {
    Point place = new Point(event.getX(), event.getY());
    List<String> lines =
        chart
            .drawn()
            .flatMap(Drawn::plot)
            .filter(plot -> plot.contains(place))
            .flatMap(plot -> load.map(it -> about(it.words(), plot, place)))
            .orElse(List.of());
    hover.tell(lines, event);
  }

  private static List<String> about(LoadInWords load, Plot plot, Point place) {
    return load.of(load.work().at(plot.dayAt(place.x())));
  }
}
