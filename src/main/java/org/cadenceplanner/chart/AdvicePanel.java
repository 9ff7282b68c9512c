package org.cadenceplanner.chart;

import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.advice.Advice;

/// The cost of every day as a window shows it: the same as [AdviceChart] without title, sentence and
/// footer, which the window says elsewhere.
///
/// @param advice what the search found
public record AdvicePanel(Advice advice) implements Chart {
  private static final double LEAST_PLOT = 60;

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Area rest = AdviceChart.legend().over(sketch, sketch.inWindow(), LEAST_PLOT);
    AdviceChart.drawStrips(advice, sketch, rest);
    return sketch.finished();
  }

  /// Draws this panel; a day of its axis is of any year.
  public Drawn drawn(Size size, Palette palette, TextMeasure measure) {
    return new Drawn(draw(size, palette, measure), Optional.empty());
  }
}
