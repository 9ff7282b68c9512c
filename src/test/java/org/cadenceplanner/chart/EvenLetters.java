package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;

/// Letters that are all of one width, whatever their size, so that a test can say where a text ends.
///
/// @param letter the width of each
record EvenLetters(double letter) implements TextMeasure {

  @Override
  public double width(String text, TextStyle style) {
    return letter * text.length();
  }

  @Override
  public double ascent(TextStyle style) {
    return style.size();
  }

  @Override
  public double descent(TextStyle style) {
    return 1;
  }
}
