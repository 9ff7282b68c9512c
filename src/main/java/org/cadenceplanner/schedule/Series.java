package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
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
          case Cadence.Every every -> slot -> every.interval().after(origin, slot);
          case Cadence.Alternating turns -> slot -> day(origin, turns.intervals(), slot);
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
          case Cadence.Alternating turns -> turnedBy(offset + number, turns.intervals());
          case Cadence.Every _, Cadence.Following _, Cadence.Yearly _ -> cadence;
        },
        day,
        facts);
  }

  private static Cadence turnedBy(int number, List<Length> intervals) {
    List<Length> turned = new ArrayList<>(intervals);
    Collections.rotate(turned, -(number % intervals.size()));
    return new Cadence.Alternating(turned);
  }

  private static LocalDate day(LocalDate origin, List<Length> intervals, int slot) {
    List<Length> rest = intervals.subList(0, slot % intervals.size());
    int rounds = slot / intervals.size();
    return origin
        .plusMonths(rounds * months(intervals) + months(rest))
        .plusDays(rounds * days(intervals) + days(rest));
  }

  private static long months(List<Length> lengths) {
    return lengths.stream().mapToLong(Length::months).sum();
  }

  private static long days(List<Length> lengths) {
    return lengths.stream().mapToLong(Length::days).sum();
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
