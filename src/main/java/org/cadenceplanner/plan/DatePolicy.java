package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which days a release, a milestone or the end of a phase may fall on, and where it goes from a day
/// it may not.
///
/// @param weekdays the days of the week that are allowed, at least one
/// @param calendars the calendars heeded, in place of the plan's; empty to heed the plan's
/// @param blocking what makes a holiday block a day
/// @param ranges stretches of every year that are blocked
/// @param events days around events that are blocked
/// @param direction which way a blocked day moves
/// @param atMost how far it moves at most, in days: 0 to 366
public record DatePolicy(
    Set<DayOfWeek> weekdays,
    Optional<List<WeightedCalendar>> calendars,
    Blocking blocking,
    List<BlockedRange> ranges,
    List<Event> events,
    Direction direction,
    int atMost) {
  private static final int MOST_DAYS = 366;
  private static final int USUAL_DAYS = 30;

  /// @throws IllegalArgumentException if no weekday is allowed, the limit is out of bounds or a
  /// calendar stands twice
  public DatePolicy {
    if (weekdays.isEmpty()) {
      throw new IllegalArgumentException(tr("no weekdays; allowed: at least one"));
    }
    if (atMost < 0 || atMost > MOST_DAYS) {
      throw new IllegalArgumentException(
          tr("%s days at most; allowed: 0 to %s", atMost, MOST_DAYS));
    }
    weekdays = Set.copyOf(weekdays);
    calendars = calendars.map(List::copyOf);
    calendars.ifPresent(WeightedCalendar::requireOnce);
    ranges = List.copyOf(ranges);
    events = List.copyOf(events);
  }

  /// Monday to Friday, any holiday of the plan's calendars blocks, moves go later, 30 days at most.
  public static DatePolicy usual() {
    return new DatePolicy(
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        Optional.empty(),
        new Blocking.Any(),
        List.of(),
        List.of(),
        Direction.LATER,
        USUAL_DAYS);
  }

  /// The calendars heeded in a plan: this policy's own, else the plan's.
  public List<WeightedCalendar> calendarsIn(Plan plan) {
    return calendars.orElse(plan.calendars());
  }

  public DatePolicy withWeekdays(Set<DayOfWeek> newWeekdays) {
    return new DatePolicy(newWeekdays, calendars, blocking, ranges, events, direction, atMost);
  }

  public DatePolicy withCalendars(Optional<List<WeightedCalendar>> newCalendars) {
    return new DatePolicy(weekdays, newCalendars, blocking, ranges, events, direction, atMost);
  }

  public DatePolicy withBlocking(Blocking newBlocking) {
    return new DatePolicy(weekdays, calendars, newBlocking, ranges, events, direction, atMost);
  }

  public DatePolicy withRanges(List<BlockedRange> newRanges) {
    return new DatePolicy(weekdays, calendars, blocking, newRanges, events, direction, atMost);
  }

  public DatePolicy withEvents(List<Event> newEvents) {
    return new DatePolicy(weekdays, calendars, blocking, ranges, newEvents, direction, atMost);
  }

  public DatePolicy withDirection(Direction newDirection) {
    return new DatePolicy(weekdays, calendars, blocking, ranges, events, newDirection, atMost);
  }

  public DatePolicy withAtMost(int newAtMost) {
    return new DatePolicy(weekdays, calendars, blocking, ranges, events, direction, newAtMost);
  }
}
