package org.cadenceplanner.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.Comparison.Cell;
import org.cadenceplanner.insight.Comparison.Row;

/// Rows of a comparison in which the best figures are marked: those that are alike best, where
/// another is worse. A figure that is not a number is none.
final class MarkedRow {
  private static final double ALIKE = 0.005;

  private MarkedRow() {}

  /// A row of which the least figure is the best.
  ///
  /// @param texts the figures as they are written
  static Row least(String label, double[] values, List<String> texts) {
    double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double least = Arrays.stream(known).min().orElse(Double.NaN);
    double most = Arrays.stream(known).max().orElse(Double.NaN);
    boolean differ = most - least > ALIKE;
    return new Row(
        label,
        IntStream.range(0, values.length)
            .mapToObj(i -> new Cell(texts.get(i), differ && values[i] - least < ALIKE))
            .toList());
  }

  /// A row of which the greatest figure is the best.
  static Row most(String label, double[] values, List<String> texts) {
    return least(label, Arrays.stream(values).map(value -> -value).toArray(), texts);
  }

  /// A row of which none is better than another.
  static Row plain(String label, List<String> texts) {
    return new Row(label, texts.stream().map(text -> new Cell(text, false)).toList());
  }
}
