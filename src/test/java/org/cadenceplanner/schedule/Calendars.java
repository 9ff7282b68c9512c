package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Calendars of a few days, written out: `Calendars.named("England").off("Christmas Day", …)`.
///
/// A calendar's id is its name in lower case. The index holds the years 2010 to 2030.
public final class Calendars {
  private final String name;
  private final SortedMap<LocalDate, String> names = new TreeMap<>();
  private Optional<Year> knownFrom = Optional.empty();
  private Optional<Year> known = Optional.empty();
  private Optional<Year> announced = Optional.empty();

  private Calendars(String name) {
    this.name = name;
  }

  public static Calendars named(String name) {
    return new Calendars(name);
  }

  public Calendars off(String holiday, String... days) {
    for (String day : days) {
      names.put(LocalDate.parse(day), holiday);
    }
    return this;
  }

  public Calendars knownFrom(int year) {
    knownFrom = Optional.of(Year.of(year));
    return this;
  }

  public Calendars knownUntil(int year) {
    known = Optional.of(Year.of(year));
    return this;
  }

  public Calendars announcedUntil(int year) {
    announced = Optional.of(Year.of(year));
    return this;
  }

  public CalendarDays days() {
    return new CalendarDays(
        name.toLowerCase(Locale.ROOT), name, names, knownFrom, known, announced);
  }

  public static DayIndex index(Calendars... calendars) {
    return DayIndex.of(
        LocalDate.of(2010, 1, 1),
        LocalDate.of(2030, 12, 31),
        Arrays.stream(calendars).map(Calendars::days).toList());
  }
}
