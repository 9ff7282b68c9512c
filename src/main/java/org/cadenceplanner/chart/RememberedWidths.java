package org.cadenceplanner.chart;

import java.util.HashMap;
import java.util.Map;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;

/// Measures each text once: parts of a chart ask for the same widths again and again, and texts in
/// letters that the font lacks take long to measure. For one drawing and one thread.
final class RememberedWidths implements TextMeasure {

  private record Text(String text, TextStyle style) {}

  private final TextMeasure measure;
  private final Map<Text, Double> widths = new HashMap<>();

  RememberedWidths(TextMeasure measure) {
    this.measure = measure;
  }

  @Override
  public double width(String text, TextStyle style) {
    return widths.computeIfAbsent(
        new Text(text, style), asked -> measure.width(asked.text(), asked.style()));
  }

  @Override
  public double ascent(TextStyle style) {
    return measure.ascent(style);
  }

  @Override
  public double descent(TextStyle style) {
    return measure.descent(style);
  }
}
