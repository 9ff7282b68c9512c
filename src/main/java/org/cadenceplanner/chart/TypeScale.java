package org.cadenceplanner.chart;

import org.cadenceplanner.drawing.TextStyle;

/// The sizes of letters in a chart; everything else keeps its distance by them.
///
/// @param factor 1 for charts of up to 1600 by 900; larger charts have larger letters, but not in
/// proportion, up to 2; times what the reader wants letters to be
record TypeScale(double factor) {

  private static final double USUAL_WIDTH = 1600;
  private static final double USUAL_HEIGHT = 900;

  static TypeScale of(Size size) {
    double growth = Math.min(size.width() / USUAL_WIDTH, size.height() / USUAL_HEIGHT);
    return new TypeScale(Math.clamp(Math.sqrt(growth), 1, 2) * size.letters());
  }

  /// A length that grows with the letters.
  double of(double length) {
    return length * factor;
  }

  TextStyle title() {
    return TextStyle.bold(of(20));
  }

  TextStyle heading() {
    return TextStyle.bold(of(14));
  }

  TextStyle body() {
    return TextStyle.regular(of(13));
  }

  TextStyle small() {
    return TextStyle.regular(of(12));
  }

  TextStyle smallStrong() {
    return TextStyle.bold(of(12));
  }

  TextStyle tiny() {
    return TextStyle.regular(of(11));
  }

  /// Letters for rows that are too low for any others.
  TextStyle least() {
    return TextStyle.regular(of(10));
  }

  TextStyle leastStrong() {
    return TextStyle.bold(of(10));
  }
}
