package org.cadenceplanner.chart;

import java.util.Optional;
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
    if (isLegible(asked.width(), asked.height())) {
      return Optional.of(asked);
    }
    return IntStream.iterate(asked.width(), width -> width <= longest, width -> up(width * 3 / 2))
        .filter(width -> isLegible(width, longest))
        .mapToObj(width -> higher(width, asked.height()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  // Not by halves: where panels are put in fewer columns, a higher chart can be harder to read.
  private Optional<Size> higher(int width, int least) {
    return IntStream.iterate(least, height -> height <= longest, this::up)
        .filter(height -> isLegible(width, height))
        .mapToObj(height -> new Size(width, height))
        .findFirst();
  }

  private boolean isLegible(int width, int height) {
    return sheet.isLegible(new Size(width, height), measure);
  }

  private int up(int length) {
    int step = length < longest / 5 ? STEP : LARGE_STEP;
    return (length / step + 1) * step;
  }
}
