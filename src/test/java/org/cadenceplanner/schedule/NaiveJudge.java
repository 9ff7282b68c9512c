package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.WeightedCalendar;

/// Judges days by a date policy in the slowest and plainest way, straight from the policy's words.
///
/// @param policy the policy
/// @param calendars the calendars heeded
/// @param days their days, and those of calendars that only events follow
record NaiveJudge(DatePolicy policy, List<WeightedCalendar> calendars, List<CalendarDays> days) {

  /// A judge of the same calendars by another policy.
  NaiveJudge by(DatePolicy other) {
    return new NaiveJudge(other, other.calendars().orElse(calendars), days);
  }

  boolean blocks(LocalDate day) {
    return !allows(day);
  }

  boolean allows(LocalDate day) {
    return policy.weekdays().contains(day.getDayOfWeek())
        && policy.ranges().stream().noneMatch(range -> lies(day, range))
        && policy.events().stream().noneMatch(event -> lies(day, event))
        && !isBlockedByHolidays(day);
  }

  /// Where a day has to go: the best of all allowed days within the limit.
  Optional<LocalDate> bestFor(LocalDate due) {
    return LongStream.rangeClosed(-policy.atMost(), policy.atMost())
        .mapToObj(due::plusDays)
        .filter(day -> isOnTheWay(due, day))
        .filter(this::allows)
        .min(preference(due));
  }

  private boolean isOnTheWay(LocalDate due, LocalDate day) {
    return switch (policy.direction()) {
      case EARLIER -> !day.isAfter(due);
      case LATER, SKIP -> !day.isBefore(due);
      case NEAREST -> true;
      case WITHIN_MONTH -> YearMonth.from(day).equals(YearMonth.from(due));
    };
  }

  private Comparator<LocalDate> preference(LocalDate due) {
    Comparator<LocalDate> nearest =
        Comparator.comparing(day -> Math.abs(day.toEpochDay() - due.toEpochDay()));
    Comparator<LocalDate> laterFirst = Comparator.comparing(day -> day.isBefore(due));
    return switch (policy.direction()) {
      case EARLIER, LATER, SKIP -> nearest;
      case NEAREST -> nearest.thenComparing(laterFirst);
      case WITHIN_MONTH -> laterFirst.thenComparing(nearest);
    };
  }

  private static boolean lies(LocalDate day, BlockedRange range) {
    MonthDay place = MonthDay.from(day);
    return range.from().isAfter(range.to())
        ? place.compareTo(range.from()) >= 0 || place.compareTo(range.to()) <= 0
        : place.compareTo(range.from()) >= 0 && place.compareTo(range.to()) <= 0;
  }

  private boolean lies(LocalDate day, Event event) {
    return switch (event) {
      case Event.Dated dated -> lies(day, event, dated.first(), dated.last());
      case Event.NamedHoliday named ->
          daysOf(named).anyMatch(holiday -> lies(day, event, holiday, holiday));
    };
  }

  private static boolean lies(LocalDate day, Event event, LocalDate first, LocalDate last) {
    return first.minusDays(event.daysBefore()).toEpochDay() <= day.toEpochDay()
        && day.toEpochDay() <= last.plusDays(event.daysAfter()).toEpochDay();
  }

  private Stream<LocalDate> daysOf(Event.NamedHoliday event) {
    return days.stream()
        .filter(calendar -> calendar.id().equals(event.calendar()))
        .flatMap(calendar -> calendar.names().entrySet().stream())
        .filter(
            holiday ->
                holiday
                    .getValue()
                    .toLowerCase(Locale.ROOT)
                    .contains(event.holiday().toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getKey);
  }

  private boolean isBlockedByHolidays(LocalDate day) {
    List<WeightedCalendar> off = calendars.stream().filter(c -> isOff(c, day)).toList();
    return !off.isEmpty()
        && switch (policy.blocking()) {
          case Blocking.Any any -> true;
          case Blocking.All all -> off.size() == calendars.size();
          case Blocking.AtLeast least ->
              weight(off) / (double) weight(calendars) >= least.share() - 1e-9;
        };
  }

  private boolean isOff(WeightedCalendar calendar, LocalDate day) {
    return days.stream().anyMatch(d -> d.id().equals(calendar.id()) && d.names().containsKey(day));
  }

  private static int weight(List<WeightedCalendar> calendars) {
    return calendars.stream().mapToInt(WeightedCalendar::weight).sum();
  }
}
