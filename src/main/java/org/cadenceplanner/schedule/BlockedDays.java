package org.cadenceplanner.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.WeightedCalendar;

/// The days that one date policy refuses, worked out once for all days of the index.
///
/// Days outside the index are judged by weekday, range and dated event alone. For one thread: it
/// remembers the reasons it was asked for.
public final class BlockedDays {
  private static final double ROUNDING = 1e-9;
  private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

  private final DatePolicy policy;
  private final List<WeightedCalendar> calendars;
  private final DayIndex index;
  private final List<Heeded> heeded;
  private final DaySet holidays;
  private final List<EventDays> events;
  private final BitSet blocked;
  private final ByDay<Refusal> refusals;

  private BlockedDays(DatePolicy policy, List<WeightedCalendar> calendars, DayIndex index) {
    this.policy = policy;
    this.calendars = calendars;
    this.index = index;
    this.heeded = calendars.stream().flatMap(calendar -> Heeded.of(calendar, index)).toList();
    this.holidays = new DaySet(index, blockedByHolidays());
    this.events = policy.events().stream().map(event -> EventDays.of(event, index)).toList();
    this.refusals = new ByDay<>(index, day -> new Refusal(day, reasonsAgainst(day)));
    this.blocked = holidays.bits();
    blockWeekdays();
    policy.ranges().forEach(this::block);
    events.forEach(this::block);
  }

  private void blockWeekdays() {
    for (int i = 0; i < DAYS_OF_WEEK; i++) {
      if (!policy.weekdays().contains(index.first().plusDays(i).getDayOfWeek())) {
        for (int day = i; day < index.length(); day += DAYS_OF_WEEK) {
          blocked.set(day);
        }
      }
    }
  }

  private void block(BlockedRange range) {
    LocalDate day = index.first();
    for (int i = 0; i < index.length(); i++, day = day.plusDays(1)) {
      if (range.contains(day)) {
        blocked.set(i);
      }
    }
  }

  private void block(EventDays event) {
    for (int i = 0; i < event.from().size(); i++) {
      int from = at(event.from().get(i));
      int end = at(event.to().get(i).plusDays(1));
      blocked.set(from, Math.max(from, end));
    }
  }

  /// Where a day stands in the index, or its nearer end.
  private int at(LocalDate day) {
    return Math.clamp(index.at(day), 0, index.length());
  }

  /// The days that a policy refuses, with the calendars it heeds.
  public static BlockedDays of(
      DatePolicy policy, List<WeightedCalendar> calendars, DayIndex index) {
    return new BlockedDays(policy, calendars, index);
  }

  DatePolicy policy() {
    return policy;
  }

  DayIndex index() {
    return index;
  }

  boolean isFree(LocalDate day) {
    long at = index.at(day);
    return index.has(at) ? !blocked.get((int) at) : !isRuledOut(day);
  }

  /// Why a day is refused; empty if it is free.
  public List<Reason> reasons(LocalDate day) {
    return refusal(day).reasons();
  }

  /// That a day is refused, and why.
  Refusal refusal(LocalDate day) {
    return refusals.of(day);
  }

  private List<Reason> reasonsAgainst(LocalDate day) {
    List<Reason> reasons = new ArrayList<>();
    if (!policy.weekdays().contains(day.getDayOfWeek())) {
      reasons.add(new Reason.WrongWeekday(day.getDayOfWeek()));
    }
    if (holidays.contains(day)) {
      reasons.addAll(holidaysOn(day));
    }
    for (BlockedRange range : policy.ranges()) {
      if (range.contains(day)) {
        reasons.add(new Reason.InRange(range.name()));
      }
    }
    for (EventDays event : events) {
      if (event.contains(day)) {
        reasons.add(new Reason.NearEvent(event.name()));
      }
    }
    return List.copyOf(reasons);
  }

  private boolean isRuledOut(LocalDate day) {
    return !policy.weekdays().contains(day.getDayOfWeek())
        || policy.ranges().stream().anyMatch(range -> range.contains(day))
        || events.stream().anyMatch(event -> event.contains(day));
  }

  private List<Reason> holidaysOn(LocalDate day) {
    Map<String, List<String>> calendarsByHoliday = new LinkedHashMap<>();
    for (Heeded calendar : heeded) {
      if (calendar.off().contains(day)) {
        calendarsByHoliday
            .computeIfAbsent(calendar.days().names().get(day), _ -> new ArrayList<>())
            .add(calendar.days().name());
      }
    }
    List<Reason> reasons = new ArrayList<>();
    calendarsByHoliday.forEach(
        (name, where) -> reasons.add(new Reason.Holiday(name, List.copyOf(where))));
    return reasons;
  }

  private BitSet blockedByHolidays() {
    return switch (policy.blocking()) {
      case Blocking.Any any -> anyOff();
      case Blocking.All all -> offFor(totalWeight());
      case Blocking.AtLeast least -> offFor(least.share() * totalWeight());
    };
  }

  private BitSet anyOff() {
    BitSet days = new BitSet(index.length());
    heeded.forEach(calendar -> days.or(calendar.off().bits()));
    return days;
  }

  private BitSet offFor(double leastWeight) {
    int[] weights = new int[index.length()];
    for (Heeded calendar : heeded) {
      calendar.off().bits().stream().forEach(day -> weights[day] += calendar.weight());
    }
    BitSet days = new BitSet(weights.length);
    for (int i = 0; i < weights.length; i++) {
      days.set(i, weights[i] > 0 && weights[i] >= leastWeight - ROUNDING);
    }
    return days;
  }

  private int totalWeight() {
    return calendars.stream().mapToInt(WeightedCalendar::weight).sum();
  }

  /// A calendar of the index that the policy heeds.
  private record Heeded(CalendarDays days, int weight, DaySet off) {

    static Stream<Heeded> of(WeightedCalendar calendar, DayIndex index) {
      return index.calendar(calendar.id()).stream()
          .map(days -> new Heeded(days, calendar.weight(), index.daysOff(calendar.id())));
    }
  }

  /// The days around the occurrences of an event.
  private record EventDays(String name, List<LocalDate> from, List<LocalDate> to) {

    static EventDays of(Event event, DayIndex index) {
      return switch (event) {
        case Event.Dated dated -> around(dated, List.of(dated.first()), List.of(dated.last()));
        case Event.NamedHoliday named -> {
          List<LocalDate> days = daysOf(named, index);
          yield around(named, days, days);
        }
      };
    }

    boolean contains(LocalDate day) {
      for (int i = 0; i < from.size(); i++) {
        if (!day.isBefore(from.get(i)) && !day.isAfter(to.get(i))) {
          return true;
        }
      }
      return false;
    }

    private static EventDays around(Event event, List<LocalDate> first, List<LocalDate> last) {
      return new EventDays(
          event.name(),
          first.stream().map(day -> day.minusDays(event.daysBefore())).toList(),
          last.stream().map(day -> day.plusDays(event.daysAfter())).toList());
    }

    private static List<LocalDate> daysOf(Event.NamedHoliday event, DayIndex index) {
      return index.calendar(event.calendar()).stream()
          .flatMap(calendar -> calendar.daysOf(event).stream())
          .toList();
    }
  }
}
