package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;

/// The due days of one cadence, counted from a day that is its slot 0.
final class Series {
  private final Cadence cadence;
  private final LocalDate origin;
  private final IntFunction<LocalDate> days;
  private final int offset;

  private Series(Cadence cadence, LocalDate origin, IntFunction<LocalDate> days, int offset) {
    this.cadence = cadence;
    this.origin = origin;
    this.days = days;
    this.offset = offset;
  }

  /// The days of a cadence whose slot 0 is due on the origin.
  static Series of(Cadence cadence, LocalDate origin, SlotFacts facts) {
    return new Series(
        cadence,
        origin,
        switch (cadence) {
          case Cadence.Every every -> days(origin, every.intervals());
          case Cadence.Following other ->
              new FollowedDays(other, origin, facts.slotsOf(other.scenario()))::day;
          case Cadence.Yearly yearly -> new YearlyDays(origin, yearly.slots())::day;
        },
        0);
  }

  /// The days as they are when one slot is on another day than it was, and all that comes after is
  /// counted from there: slot 0 of what is returned.
  Series movedAt(int number, LocalDate day, SlotFacts facts) {
    return of(
        switch (cadence) {
          case Cadence.Every every when every.intervals().size() > 1 ->
              turnedBy(offset + number, every.intervals());
          case Cadence.Every _, Cadence.Following _, Cadence.Yearly _ -> cadence;
        },
        day,
        facts);
  }

  private static Cadence turnedBy(int number, List<Length> intervals) {
    List<Length> turned = new ArrayList<>(intervals);
    Collections.rotate(turned, -(number % intervals.size()));
    return new Cadence.Every(turned);
  }

  private static IntFunction<LocalDate> days(LocalDate origin, List<Length> intervals) {
    int turns = intervals.size();
    long[] months = sums(intervals, Length::months);
    long[] days = sums(intervals, Length::days);
    return slot ->
        origin
            .plusMonths(slot / turns * months[turns] + months[slot % turns])
            .plusDays(slot / turns * days[turns] + days[slot % turns]);
  }

  /// What so many of the first lengths come to, from none to all of them.
  private static long[] sums(List<Length> lengths, ToIntFunction<Length> amount) {
    long[] sums = new long[lengths.size() + 1];
    for (int i = 0; i < lengths.size(); i++) {
      sums[i + 1] = sums[i] + amount.applyAsInt(lengths.get(i));
    }
    return sums;
  }

  /// The same days, counted from another slot.
  Series from(int number) {
    return new Series(cadence, origin, days, offset + number);
  }

  /// The day that the cadence counts from, wherever this series starts.
  LocalDate origin() {
    return origin;
  }

  /// The day slot `number` is due.
  LocalDate due(int number) {
    return days.apply(offset + number);
  }
}
