package org.cadenceplanner.chart;

import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.schedule.Schedule;

/// The work over time as a window shows it: the same as [LoadChart] without title, rules and footer,
/// which the window says elsewhere, and for any days of the horizon.
///
/// What is drawn is worked out once, however often it is.
public final class LoadPanel implements Chart {
  private final LoadPlot load;

  /// @param schedule what the scenario comes to
  public LoadPanel(Schedule schedule) {
    this(LoadPlot.of(schedule));
  }

  private LoadPanel(LoadPlot load) {
    this.load = load;
  }

  /// The same work on other days of the horizon.
  public LoadPanel on(DaysShown days) {
    return new LoadPanel(load.on(days));
  }

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return drawn(size, palette, measure).drawing();
  }

  /// Draws this panel and says where its days stand.
  public Drawn drawn(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    double least = LoadPlot.leastUnderLegend(sketch);
    Area rest = load.legend(sketch).over(sketch, sketch.inWindow(), least);
    Optional<Plot> plot = load.draw(sketch, rest);
    return new Drawn(sketch.finished(), plot);
  }
}
