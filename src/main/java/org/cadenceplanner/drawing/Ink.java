package org.cadenceplanner.drawing;

import java.util.Locale;

/// A colour with its opacity.
///
/// Each part is 0 to 255; an `alpha` of 255 is opaque.
///
/// Example: `Ink.hex("#0969da")`.
public record Ink(int red, int green, int blue, int alpha) {

  /// @throws IllegalArgumentException if a part is out of bounds
  public Ink {
    requirePart("red", red);
    requirePart("green", green);
    requirePart("blue", blue);
    requirePart("alpha", alpha);
  }

  private static void requirePart(String name, int value) {
    if (value < 0 || value > 255) {
      throw new IllegalArgumentException(name + " is " + value + ", must be 0 to 255");
    }
  }

  /// The opaque ink written `#rrggbb`.
  ///
  /// @throws IllegalArgumentException if the text is not a hash and six hexadecimal digits
  public static Ink hex(String text) {
    if (!text.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a colour such as #0969da");
    }
    int rgb = Integer.parseInt(text.substring(1), 16);
    return new Ink(rgb >> 16, rgb >> 8 & 255, rgb & 255, 255);
  }

  /// The same colour with another opacity, 0 (clear) to 255 (opaque).
  public Ink withAlpha(int newAlpha) {
    return new Ink(red, green, blue, newAlpha);
  }

  /// How light this ink looks as if opaque, 0 (black) to 1 (white): relative luminance of WCAG 2.2.
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// The contrast ratio of two inks, 1 (the same) to 21 (black on white), after WCAG 2.2.
  /// Text is easy to read from 4.5 on.
  public double contrast(Ink other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /// `#rrggbb`, or `#rrggbbaa` when not opaque.
  public String toHex() {
    String rgb = String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    return alpha == 255 ? rgb : rgb + String.format(Locale.ROOT, "%02x", alpha);
  }
}
