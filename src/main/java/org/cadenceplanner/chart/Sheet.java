package org.cadenceplanner.chart;

import java.util.Optional;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.TextMeasure;

/// A chart that stands alone, as on a page of its own: title, rules, legend, axis, source and the
/// plan's today are in it.
public interface Sheet extends Chart {

  /// What it says, in words: the whole title, rules and sources, even where the drawing has no room
  /// for them.
  Caption caption();

  /// Whether it can be read at a size: its title and legend have room, and its rows and columns are
  /// large enough to be told apart.
  boolean isLegible(Size size, TextMeasure measure);

  /// A size at which it can be read, as high as needed and as wide as asked for, or wider where no
  /// height would do.
  ///
  /// @param asked the least size
  /// @param longest the longest side
  /// @return empty where that is too short
  default Optional<Size> legibleSize(Size asked, int longest, TextMeasure measure) {
    return new LegibleSize(this, measure, longest).from(asked);
  }
}
