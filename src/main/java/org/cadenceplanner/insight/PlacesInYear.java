package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
  private static final Pattern MONTH_DAY = Pattern.compile("\\d\\d-\\d\\d");

  private PlacesInYear() {}

  /// A place as days of the year: the one day, or those on which a weekday of a month can fall.
  ///
  /// @param first the earliest
  /// @param last the latest
  public record Days(MonthDay first, MonthDay last) {}

  /// The places as `MM-dd`, 29 February standing as `02-28`; where a place is a weekday of a month,
  /// as words: `second Tuesday of April`.
  public static List<String> of(Schedule schedule) {
    return switch (schedule.scenario().lastRules().cadence()) {
      case Cadence.Every every ->
          schedule.origin().map(day -> inTurn(every.intervals(), day)).orElse(List.of());
      case Cadence.Following _ -> List.of();
      case Cadence.Yearly yearly ->
          yearly.slots().stream()
              .sorted(Comparator.comparing(slot -> slot.in(COMMON_YEAR)))
              .map(PlacesInYear::words)
              .distinct()
              .toList();
    };
  }

  /// How many places a cadence has, from whatever day it is counted; 0 if none are fixed.
  public static int number(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every every -> inTurn(every.intervals(), LocalDate.EPOCH).size();
      case Cadence.Following _ -> 0;
      case Cadence.Yearly yearly ->
          (int) yearly.slots().stream().map(PlacesInYear::words).distinct().count();
    };
  }

  /// The places as people write them: `10 Mar`, `second Tuesday of April`.
  public static List<String> inWords(Schedule schedule) {
    return of(schedule).stream().map(PlacesInYear::inWords).toList();
  }

  /// The places as days of the year.
  public static List<Days> days(Schedule schedule) {
    return switch (schedule.scenario().lastRules().cadence()) {
      case Cadence.Every _, Cadence.Following _ ->
          of(schedule).stream()
              .map(place -> MonthDay.parse("--" + place))
              .map(day -> new Days(day, day))
              .toList();
      case Cadence.Yearly yearly ->
          yearly.slots().stream()
              .distinct()
              .sorted(Comparator.comparing(slot -> slot.in(COMMON_YEAR)))
              .map(PlacesInYear::days)
              .toList();
    };
  }

  // Weekdays come round to the same days after 28 years.
  private static Days days(YearlySlot slot) {
    List<MonthDay> days =
        IntStream.range(COMMON_YEAR, COMMON_YEAR + 28)
            .mapToObj(year -> inYear(slot.in(year), year))
            .sorted()
            .toList();
    return new Days(days.getFirst(), days.getLast());
  }

  // A day in the last week of December may lie in the next year.
  private static MonthDay inYear(LocalDate day, int year) {
    return day.getYear() == year ? MonthDay.from(day) : MonthDay.of(Month.DECEMBER, 31);
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
    return switch (schedule.scenario().lastRules().cadence()) {
      case Cadence.Every _, Cadence.Following _ ->
          of(schedule).stream().map(place -> MonthDay.parse("--" + place).getMonth()).toList();
      case Cadence.Yearly yearly ->
          yearly.slots().stream()
              .distinct()
              .sorted(Comparator.comparing(slot -> slot.in(COMMON_YEAR)))
              .map(CadenceInWords::month)
              .toList();
    };
  }

  private static String inWords(String place) {
    return MONTH_DAY.matcher(place).matches()
        ? Words.monthAndDay(MonthDay.parse("--" + place))
        : place;
  }

  /// Those of lengths that take turns, until they come round to the same months.
  private static List<String> inTurn(List<Length> turns, LocalDate due) {
    return turns.stream().anyMatch(length -> length.days() > 0)
        ? List.of()
        : IntStream.range(0, MONTHS * turns.size())
            .mapToObj(slot -> due.getMonth().plus(monthsUntil(slot, turns)))
            .distinct()
            .sorted()
            .map(month -> YearMonth.of(COMMON_YEAR, month))
            .map(month -> month.atDay(Math.min(due.getDayOfMonth(), month.lengthOfMonth())))
            .map(day -> text(MonthDay.from(day)))
            .toList();
  }

  private static long monthsUntil(int slot, List<Length> turns) {
    return IntStream.range(0, slot).mapToLong(i -> turns.get(i % turns.size()).months()).sum();
  }

  private static String words(YearlySlot slot) {
    return switch (slot) {
      case YearlySlot.OnDay on -> text(MonthDay.from(on.in(COMMON_YEAR)));
      case YearlySlot.OnWeekday on -> Words.weekdayOfMonth(on);
      case YearlySlot.InWeek in -> Words.dayInWeek(in);
    };
  }

  private static String text(MonthDay day) {
    return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }
}
