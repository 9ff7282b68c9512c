package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

/// The size of a chart in units; at scale 1 a unit is a pixel.
///
/// @param width above 0
/// @param height above 0
/// @param letters how large letters are against the usual ones of a chart of that size, 1 for these,
/// from 0.5 to 3
public record Size(int width, int height, double letters) {
  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 3;

  /// @throws IllegalArgumentException if a side is not above 0, or letters are out of bounds
  public Size {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          tr("a chart of %s by %s; allowed: both above 0", width, height));
    }
    if (!(letters >= SMALLEST && letters <= LARGEST)) {
      throw new IllegalArgumentException(
          tr("letters of %s times the usual; allowed: 0.5 to 3", letters));
    }
  }

  /// With letters of the usual size.
  public Size(int width, int height) {
    this(width, height, 1);
  }
}
