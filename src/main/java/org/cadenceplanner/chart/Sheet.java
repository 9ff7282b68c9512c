package org.cadenceplanner.chart;

import java.util.Optional;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;

/// A chart that stands alone, as on a page of its own: title, rules, legend, axis, source and the
/// plan's today are in it.
public interface Sheet extends Chart {

  /// What it says, in words: the whole title, rules and sources, even where the drawing has no room
  /// for them.
  Caption caption();

  /// Draws this sheet and says whether it can be read at that size.
  Page page(Size size, Palette palette, TextMeasure measure);

  @Override
  default Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return page(size, palette, measure).drawing();
  }

  /// Whether it can be read at a size, in whatever colours.
  default boolean isLegible(Size size, TextMeasure measure) {
    return page(size, Palette.light(), measure).isLegible();
  }

  /// A size at which it can be read, as high as needed and as wide as asked for, or wider where no
  /// height would do.
  ///
  /// @param asked the least size
  /// @param longest the longest side
  /// @return empty where that is too short
  default Optional<Size> legibleSize(Size asked, int longest, TextMeasure measure) {
    return new LegibleSize(this, measure, longest).from(asked);
  }

  /// The same where it is known that it cannot be read at that size, as from its page.
  default Optional<Size> largerSize(Size illegible, int longest, TextMeasure measure) {
    return new LegibleSize(this, measure, longest).beyond(illegible);
  }
}
