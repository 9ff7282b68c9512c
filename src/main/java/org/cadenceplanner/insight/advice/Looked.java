package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Variants of one cadence and one support, and what each of them costs on each day.
///
/// @param variants those of the date policies in their order
/// @param days the days looked at; a single empty one where the cadence has places of its own
/// @param totals the cost by variant and day; not a number where it is impossible
record Looked(List<Variant> variants, List<Optional<LocalDate>> days, List<double[]> totals) {
  private static final double ALIKE = 1e-9;

  /// The best of each day that has any.
  Stream<Found> best() {
    return IntStream.range(0, days.size()).mapToObj(this::best).flatMap(Optional::stream);
  }

  /// The best on one of the days, the one before others that are as good.
  private Optional<Found> best(int day) {
    int best = -1;
    for (int i = 0; i < totals.size(); i++) {
      boolean isPossible = !Double.isNaN(totals.get(i)[day]);
      if (isPossible && (best < 0 || totals.get(i)[day] < totals.get(best)[day] - ALIKE)) {
        best = i;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Found(variants.get(best), days.get(day), totals.get(best)[day]));
  }

  /// How many schedules there are.
  long schedules() {
    return (long) days.size() * variants.size();
  }

  /// How many of them are impossible.
  long impossible() {
    return totals.stream().flatMapToDouble(Arrays::stream).filter(Double::isNaN).count();
  }

  /// What each day costs; empty where the cadence has places of its own.
  Optional<Strip> strip() {
    Variant any = variants.getFirst();
    return any.hasAnchor()
        ? Optional.of(
            new Strip(
                any.cadence(),
                any.support(),
                IntStream.range(0, days.size()).mapToObj(this::cost).toList()))
        : Optional.empty();
  }

  private Strip.Day cost(int day) {
    OptionalDouble cost =
        best(day).map(found -> OptionalDouble.of(found.total())).orElse(OptionalDouble.empty());
    return new Strip.Day(days.get(day).orElseThrow(), cost);
  }
}
