package org.cadenceplanner.store;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Blocking;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.store.Layout.Members;

/// Writes date policies.
final class DatesWriter {
  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  private DatesWriter() {}

  static Layout dates(DatePolicy policy) {
    DatePolicy usual = DatePolicy.usual();
    return new Members()
        .putUnless(usual.weekdays(), "weekdays", policy.weekdays(), DatesWriter::weekdays)
        .putIfPresent("calendars", policy.calendars(), RulesWriter::calendars)
        .putUnless(usual.blocking(), "blockedBy", policy.blocking(), DatesWriter::blockedBy)
        .putUnless(List.of(), "ranges", policy.ranges(), DatesWriter::ranges)
        .putUnless(List.of(), "events", policy.events(), DatesWriter::events)
        .putUnless(usual.direction(), "direction", policy.direction(), way -> Layout.of(way.word()))
        .putUnless(
            usual.atMost(),
            "atMost",
            policy.atMost(),
            days -> RulesWriter.length(Length.ofDays(days)))
        .block();
  }

  private static Layout weekdays(Set<DayOfWeek> weekdays) {
    return Layout.line(
        weekdays.stream().sorted().toList(), weekday -> Layout.of(Words.of(weekday)));
  }

  private static Layout blockedBy(Blocking blocking) {
    return switch (blocking) {
      case Blocking.Any _ -> Layout.of("any");
      case Blocking.All _ -> Layout.of("all");
      case Blocking.AtLeast least ->
          new Members().put("share", RulesWriter.number(least.share())).line();
    };
  }

  static Layout ranges(List<BlockedRange> ranges) {
    return Layout.block(ranges, DatesWriter::range);
  }

  static Layout range(BlockedRange range) {
    return new Members()
        .put("name", range.name())
        .put("from", monthDay(range.from()))
        .put("to", monthDay(range.to()))
        .line();
  }

  static Layout events(List<Event> events) {
    return Layout.block(
        events,
        event ->
            members(event)
                .putUnless(0, "daysBefore", event.daysBefore(), Layout::of)
                .putUnless(0, "daysAfter", event.daysAfter(), Layout::of)
                .line());
  }

  private static Members members(Event event) {
    Members members = new Members().put("name", event.name());
    return switch (event) {
      case Event.Dated dated ->
          members.put("from", dated.first().toString()).put("to", dated.last().toString());
      case Event.NamedHoliday named ->
          members.put("calendar", named.calendar()).put("holiday", named.holiday());
    };
  }

  static String monthDay(MonthDay day) {
    return MONTH_DAY.format(day);
  }
}
