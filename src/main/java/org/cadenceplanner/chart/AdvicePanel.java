package org.cadenceplanner.chart;

import java.util.List;
import java.util.OptionalInt;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.advice.Advice;

/// The cost of every day as a window shows it: the same as [AdviceChart] without title, sentence and
/// footer, which the window says elsewhere.
///
/// @param advice what the search found
public record AdvicePanel(Advice advice) implements Chart {
  private static final double LEAST_PLOT = 60;
  private static final double HEADER = 66;
  private static final double STRIP = 84;

  /// How high the panel should be, so that each strip can be read.
  public double readableHeight() {
    return HEADER + STRIP * advice.strips().size();
  }

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return drawn(size, palette, measure).drawing();
  }

  /// Draws this panel, and tells where the days are.
  public DrawnStrips drawn(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Area rest = AdviceChart.legend().over(sketch, sketch.inWindow(), LEAST_PLOT);
    List<StripPlot> plots = AdviceChart.drawStrips(advice, sketch, rest);
    return new DrawnStrips(sketch.finished(), plots);
  }

  /// The marks of a drawing with a line around the number of the one selected among the best.
  ///
  /// @param selected its place among them, 0 for the first
  public static List<Mark> marks(Drawing drawing, OptionalInt selected, Palette palette) {
    return selected.isEmpty()
        ? drawing.marks()
        : Highlight.around(drawing, DrawnStrips.rank(selected.getAsInt()), palette);
  }
}
