package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.YearlySlot;
import org.cadenceplanner.schedule.Schedule;

/// The places of the year at which a scenario's last cadence falls due, in the order of the year.
///
/// A cadence of *n* months has 12 / gcd(12, *n*) of them, as long as slips are not carried forward:
/// 8 months from 10 July come round to 03-10, 07-10 and 11-10. A cadence in days or weeks, or
/// one that follows another, has none.
public final class PlacesInYear {
  private static final int MONTHS = 12;
  private static final int COMMON_YEAR = 2001;

  private PlacesInYear() {}

  /// A place as days of the year: the one day, or those on which a weekday of a month can fall.
  ///
  /// @param first the earliest
  /// @param last the latest
  public record Days(MonthDay first, MonthDay last) {}

  /// The places as `MM-dd`, 29 February standing as `02-28`; where a place is a weekday of a month,
  /// as words: `second Tuesday of April`.
  public static List<String> of(Schedule schedule) {
    return slots(schedule).stream().map(PlacesInYear::text).distinct().toList();
  }

  /// How many places a cadence has, from whatever day it is counted; 0 if none are fixed.
  public static int number(Cadence cadence) {
    List<YearlySlot> slots = slots(cadence, Optional.of(LocalDate.EPOCH));
    return (int) slots.stream().map(PlacesInYear::text).distinct().count();
  }

  /// The places as people write them: `10 Mar`, `second Tuesday of April`.
  public static List<String> inWords(Schedule schedule) {
    return slots(schedule).stream().map(PlacesInYear::inWords).distinct().toList();
  }

  /// The places as days of the year.
  public static List<Days> days(Schedule schedule) {
    return slots(schedule).stream().map(PlacesInYear::days).toList();
  }

  /// How many places there are, in words: `3 places in the year`.
  public static String number(Schedule schedule) {
    int places = of(schedule).size();
    return places == 0
        ? tr("no fixed places in the year")
        : tr(places == 1 ? "%s place in the year" : "%s places in the year", places);
  }

  /// The month of each place, in the order of the places.
  static List<Month> months(Schedule schedule) {
    return slots(schedule).stream().map(CadenceInWords::month).toList();
  }

  private static List<YearlySlot> slots(Schedule schedule) {
    return slots(schedule.scenario().lastRules().cadence(), schedule.origin());
  }

  private static List<YearlySlot> slots(Cadence cadence, Optional<LocalDate> origin) {
    return switch (cadence) {
      case Cadence.Every every ->
          origin.map(day -> inTurn(every.intervals(), day)).orElse(List.of());
      case Cadence.Following _ -> List.of();
      case Cadence.Yearly yearly ->
          yearly.slots().stream()
              .distinct()
              .sorted(Comparator.comparing(slot -> slot.in(COMMON_YEAR)))
              .toList();
    };
  }

  /// Those of lengths that take turns, until they come round to the same months.
  private static List<YearlySlot> inTurn(List<Length> turns, LocalDate due) {
    return turns.stream().anyMatch(length -> length.days() > 0)
        ? List.of()
        : IntStream.range(0, MONTHS * turns.size())
            .mapToObj(slot -> due.getMonth().plus(monthsUntil(slot, turns)))
            .distinct()
            .sorted()
            .map(month -> YearMonth.of(COMMON_YEAR, month))
            .map(month -> month.atDay(Math.min(due.getDayOfMonth(), month.lengthOfMonth())))
            .<YearlySlot>map(day -> new YearlySlot.OnDay(MonthDay.from(day)))
            .toList();
  }

  private static long monthsUntil(int slot, List<Length> turns) {
    return IntStream.range(0, slot).mapToLong(i -> turns.get(i % turns.size()).months()).sum();
  }

  private static Days days(YearlySlot slot) {
    List<MonthDay> days =
        IntStream.range(COMMON_YEAR, COMMON_YEAR + YearlySlot.YEARS_TO_COME_ROUND)
            .mapToObj(year -> inYear(slot.in(year), year))
            .sorted()
            .toList();
    return new Days(days.getFirst(), days.getLast());
  }

  // A day in the last week of December may lie in the next year.
  private static MonthDay inYear(LocalDate day, int year) {
    return day.getYear() == year ? MonthDay.from(day) : MonthDay.of(Month.DECEMBER, 31);
  }

  private static String text(YearlySlot slot) {
    return slot instanceof YearlySlot.OnDay on ? text(inCommonYear(on)) : inWords(slot);
  }

  private static String text(MonthDay day) {
    return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  private static String inWords(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> Words.monthAndDay(inCommonYear(on));
      case YearlySlot.OnWeekday on -> Words.weekdayOfMonth(on);
      case YearlySlot.InWeek in -> Words.dayInWeek(in);
    };
  }

  private static MonthDay inCommonYear(YearlySlot.OnDay slot) {
    return MonthDay.from(slot.in(COMMON_YEAR));
  }
}
