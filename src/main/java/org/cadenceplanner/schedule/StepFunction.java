package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    int number = stretches.size();
    long[] begins = new long[number];
    long[] ends = new long[number];
    for (int i = 0; i < number; i++) {
      begins[i] = stretches.get(i).from().toEpochDay();
      ends[i] = stretches.get(i).until().toEpochDay();
    }
    Arrays.sort(begins);
    Arrays.sort(ends);
    return counting(begins, ends);
  }

  private static StepFunction counting(long[] begins, long[] ends) {
    long[] days = new long[2 * begins.length];
    int[] values = new int[2 * begins.length];
    int steps = 0;
    int begun = 0;
    int ended = 0;
    while (begun < begins.length || ended < ends.length) {
      long day = Math.min(dayAt(begun, begins), dayAt(ended, ends));
      int before = begun - ended;
      while (dayAt(begun, begins) == day) {
        begun++;
      }
      while (dayAt(ended, ends) == day) {
        ended++;
      }
      if (begun - ended != before) {
        days[steps] = day;
        values[steps] = begun - ended;
        steps++;
      }
    }
    return new StepFunction(Arrays.copyOf(days, steps), Arrays.copyOf(values, steps));
  }

  private static long dayAt(int place, long[] days) {
    return place < days.length ? days[place] : Long.MAX_VALUE;
  }

  /// The value on a day.
  public int at(LocalDate day) {
    return valueOf(stepAt(day.toEpochDay()));
  }

  /// The last step by a day; -1 before the first.
  private int stepAt(long day) {
    int at = Arrays.binarySearch(days, day);
    return at >= 0 ? at : -at - 2;
  }

  private int valueOf(int step) {
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
    int[] peak = {Integer.MIN_VALUE};
    sweep(from, end, (_, _, value) -> peak[0] = Math.max(peak[0], value));
    return peak[0];
  }

  /// The smallest value from a day on and before another.
  public int low(LocalDate from, LocalDate end) {
    int[] low = {Integer.MAX_VALUE};
    sweep(from, end, (_, _, value) -> low[0] = Math.min(low[0], value));
    return low[0];
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
    List<DayRange> over = new ArrayList<>();
    sweep(
        from,
        end,
        (first, until, value) -> {
          if (value > limit) {
            over.add(new DayRange(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(until)));
          }
        });
    return over;
  }

  private long daysTimes(LocalDate from, LocalDate end, IntUnaryOperator weight) {
    long[] sum = {0};
    sweep(from, end, (first, until, value) -> sum[0] += (until - first) * weight.applyAsInt(value));
    return sum[0];
  }

  /// Hears of stretches of days with one value each.
  private interface Sweep {
    void of(long first, long until, int value);
  }

  /// Goes over the stretches from a day on and before another, at least over the first.
  private void sweep(LocalDate from, LocalDate end, Sweep sweep) {
    long last = end.toEpochDay();
    long first = from.toEpochDay();
    int step = stepAt(first);
    do {
      long until = Math.min(last, dayAt(step + 1, days));
      sweep.of(first, until, valueOf(step));
      first = until;
      step++;
    } while (first < last);
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
