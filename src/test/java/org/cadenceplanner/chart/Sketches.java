package org.cadenceplanner.chart;

/// Empty sketches of a chart of the usual size.
final class Sketches {
  private Sketches() {}

  /// One in letters that are all of one width.
  static Sketch inLettersOf(double width) {
    return new Sketch(new Size(1600, 900), Palette.light(), new EvenLetters(width));
  }
}
