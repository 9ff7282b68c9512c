package org.cadenceplanner.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.WeightedCalendar;

/// Date policies as a test says them: `Dates.tuesdayToThursday().going(EARLIER).atMost(5)`.
///
/// Where a test says nothing, any holiday of the plan's calendars blocks, and days go later by at
/// most 30.
final class Dates {
  private final Set<DayOfWeek> weekdays;
  private final List<BlockedRange> ranges = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private Optional<List<WeightedCalendar>> calendars = Optional.empty();
  private Blocking blocking = new Blocking.Any();
  private Direction direction = Direction.LATER;
  private int atMost = 30;

  private Dates(Set<DayOfWeek> weekdays) {
    this.weekdays = weekdays;
  }

  static Dates on(Set<DayOfWeek> weekdays) {
    return new Dates(weekdays);
  }

  static Dates everyDay() {
    return on(EnumSet.allOf(DayOfWeek.class));
  }

  static Dates workdays() {
    return on(EnumSet.range(MONDAY, FRIDAY));
  }

  static Dates tuesdayToThursday() {
    return on(EnumSet.range(TUESDAY, THURSDAY));
  }

  Dates going(Direction way) {
    direction = way;
    return this;
  }

  Dates atMost(int days) {
    atMost = days;
    return this;
  }

  Dates blockedBy(Blocking rule) {
    blocking = rule;
    return this;
  }

  Dates heeding(WeightedCalendar... heeded) {
    calendars = Optional.of(List.of(heeded));
    return this;
  }

  Dates never(String name, String from, String to) {
    ranges.add(new BlockedRange(name, MonthDay.parse("--" + from), MonthDay.parse("--" + to)));
    return this;
  }

  Dates notDuring(String name, String first, String last, int before, int after) {
    events.add(new Event.Dated(name, LocalDate.parse(first), LocalDate.parse(last), before, after));
    return this;
  }

  Dates notNear(String calendar, String holiday, int before, int after) {
    events.add(new Event.NamedHoliday(holiday, calendar, holiday, before, after));
    return this;
  }

  DatePolicy policy() {
    return new DatePolicy(weekdays, calendars, blocking, ranges, events, direction, atMost);
  }
}
