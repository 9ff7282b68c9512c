package org.cadenceplanner.calendar.ics;

import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Events in times that the library can count with wherever the program runs: it takes days for
/// midnights of the machine's time zone. Each day is noon in UTC, the last one of a rule its end.
///
/// @param zone the zone of the event
record AtNoon(EventZone zone) {

  /// An event that comes on the same days.
  ///
  /// @param first its first day
  VEvent of(VEvent event, LocalDate first) {
    List<Recurrence> rules = rules(event.getProperties(RecurrenceRule.class));
    List<Recurrence> exceptions = rules(event.getExceptionRules());
    // Without a rule the library takes the listed days alone.
    RecurrenceDates listed = new RecurrenceDates();
    Stream.concat(rules.isEmpty() ? Stream.of(first) : Stream.empty(), listed(event))
        .forEach(day -> listed.getDates().add(noon(day)));
    ExceptionDates excepted = new ExceptionDates();
    excepted(event).forEach(day -> excepted.getValues().add(noon(day)));

    VEvent changed = event.copy();
    changed.setProperty(new DateStart(noon(first)));
    changed.setProperty(RecurrenceDates.class, listed);
    changed.setProperty(ExceptionDates.class, excepted);
    changed.removeProperties(RecurrenceRule.class);
    rules.forEach(rule -> changed.addProperty(new RecurrenceRule(rule)));
    changed.removeProperties(ExceptionRule.class);
    exceptions.forEach(rule -> changed.addProperty(new ExceptionRule(rule)));
    return changed;
  }

  private List<Recurrence> rules(List<? extends ValuedProperty<Recurrence>> properties) {
    return Repetition.values(properties).stream().map(this::ofDays).toList();
  }

  /// Without the hours, minutes and seconds of a rule, which say nothing of whole days (RFC 5545,
  /// 3.3.10).
  private Recurrence ofDays(Recurrence rule) {
    Recurrence.Builder days =
        new Recurrence.Builder(rule.getFrequency())
            .interval(rule.getInterval())
            .count(rule.getCount())
            .byMonth(rule.getByMonth())
            .byWeekNo(rule.getByWeekNo())
            .byYearDay(rule.getByYearDay())
            .byMonthDay(rule.getByMonthDay())
            .bySetPos(rule.getBySetPos())
            .workweekStarts(rule.getWorkweekStarts());
    rule.getByDay().forEach(day -> days.byDay(day.getNum(), day.getDay()));
    Optional.ofNullable(rule.getUntil()).ifPresent(until -> days.until(endOf(until)));
    return days.build();
  }

  private ICalDate endOf(ICalDate until) {
    return zone.day(until).map(day -> at(day, 23, 59, 59)).orElse(until);
  }

  private Stream<LocalDate> listed(VEvent event) {
    return days(event.getRecurrenceDates().stream().flatMap(dates -> dates.getDates().stream()));
  }

  private Stream<LocalDate> excepted(VEvent event) {
    return days(event.getExceptionDates().stream().flatMap(dates -> dates.getValues().stream()));
  }

  private Stream<LocalDate> days(Stream<? extends ICalDate> dates) {
    return dates.flatMap(date -> zone.day(date).stream());
  }

  private static ICalDate noon(LocalDate day) {
    return at(day, 12, 0, 0);
  }

  private static ICalDate at(LocalDate day, int hour, int minute, int second) {
    return new ICalDate(
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), hour, minute, second, true),
        true);
  }
}
