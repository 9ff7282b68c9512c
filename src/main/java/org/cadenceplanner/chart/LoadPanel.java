package org.cadenceplanner.chart;

import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.schedule.Schedule;

/// The work over time as a window shows it: the same as [LoadChart] without title, rules and footer,
/// which the window says elsewhere.
///
/// @param schedule what the scenario comes to
public record LoadPanel(Schedule schedule) implements Chart {
  private static final double LEAST_PLOT = 140;

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return drawn(size, palette, measure).drawing();
  }

  /// Draws this panel and says where its days stand.
  public Drawn drawn(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    LoadPlot load = LoadPlot.of(schedule);
    Area inside = sketch.inWindow();
    Legend legend = load.legend(sketch);
    double height = legend.height(sketch, inside.width());
    boolean hasRoom = inside.height() - height >= LEAST_PLOT;
    if (hasRoom) {
      legend.draw(sketch, inside);
    }
    Optional<Plot> plot = load.draw(sketch, hasRoom ? inside.below(height) : inside);
    return new Drawn(sketch.finished(), plot);
  }
}
