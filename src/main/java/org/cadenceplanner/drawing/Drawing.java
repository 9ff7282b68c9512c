package org.cadenceplanner.drawing;

import java.util.List;

/// A finished picture as a list of marks, painted in order, later ones over earlier ones.
///
/// `width` and `height` are in units; at scale 1 a unit is a pixel. The origin is top left.
public record Drawing(int width, int height, List<Mark> marks) {

  /// @throws IllegalArgumentException if a side is not above 0
  public Drawing {
    marks = List.copyOf(marks);
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          "a drawing is " + width + " by " + height + " units, both must be above 0");
    }
  }
}
