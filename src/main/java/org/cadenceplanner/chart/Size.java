package org.cadenceplanner.chart;

/// The size of a chart in units; at scale 1 a unit is a pixel.
public record Size(int width, int height) {

  /// @throws IllegalArgumentException if a side is not above 0
  public Size {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          "a chart of " + width + " by " + height + "; allowed: both above 0");
    }
  }
}
