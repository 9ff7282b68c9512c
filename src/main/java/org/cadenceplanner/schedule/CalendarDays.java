package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Event;

/// The days off of one calendar over a stretch of time, with the names of their holidays in each
/// language.
///
/// @param id the calendar as the plan writes it: `gb/eng`, `de/be`, `cn`, `xen`
/// @param english its names in English
/// @param german the same days with their names in German, worked out once, when they are first
/// asked for: few ask
/// @param firstKnownYear the first year it can speak for; empty if there is no beginning
/// @param lastKnownYear the last year it can speak for; empty if there is no end
/// @param lastAnnouncedYear the last year whose days are announced, those after it being computed;
/// empty if all are law
public record CalendarDays(
    String id,
    Names english,
    Supplier<Names> german,
    Optional<Year> firstKnownYear,
    Optional<Year> lastKnownYear,
    Optional<Year> lastAnnouncedYear) {
  public CalendarDays {
    german = Deferred.of(german);
  }

  /// What a calendar and its days are called in one language.
  ///
  /// @param calendar the calendar for people: `England`, `Germany (Berlin)`
  /// @param days each day off with the name of its holiday; two on one day are joined by `and`
  /// @param notes where its days differ from what people may expect
  public record Names(String calendar, SortedMap<LocalDate, String> days, List<String> notes) {
    public Names {
      days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
      notes = List.copyOf(notes);
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
    this(id, new Names(name, names, List.of()), firstKnownYear, lastKnownYear, lastAnnouncedYear);
  }

  private CalendarDays(
      String id,
      Names names,
      Optional<Year> firstKnownYear,
      Optional<Year> lastKnownYear,
      Optional<Year> lastAnnouncedYear) {
    this(id, names, () -> names, firstKnownYear, lastKnownYear, lastAnnouncedYear);
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

  /// Where its days differ from what people may expect, in the language that is spoken.
  public List<String> notes() {
    return spoken().notes();
  }

  /// The days of a holiday that a plan names, the same whatever language is spoken: those that are
  /// called so in English, and only where none is, those that are in German.
  public List<LocalDate> daysOf(Event.NamedHoliday holiday) {
    return daysCalled(holiday::means);
  }

  /// The days with such a name, the same whatever language is spoken: by their English names, and only
  /// where none is such, by their German ones.
  public List<LocalDate> daysCalled(Predicate<String> such) {
    List<LocalDate> days = days(english, such);
    return days.isEmpty() ? days(german.get(), such) : days;
  }

  private static List<LocalDate> days(Names names, Predicate<String> such) {
    return names.days().entrySet().stream()
        .filter(day -> such.test(day.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Names spoken() {
    return switch (Language.spoken()) {
      case ENGLISH -> english;
      case GERMAN -> german.get();
    };
  }
}
