package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A whole number that changes from day to day: how many branches there are at once.
///
/// It is 0 before the first of its changes.
public final class StepFunction {
  private final long[] days;
  private final int[] values;

  private StepFunction(long[] days, int[] values) {
    this.days = days;
    this.values = values;
  }

  /// Counts how many of some stretches of days each day lies in; a stretch ends before its end.
  static StepFunction counting(List<DayRange> stretches) {
    TreeMap<Long, Integer> changes = new TreeMap<>();
    for (DayRange stretch : stretches) {
      changes.merge(stretch.from().toEpochDay(), 1, Integer::sum);
      changes.merge(stretch.until().toEpochDay(), -1, Integer::sum);
    }
    changes.values().removeIf(change -> change == 0);
    long[] days = changes.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] values = changes.values().stream().mapToInt(Integer::intValue).toArray();
    for (int i = 1; i < values.length; i++) {
      values[i] += values[i - 1];
    }
    return new StepFunction(days, values);
  }

  /// The value on a day.
  public int at(LocalDate day) {
    int at = Arrays.binarySearch(days, day.toEpochDay());
    int step = at >= 0 ? at : -at - 2;
    return step < 0 ? 0 : values[step];
  }

  /// The days from `from` on and before `end` on which the value changes, `from` itself first.
  public List<LocalDate> changes(LocalDate from, LocalDate end) {
    List<LocalDate> changes = new ArrayList<>(List.of(from));
    for (long day : days) {
      if (day > from.toEpochDay() && day < end.toEpochDay()) {
        changes.add(LocalDate.ofEpochDay(day));
      }
    }
    return changes;
  }

  /// The largest value from a day on and before another, the latter being later.
  public int peak(LocalDate from, LocalDate end) {
    return changes(from, end).stream().mapToInt(this::at).max().orElse(0);
  }

  /// The smallest value from a day on and before another.
  public int low(LocalDate from, LocalDate end) {
    return changes(from, end).stream().mapToInt(this::at).min().orElse(0);
  }

  /// The mean over the days from a day on and before another.
  public double mean(LocalDate from, LocalDate end) {
    return daysTimes(from, end, value -> value) / (double) lengthOf(from, end);
  }

  /// The part of the days from a day on and before another that have a value, 0 to 1.
  public double shareAt(int wanted, LocalDate from, LocalDate end) {
    return daysTimes(from, end, value -> value == wanted ? 1 : 0) / (double) lengthOf(from, end);
  }

  /// The part of the days on which the value is over a limit, 0 to 1.
  public double shareOver(int limit, LocalDate from, LocalDate end) {
    return daysTimes(from, end, value -> value > limit ? 1 : 0) / (double) lengthOf(from, end);
  }

  /// The stretches of days, from a day on and before another, with one value over a limit each.
  List<DayRange> over(int limit, LocalDate from, LocalDate end) {
    List<LocalDate> changes = changes(from, end);
    List<DayRange> over = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (at(changes.get(i)) > limit) {
        over.add(new DayRange(changes.get(i), i + 1 < changes.size() ? changes.get(i + 1) : end));
      }
    }
    return over;
  }

  private long daysTimes(LocalDate from, LocalDate end, IntUnaryOperator weight) {
    List<LocalDate> changes = changes(from, end);
    long sum = 0;
    for (int i = 0; i < changes.size(); i++) {
      LocalDate until = i + 1 < changes.size() ? changes.get(i + 1) : end;
      sum += lengthOf(changes.get(i), until) * weight.applyAsInt(at(changes.get(i)));
    }
    return sum;
  }

  private static long lengthOf(LocalDate from, LocalDate end) {
    return end.toEpochDay() - from.toEpochDay();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StepFunction steps
        && Arrays.equals(days, steps.days)
        && Arrays.equals(values, steps.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + Arrays.hashCode(values);
  }
}
