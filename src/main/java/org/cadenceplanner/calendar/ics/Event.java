package org.cadenceplanner.calendar.ics;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.OwnDays;
import org.jspecify.annotations.Nullable;

/// An event of a calendar file.
final class Event {
  private final VEvent event;
  private final EventZone zone;

  /// @param calendar the calendar that it is in
  Event(ICalendar calendar, VEvent event) {
    this.event = event;
    this.zone = EventZone.of(calendar, event);
  }

  /// Its name, such as days off may have.
  String name() {
    return OwnDays.nameMadeOf(value(event.getSummary()).orElse(""));
  }

  /// What the events of one series have in common, if it is one of a series.
  Optional<String> series() {
    return value(event.getUid());
  }

  /// The day of its series that it stands for, if it is a single one that was changed.
  Optional<LocalDate> changedDay() {
    return value(event.getRecurrenceId()).flatMap(zone::day);
  }

  boolean isCancelled() {
    return Optional.ofNullable(event.getStatus()).filter(Status::isCancelled).isPresent();
  }

  /// Which days it takes.
  Stretch stretch() {
    Optional<ICalDate> start = value(event.getDateStart());
    Optional<ICalDate> end = value(event.getDateEnd());
    boolean isTimed =
        Stream.concat(start.stream(), end.stream()).anyMatch(Event::isWithinDay)
            || (start.filter(ICalDate::hasTime).isPresent() && end.isEmpty());
    return isTimed
        ? new Stretch.PartOfDay()
        : start
            .flatMap(zone::day)
            .map(first -> Stretch.of(first, lastDay(first)))
            .orElseGet(Stretch.Unreadable::new);
  }

  /// When it comes again.
  ///
  /// @param first its first day
  /// @param hasChanges whether single ones of its series were changed
  Repetition repetition(LocalDate first, boolean hasChanges) {
    return Repetition.of(event, zone, first, hasChanges);
  }

  /// The end is the day after the last one.
  private LocalDate lastDay(LocalDate first) {
    Optional<LocalDate> end = value(event.getDateEnd()).flatMap(zone::day);
    Optional<LocalDate> byLength = value(event.getDuration()).map(length -> after(first, length));
    return end.or(() -> byLength)
        .map(day -> day.minusDays(1))
        .filter(last -> !last.isBefore(first))
        .orElse(first);
  }

  private static LocalDate after(LocalDate first, Duration length) {
    return first.plusWeeks(number(length.getWeeks())).plusDays(number(length.getDays()));
  }

  private static long number(@Nullable Integer number) {
    return Optional.ofNullable(number).orElse(0);
  }

  private static boolean isWithinDay(ICalDate date) {
    DateTimeComponents read = date.getRawComponents();
    return date.hasTime()
        && (read.isUtc() || read.getHour() != 0 || read.getMinute() != 0 || read.getSecond() != 0);
  }

  private static <T> Optional<T> value(@Nullable ValuedProperty<T> property) {
    return Optional.ofNullable(ValuedProperty.getValue(property));
  }
}
