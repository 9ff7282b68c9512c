package org.cadenceplanner.drawing;

/// How much room a text takes in the font that will paint it.
///
/// All results are in the drawing's units and do not depend on the scale at which it is painted.
public interface TextMeasure {

  /// The width of one line of text, 0 for the empty text.
  double width(String text, TextStyle style);

  /// How far letters of this style reach above the baseline.
  double ascent(TextStyle style);

  /// How far letters of this style reach below the baseline, a number above 0.
  double descent(TextStyle style);
}
