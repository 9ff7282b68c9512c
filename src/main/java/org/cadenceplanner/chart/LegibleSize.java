package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cadenceplanner.drawing.TextMeasure;

/// Looks for a size at which a chart can be read.
///
/// @param sheet the chart
/// @param measure measures its texts
/// @param longest the longest side that a chart may have
record LegibleSize(Sheet sheet, TextMeasure measure, int longest) {
  private static final int STEP = 50;
  private static final int LARGE_STEP = 250;

  /// The least of those that are not smaller than a size: higher if that helps, else wider too.
  Optional<Size> from(Size asked) {
    return isLegible(asked.width(), asked.height()) ? Optional.of(asked) : beyond(asked);
  }

  /// The same where it is known that it cannot be read at that size.
  Optional<Size> beyond(Size asked) {
    return upToLongest(asked.width(), width -> up(width * 3 / 2))
        .filter(width -> isLegible(width, longest))
        .mapToObj(width -> new Size(width, leastHeight(width, asked)))
        .findFirst();
  }

  /// Looks in steps that double, and then by halves: long plans are laid out ten times rather than fifty.
  /// Where panels are put in fewer columns, a higher chart can be harder to read, and what is found is
  /// one that can be read but not the least.
  private int leastHeight(int width, Size asked) {
    List<Integer> heights = heightsFrom(asked.height());
    int refused = width == asked.width() ? 0 : -1;
    int accepted = heights.size() - 1;
    while (accepted - refused > 1) {
      int doubled = Math.max(0, 2 * refused + 1);
      int at = doubled < accepted ? doubled : (accepted + refused) / 2;
      if (isLegible(width, heights.get(at))) {
        accepted = at;
      } else {
        refused = at;
      }
    }
    return heights.get(accepted);
  }

  private List<Integer> heightsFrom(int least) {
    return upToLongest(least, this::up).boxed().toList();
  }

  /// Nothing where the least is longer than the longest.
  private IntStream upToLongest(int least, IntUnaryOperator next) {
    IntStream shorter = IntStream.iterate(least, length -> length < longest, next);
    return least > longest ? IntStream.empty() : IntStream.concat(shorter, IntStream.of(longest));
  }

  private boolean isLegible(int width, int height) {
    return sheet.isLegible(new Size(width, height), measure);
  }

  private int up(int length) {
    int step = length < longest / 5 ? STEP : LARGE_STEP;
    return (length / step + 1) * step;
  }
}
