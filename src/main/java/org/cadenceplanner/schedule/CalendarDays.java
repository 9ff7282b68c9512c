package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Event;

/// The days off of one calendar over a stretch of time, with the names of their holidays in each
/// language.
///
/// @param id the calendar as the plan writes it: `gb/eng`, `de/be`, `cn`, `xen`
/// @param english its names in English
/// @param german the same days with their names in German
/// @param firstKnownYear the first year it can speak for; empty if there is no beginning
/// @param lastKnownYear the last year it can speak for; empty if there is no end
/// @param lastAnnouncedYear the last year whose days are announced, those after it being computed;
/// empty if all are law
public record CalendarDays(
    String id,
    Names english,
    Names german,
    Optional<Year> firstKnownYear,
    Optional<Year> lastKnownYear,
    Optional<Year> lastAnnouncedYear) {

  /// What a calendar and its days are called in one language.
  ///
  /// @param calendar the calendar for people: `England`, `Germany (Berlin)`
  /// @param days each day off with the name of its holiday; two on one day are joined by `and`
  public record Names(String calendar, SortedMap<LocalDate, String> days) {
    public Names {
      days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
  }

  /// A calendar that is called the same in all languages.
  public CalendarDays(
      String id,
      String name,
      SortedMap<LocalDate, String> names,
      Optional<Year> firstKnownYear,
      Optional<Year> lastKnownYear,
      Optional<Year> lastAnnouncedYear) {
    this(
        id,
        new Names(name, names),
        new Names(name, names),
        firstKnownYear,
        lastKnownYear,
        lastAnnouncedYear);
  }

  /// The same days under another id.
  public CalendarDays withId(String newId) {
    return new CalendarDays(
        newId, english, german, firstKnownYear, lastKnownYear, lastAnnouncedYear);
  }

  /// Its name for people in the language that is spoken.
  public String name() {
    return spoken().calendar();
  }

  /// Each day off with the name of its holiday in the language that is spoken.
  public SortedMap<LocalDate, String> names() {
    return spoken().days();
  }

  /// The days of a holiday that a plan names, the same whatever language is spoken: those that are
  /// called so in English, and only where none is, those that are in German.
  public List<LocalDate> daysOf(Event.NamedHoliday holiday) {
    List<LocalDate> days = days(english, holiday);
    return days.isEmpty() ? days(german, holiday) : days;
  }

  private static List<LocalDate> days(Names names, Event.NamedHoliday holiday) {
    return names.days().entrySet().stream()
        .filter(day -> holiday.means(day.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Names spoken() {
    return switch (Language.spoken()) {
      case ENGLISH -> english;
      case GERMAN -> german;
    };
  }
}
