package org.cadenceplanner.calendar;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.xml.PlainDay;

/// A day or some days on end in a calendar of one's own, off every year or once.
public sealed interface OwnDays {
  /// How many days on end there may be.
  int MOST_DAYS = 366;

  /// What people call them, such as `Team days`; up to 120 characters, and with a small letter where
  /// its script has some: a calendar file takes others for keys of Jollyday's.
  String name();

  /// The days one by one.
  List<PlainDay> each();

  /// A single day.
  static OwnDays of(PlainDay day) {
    return day.only()
        .<OwnDays>map(
            year -> new Once(day.name(), year.atMonthDay(day.day()), year.atMonthDay(day.day())))
        .orElseGet(() -> new Yearly(day.name(), day.day(), day.day()));
  }

  /// Refuses what cannot be a name.
  ///
  /// @throws IllegalArgumentException if it is none
  static void requireName(String name) {
    OwnNames.require(name);
  }

  /// A name made of what another program calls a day off, whatever that is.
  static String nameMadeOf(String text) {
    return OwnNames.madeOf(text);
  }

  /// Refuses days once that are none, or too many.
  ///
  /// @throws IllegalArgumentException if the last is before the first, or there are more than 366
  static void requireStretch(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          tr("found a day before the first; allowed: the first day or a later one"));
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    if (days > MOST_DAYS) {
      throw new IllegalArgumentException(
          tr("found %s days; allowed: at most %s on end", days, MOST_DAYS));
    }
  }

  /// Days of every year. 29 February is kept on the 28th in common years.
  ///
  /// @param first the first of them
  /// @param last the last one, included; before the first where they run across New Year
  record Yearly(String name, MonthDay first, MonthDay last) implements OwnDays {
    private static final int LEAP_YEAR = 2024;

    /// @throws IllegalArgumentException if the name is none that a file can hold
    public Yearly {
      requireName(name);
    }

    @Override
    public List<PlainDay> each() {
      LocalDate from = first.atYear(LEAP_YEAR);
      LocalDate to = last.atYear(last.isBefore(first) ? LEAP_YEAR + 1 : LEAP_YEAR);
      Stream<MonthDay> days = from.datesUntil(to.plusDays(1)).map(MonthDay::from);
      return days.map(day -> new PlainDay(name, day, Optional.empty())).toList();
    }
  }

  /// Days of one year, or across one New Year.
  ///
  /// @param first the first of them
  /// @param last the last one, included
  record Once(String name, LocalDate first, LocalDate last) implements OwnDays {

    /// @throws IllegalArgumentException if the name is none that a file can hold, the last day is
    /// before the first, or there are more than 366
    public Once {
      requireName(name);
      requireStretch(first, last);
    }

    @Override
    public List<PlainDay> each() {
      return first.datesUntil(last.plusDays(1)).map(this::one).toList();
    }

    private PlainDay one(LocalDate day) {
      return new PlainDay(name, MonthDay.from(day), Optional.of(Year.from(day)));
    }
  }
}
