package org.cadenceplanner.drawing;

import java.util.HashMap;
import java.util.Map;

/// Measures each text once: parts of a chart ask for the same widths again and again, and texts in
/// letters that the font lacks take long to measure. For one thread, and for as long as a few
/// drawings are made, as it forgets nothing.
public final class RememberedWidths implements TextMeasure {

  private record Text(String text, TextStyle style) {}

  private final TextMeasure measure;
  private final Map<Text, Double> widths = new HashMap<>();

  private RememberedWidths(TextMeasure measure) {
    this.measure = measure;
  }

  /// What measures as another does, and remembers it; that one itself if it does already.
  public static RememberedWidths of(TextMeasure measure) {
    return measure instanceof RememberedWidths remembered
        ? remembered
        : new RememberedWidths(measure);
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
