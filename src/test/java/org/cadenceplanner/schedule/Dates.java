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
public final class Dates {
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

  public static Dates on(Set<DayOfWeek> weekdays) {
    return new Dates(weekdays);
  }

  public static Dates everyDay() {
    return on(EnumSet.allOf(DayOfWeek.class));
  }

  public static Dates workdays() {
    return on(EnumSet.range(MONDAY, FRIDAY));
  }

  public static Dates tuesdayToThursday() {
    return on(EnumSet.range(TUESDAY, THURSDAY));
  }

  public Dates going(Direction way) {
    direction = way;
    return this;
  }

  public Dates atMost(int days) {
    atMost = days;
    return this;
  }

  public Dates blockedBy(Blocking rule) {
    blocking = rule;
    return this;
  }

  public Dates heeding(WeightedCalendar... heeded) {
    calendars = Optional.of(List.of(heeded));
    return this;
  }

  public Dates never(String name, String from, String to) {
    ranges.add(new BlockedRange(name, MonthDay.parse("--" + from), MonthDay.parse("--" + to)));
    return this;
  }

  public Dates notDuring(String name, String first, String last, int before, int after) {
    events.add(new Event.Dated(name, LocalDate.parse(first), LocalDate.parse(last), before, after));
    return this;
  }

  public Dates notNear(String calendar, String holiday, int before, int after) {
    events.add(new Event.NamedHoliday(holiday, calendar, holiday, before, after));
    return this;
  }

  public DatePolicy policy() {
    return new DatePolicy(weekdays, calendars, blocking, ranges, events, direction, atMost);
  }
}
