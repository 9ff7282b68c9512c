package org.cadenceplanner.drawing;

/// The size and weight of a text.
///
/// `size` is the font size in the drawing's units.
public record TextStyle(double size, Weight weight) {

  /// How heavy the letters are.
  public enum Weight {
    REGULAR,
    BOLD
  }

  /// @throws IllegalArgumentException if the size is not above 0
  public TextStyle {
    if (!(size > 0)) {
      throw new IllegalArgumentException("text size is " + size + ", must be above 0");
    }
  }

  public static TextStyle regular(double size) {
    return new TextStyle(size, Weight.REGULAR);
  }

  public static TextStyle bold(double size) {
    return new TextStyle(size, Weight.BOLD);
  }
}
