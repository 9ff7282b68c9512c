package org.cadenceplanner.calendar.ics;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When an event comes again.
sealed interface Repetition {
  /// How often the rules that are of days come.
  Set<Frequency> OF_DAYS =
      Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

  /// It does not.
  record Never() implements Repetition {}

  /// On the same days of every year, for ever.
  record EveryYear() implements Repetition {}

  /// By rules, or on days that are listed.
  ///
  /// @param atNoon the event with its days at noon in UTC
  record On(VEvent atNoon) implements Repetition {
    // Every day of three thousand years.
    private static final int MOST_STEPS = 1_100_000;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    /// The first days of each time it comes, of those that begin in some years.
    List<LocalDate> days(Year first, Year last) {
      DateIterator dates = atNoon.getDateIterator(UTC);
      List<LocalDate> days = new ArrayList<>();
      // Its own skipping gives up after a hundred years.
      for (int step = 0; step < MOST_STEPS && dates.hasNext(); step++) {
        LocalDate day = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
        if (day.getYear() > last.getValue()) {
          return days;
        }
        if (day.getYear() >= first.getValue()) {
          days.add(day);
        }
      }
      return days;
    }
  }

  /// More often than once a day, as no day off does, or by a rule that is none.
  record Unreadable() implements Repetition {}

  /// When an event comes again that first takes a day.
  ///
  /// @param zone the time zone of the event
  /// @param hasChanges whether single ones of its series were changed
  static Repetition of(VEvent event, EventZone zone, LocalDate first, boolean hasChanges) {
    // An event should have one rule at most, but nobody makes sure of that: it comes by each of
    // them.
    List<Recurrence> rules = values(event.getProperties(RecurrenceRule.class));
    List<Recurrence> exceptions = values(event.getExceptionRules());
    if (!Stream.of(rules, exceptions).flatMap(List::stream).allMatch(Repetition::isReadable)) {
      return new Unreadable();
    }
    boolean isListed = !event.getRecurrenceDates().isEmpty();
    if (rules.isEmpty() && !isListed) {
      return new Never();
    }
    boolean isExcepted =
        hasChanges || !event.getExceptionDates().isEmpty() || !exceptions.isEmpty();
    boolean isEveryYear = !isListed && rules.stream().allMatch(rule -> isEveryYear(rule, first));
    return isEveryYear && !isExcepted ? new EveryYear() : new On(new AtNoon(zone).of(event, first));
  }

  /// The rules that properties hold.
  static List<Recurrence> values(List<? extends ValuedProperty<Recurrence>> rules) {
    return rules.stream()
        .flatMap(rule -> Stream.ofNullable(ValuedProperty.getValue(rule)))
        .toList();
  }

  private static boolean isReadable(Recurrence rule) {
    return isOfDays(rule)
        && isPositive(rule.getInterval())
        && isPositive(rule.getCount())
        && isOfTheCalendar(rule);
  }

  private static boolean isPositive(@Nullable Integer number) {
    return number == null || number > 0;
  }

  /// RFC 5545, 3.3.10; the library takes any number.
  private static boolean isOfTheCalendar(Recurrence rule) {
    return rule.getByMonth().stream().allMatch(month -> month >= 1 && month <= 12)
        && areUpTo(31, rule.getByMonthDay())
        && areUpTo(53, rule.getByWeekNo())
        && areUpTo(366, rule.getByYearDay())
        && areUpTo(366, rule.getBySetPos())
        && areUpTo(
            53, rule.getByDay().stream().flatMap(day -> Stream.ofNullable(day.getNum())).toList());
  }

  /// Whether they count from the beginning or, if negative, from the end of a time of so many.
  private static boolean areUpTo(int most, List<Integer> places) {
    return places.stream().allMatch(place -> place != 0 && place >= -most && place <= most);
  }

  private static boolean isOfDays(Recurrence rule) {
    return Optional.ofNullable(rule.getFrequency()).filter(OF_DAYS::contains).isPresent();
  }

  private static boolean isEveryYear(Recurrence rule, LocalDate first) {
    boolean isForEver = rule.getCount() == null && rule.getUntil() == null;
    boolean isEachYear =
        rule.getFrequency() == Frequency.YEARLY
            && Optional.ofNullable(rule.getInterval()).orElse(1) == 1;
    boolean isOnItsDay =
        Set.of(first.getMonthValue()).containsAll(rule.getByMonth())
            && Set.of(first.getDayOfMonth()).containsAll(rule.getByMonthDay());
    return isForEver && isEachYear && isOnItsDay && !hasOtherParts(rule) && !isLeapDay(first);
  }

  private static boolean hasOtherParts(Recurrence rule) {
    return Stream.of(rule.getByDay(), rule.getByYearDay(), rule.getByWeekNo(), rule.getBySetPos())
        .anyMatch(part -> !part.isEmpty());
  }

  private static boolean isLeapDay(LocalDate day) {
    return MonthDay.from(day).equals(MonthDay.of(2, 29));
  }
}
