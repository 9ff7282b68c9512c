package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

/// The size of a chart in units; at scale 1 a unit is a pixel.
public record Size(int width, int height) {

  /// @throws IllegalArgumentException if a side is not above 0
  public Size {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          tr("a chart of %s by %s; allowed: both above 0", width, height));
    }
  }
}
