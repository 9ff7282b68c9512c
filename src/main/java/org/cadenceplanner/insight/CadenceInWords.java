package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      case Cadence.Every every -> every(every.intervals());
      case Cadence.Following other -> following(other);
      case Cadence.Yearly yearly -> tr("on %s", slots(yearly.slots()));
    };
  }

  /// `with every 2nd release of 'kernel'`, `6 weeks after each release of 'kernel'`.
  private static String following(Cadence.Following other) {
    return other.later().map(later -> after(later, other)).orElseGet(() -> with(other));
  }

  private static String with(Cadence.Following other) {
    return other.number() == 1
        ? tr("with each release of '%s'", other.scenario())
        : tr("with every %s release of '%s'", Words.nth(other.number()), other.scenario());
  }

  private static String after(Length later, Cadence.Following other) {
    String when = Words.length(later);
    return other.number() == 1
        ? tr("%s after each release of '%s'", when, other.scenario())
        : tr(
            "%s after every %s release of '%s'", when, Words.nth(other.number()), other.scenario());
  }

  private static String every(List<Length> intervals) {
    return intervals.size() == 1
        ? every(intervals.getFirst())
        : tr("every %s in turn", inTurn(intervals));
  }

  private static String every(Length interval) {
    return interval.amount() == 1
        ? switch (interval.unit()) {
          case DAYS -> tr("every day");
          case WEEKS -> tr("every week");
          case MONTHS -> tr("every month");
          case YEARS -> tr("every year");
        }
        : tr("every %s", Words.length(interval));
  }

  /// Lengths that take turns: `25 and 27 weeks`, `1 month and 6 weeks`.
  private static String inTurn(List<Length> intervals) {
    boolean isOfOneUnit = intervals.stream().map(Length::unit).distinct().count() == 1;
    int last = intervals.size() - 1;
    return Words.list(
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> isOfOneUnit && i < last ? amount(intervals, i) : text(intervals, i))
            .toList());
  }

  private static String amount(List<Length> intervals, int i) {
    return String.valueOf(intervals.get(i).amount());
  }

  private static String text(List<Length> intervals, int i) {
    return Words.length(intervals.get(i));
  }

  /// What a late release does to the next one.
  public static String of(Slip slip) {
    return switch (slip) {
      case ANCHORED -> tr("slips not carried on");
      case CHAINED -> tr("each counted from the day the last one came");
      case CATCH_UP -> tr("slips caught up");
    };
  }

  /// How near and how far from each other releases may come.
  public static String of(Gap gap) {
    Optional<String> most = gap.maximum().map(Words::length);
    return gap.minimum()
        .map(Words::length)
        .map(least -> apart(least, most))
        .or(() -> most.map(longest -> tr("at most %s apart", longest)))
        .orElseGet(() -> tr("any time apart"));
  }

  private static String apart(String least, Optional<String> most) {
    return most.map(longest -> tr("at least %s and at most %s apart", least, longest))
        .orElseGet(() -> tr("at least %s apart", least));
  }

  private static String slots(List<YearlySlot> slots) {
    Map<YearlySlot, List<YearlySlot>> alike = new LinkedHashMap<>();
    slots.stream()
        .sorted(Comparator.comparing(slot -> slot.in(ANY_YEAR)))
        .forEach(slot -> alike.computeIfAbsent(inJanuary(slot), _ -> new ArrayList<>()).add(slot));
    return Words.list(alike.values().stream().map(CadenceInWords::sameDay).toList());
  }

  // Two slots that differ by the month alone are the same in January.
  private static YearlySlot inJanuary(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on ->
          new YearlySlot.OnDay(MonthDay.of(Month.JANUARY, on.day().getDayOfMonth()));
      case YearlySlot.OnWeekday on ->
          new YearlySlot.OnWeekday(on.week(), on.weekday(), Month.JANUARY);
      case YearlySlot.InWeek in -> new YearlySlot.InWeek(in.week(), in.weekday(), Month.JANUARY);
    };
  }

  /// The same day of some months: `1 April and October`, `the second Tuesday of April and October`.
  private static String sameDay(List<YearlySlot> slots) {
    List<String> months = slots.stream().map(CadenceInWords::month).map(Words::month).toList();
    return switch (slots.getFirst()) {
      case YearlySlot.OnDay on -> sameDay(on.day(), months);
      case YearlySlot.OnWeekday on ->
          tr(
              "the %s %s of %s",
              Words.week(on.week()), Words.weekday(on.weekday()), Words.list(months));
      case YearlySlot.InWeek in ->
          tr(
              "the %s of the %s week of %s",
              Words.weekday(in.weekday()), Words.week(in.week()), Words.list(months));
    };
  }

  private static String sameDay(MonthDay first, List<String> months) {
    return Words.list(
        Stream.concat(Stream.of(Words.monthInFullAndDay(first)), months.stream().skip(1)).toList());
  }

  /// The month that a place belongs to, which its day may be a few days after.
  static Month month(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> on.day().getMonth();
      case YearlySlot.OnWeekday on -> on.month();
      case YearlySlot.InWeek in -> in.month();
    };
  }
}
