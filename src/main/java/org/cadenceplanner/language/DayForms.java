package org.cadenceplanner.language;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a language writes days and months.
///
/// @param day with the year: `10 Jul 2018`
/// @param dayOfYear without it: `10 Jul`
/// @param dayOfYearInFull the same with the month in full: `10 July`
/// @param weekday with weekday and year: `Tue 10 Jul 2018`
/// @param weekdayOfYear with weekday and no year: `Tue 10 Jul`
/// @param month a month of a year: `Jul 2018`
/// @param monthInFull the same with the month in full: `July 2018`
public record DayForms(
    DateTimeFormatter day,
    DateTimeFormatter dayOfYear,
    DateTimeFormatter dayOfYearInFull,
    DateTimeFormatter weekday,
    DateTimeFormatter weekdayOfYear,
    DateTimeFormatter month,
    DateTimeFormatter monthInFull) {
  private static final DayForms ENGLISH = of("d", Language.ENGLISH.locale());
  private static final DayForms GERMAN = of("d.", Language.GERMAN.locale());

  /// Those of the language that is spoken.
  public static DayForms spoken() {
    return switch (Language.spoken()) {
      case ENGLISH -> ENGLISH;
      case GERMAN -> GERMAN;
    };
  }

  private static DayForms of(String day, Locale locale) {
    return new DayForms(
        form(day + " MMM uuuu", locale),
        form(day + " MMM", locale),
        form(day + " MMMM", locale),
        form("EEE " + day + " MMM uuuu", locale),
        form("EEE " + day + " MMM", locale),
        form("MMM uuuu", locale),
        form("MMMM uuuu", locale));
  }

  private static DateTimeFormatter form(String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale);
  }
}
