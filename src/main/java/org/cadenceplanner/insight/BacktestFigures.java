package org.cadenceplanner.insight;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/// How well what rules give meets what was.
///
/// @param compared how many days could be compared
/// @param exact how many of them are the same
/// @param within7Days how many differ by at most 7 days, the exact ones included
/// @param mean by how many days it was later on average, below 0 if earlier; 0 where none is
/// compared
/// @param meanOff by how many days they differ on average, in either direction
/// @param worst the first of those that differ most; empty where none is compared
/// @param notHeld how many could not be compared, by reason
public record BacktestFigures(
    int compared,
    int exact,
    int within7Days,
    double mean,
    double meanOff,
    Optional<Held> worst,
    Map<NotHeld, Integer> notHeld) {
  private static final int WEEK = 7;

  public BacktestFigures {
    notHeld = Map.copyOf(notHeld);
  }

  /// How many could not be compared.
  public int notCompared() {
    return notHeld.values().stream().mapToInt(number -> number).sum();
  }

  static BacktestFigures of(List<Held> rows) {
    long[] days = rows.stream().flatMap(row -> row.days().stream()).mapToLong(d -> d).toArray();
    return new BacktestFigures(
        days.length,
        (int) LongStream.of(days).filter(d -> d == 0).count(),
        (int) LongStream.of(days).filter(d -> Math.abs(d) <= WEEK).count(),
        LongStream.of(days).average().orElse(0),
        LongStream.of(days).map(Math::abs).average().orElse(0),
        rows.stream()
            .filter(row -> row.days().isPresent())
            .min(Comparator.comparingLong(row -> -Math.abs(row.days().orElseThrow()))),
        reasons(rows));
  }

  private static Map<NotHeld, Integer> reasons(List<Held> rows) {
    Map<NotHeld, Integer> reasons = new EnumMap<>(NotHeld.class);
    rows.forEach(row -> row.notHeld().ifPresent(why -> reasons.merge(why, 1, Integer::sum)));
    return reasons;
  }
}
