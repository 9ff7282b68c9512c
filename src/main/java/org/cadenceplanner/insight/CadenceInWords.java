package org.cadenceplanner.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Gap;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.YearlySlot;

/// How often releases fall due, in words: `every 8 months`, `on the second Tuesday of April and
/// October`.
public final class CadenceInWords {
  private static final int ANY_YEAR = 2001;

  private CadenceInWords() {}

  /// A cadence, to follow `a release …`.
  public static String of(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every -> "every " + intervals(every.intervals());
      case Cadence.Following other -> following(other);
      case Cadence.Yearly yearly -> "on " + slots(yearly.slots());
    };
  }

  /// `with every second release of 'kernel'`, `6 weeks after each release of 'kernel'`.
  private static String following(Cadence.Following other) {
    String when = other.later().map(later -> later + " after ").orElse("with ");
    String which = other.number() == 1 ? "each" : "every " + Words.nth(other.number());
    return "%s%s release of '%s'".formatted(when, which, other.scenario());
  }

  private static String intervals(List<Length> intervals) {
    return intervals.size() == 1 ? interval(intervals.getFirst()) : inTurn(intervals);
  }

  /// Lengths that take turns: `25 and 27 weeks in turn`, `1 month and 6 weeks in turn`.
  private static String inTurn(List<Length> intervals) {
    boolean isOfOneUnit = intervals.stream().map(Length::unit).distinct().count() == 1;
    int last = intervals.size() - 1;
    return Words.list(
            IntStream.rangeClosed(0, last)
                .mapToObj(i -> isOfOneUnit && i < last ? amount(intervals, i) : text(intervals, i))
                .toList())
        + " in turn";
  }

  private static String amount(List<Length> intervals, int i) {
    return String.valueOf(intervals.get(i).amount());
  }

  private static String text(List<Length> intervals, int i) {
    return intervals.get(i).toString();
  }

  /// What a late release does to the next one.
  public static String of(Slip slip) {
    return switch (slip) {
      case ANCHORED -> "slips not carried on";
      case CHAINED -> "each counted from the day the last one came";
      case CATCH_UP -> "slips caught up";
    };
  }

  /// How near and how far from each other releases may come.
  public static String of(Gap gap) {
    String bounds =
        Stream.concat(
                gap.minimum().stream().map(least -> "at least " + least),
                gap.maximum().stream().map(most -> "at most " + most))
            .collect(Collectors.joining(" and "));
    return bounds.isEmpty() ? "any time apart" : bounds + " apart";
  }

  private static String interval(Length interval) {
    String text = interval.toString();
    return interval.amount() == 1 ? text.substring("1 ".length()) : text;
  }

  private static String slots(List<YearlySlot> slots) {
    Map<String, List<String>> months = new LinkedHashMap<>();
    slots.stream()
        .sorted(Comparator.comparing(slot -> slot.in(ANY_YEAR)))
        .forEach(
            slot -> months.computeIfAbsent(day(slot), d -> new ArrayList<>()).add(month(slot)));
    return Words.list(
        months.entrySet().stream().map(e -> e.getKey() + Words.list(e.getValue())).toList());
  }

  private static String day(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> on.day().getDayOfMonth() + " ";
      case YearlySlot.OnWeekday on ->
          "the %s %s of ".formatted(Words.week(on.week()), Words.weekday(on.weekday()));
      case YearlySlot.InWeek in ->
          "the %s of the %s week of ".formatted(Words.weekday(in.weekday()), Words.week(in.week()));
    };
  }

  private static String month(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> Words.month(on.day().getMonth());
      case YearlySlot.OnWeekday on -> Words.month(on.month());
      case YearlySlot.InWeek in -> Words.month(in.month());
    };
  }
}
