package org.cadenceplanner.calendar.ics;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
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

  /// By a rule, or on days that are listed.
  record On(VEvent event) implements Repetition {
    // Every day of three thousand years.
    private static final int MOST_STEPS = 1_100_000;

    /// The first days of each time it comes, of those that begin in some years.
    List<LocalDate> days(Year first, Year last) {
      DateIterator dates = event.getDateIterator(TimeZone.getDefault());
      List<LocalDate> days = new ArrayList<>();
      // Its own skipping gives up after a hundred years.
      for (int step = 0; step < MOST_STEPS && dates.hasNext(); step++) {
        LocalDate day = day(new DateTimeComponents(dates.next()));
        if (day.getYear() > last.getValue()) {
          return days;
        }
        if (day.getYear() >= first.getValue()) {
          days.add(day);
        }
      }
      return days;
    }

    private static LocalDate day(DateTimeComponents read) {
      return LocalDate.of(read.getYear(), read.getMonth(), read.getDate());
    }
  }

  /// More often than once a day, as no day off does, or by a rule that is none.
  record Unreadable() implements Repetition {}

  /// When an event comes again that first takes a day.
  static Repetition of(VEvent event, LocalDate first) {
    Optional<Recurrence> rule =
        Optional.ofNullable(ValuedProperty.getValue(event.getRecurrenceRule()));
    if (!rules(event).allMatch(Repetition::isReadable)) {
      return new Unreadable();
    }
    boolean isListed = !event.getRecurrenceDates().isEmpty();
    boolean isExcepted =
        !event.getExceptionDates().isEmpty() || !event.getExceptionRules().isEmpty();
    boolean isEveryYear = rule.filter(it -> isEveryYear(it, first)).isPresent();
    if (isEveryYear && !isListed && !isExcepted) {
      return new EveryYear();
    }
    return rule.isPresent() || isListed ? new On(withLastDay(event, rule)) : new Never();
  }

  /// The last day of a rule counts until its end: the library takes its beginning, and for that of
  /// another time zone where the program runs west of Greenwich.
  private static VEvent withLastDay(VEvent event, Optional<Recurrence> rule) {
    VEvent changed = event.copy();
    rule.flatMap(known -> Optional.ofNullable(known.getUntil()))
        .map(ICalDate::getRawComponents)
        .ifPresent(
            last ->
                changed.setRecurrenceRule(
                    new Recurrence.Builder(rule.orElseThrow())
                        .until(new ICalDate(endOf(last), true))
                        .build()));
    return changed;
  }

  private static DateTimeComponents endOf(DateTimeComponents day) {
    return new DateTimeComponents(day.getYear(), day.getMonth(), day.getDate(), 23, 59, 59, false);
  }

  /// All that are heeded: an event should have one at most, but nobody makes sure of that.
  private static Stream<Recurrence> rules(VEvent event) {
    return Stream.concat(
            event.getProperties(RecurrenceRule.class).stream(), event.getExceptionRules().stream())
        .flatMap(rule -> Stream.ofNullable(ValuedProperty.getValue(rule)));
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
