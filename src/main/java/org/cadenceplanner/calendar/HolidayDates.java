package org.cadenceplanner.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Days off, each with the English names of its holidays.
record HolidayDates(SortedMap<LocalDate, SortedSet<String>> names) {
  private static final SortedSet<String> NO_NAMES = Collections.emptySortedSet();

  /// Each holiday with its days.
  static HolidayDates of(Map<String, ? extends Collection<LocalDate>> byName) {
    SortedMap<LocalDate, SortedSet<String>> names = new TreeMap<>();
    byName.forEach((name, days) -> days.forEach(day -> add(names, day, name)));
    return new HolidayDates(names);
  }

  /// The days of each holiday, by its English name.
  SortedMap<String, SortedSet<LocalDate>> byName() {
    SortedMap<String, SortedSet<LocalDate>> days = new TreeMap<>();
    names.forEach(
        (day, all) ->
            all.forEach(name -> days.computeIfAbsent(name, _ -> new TreeSet<>()).add(day)));
    return days;
  }

  /// These and others.
  HolidayDates and(HolidayDates others) {
    SortedMap<LocalDate, SortedSet<String>> all = new TreeMap<>();
    for (HolidayDates some : List.of(this, others)) {
      some.names.forEach((day, of) -> of.forEach(name -> add(all, day, name)));
    }
    return new HolidayDates(all);
  }

  /// These without those that are among others by the same name.
  HolidayDates without(HolidayDates others) {
    SortedMap<LocalDate, SortedSet<String>> rest = new TreeMap<>();
    names.forEach(
        (day, of) ->
            of.stream()
                .filter(name -> !others.names.getOrDefault(day, NO_NAMES).contains(name))
                .forEach(name -> add(rest, day, name)));
    return new HolidayDates(rest);
  }

  /// Each day with its name in English; two on one day are joined by `and`.
  SortedMap<LocalDate, String> inEnglish() {
    return named(of -> String.join(" and ", of));
  }

  /// The same in German.
  SortedMap<LocalDate, String> inGerman() {
    return named(of -> String.join(" und ", of.stream().map(HolidayNamesInGerman::of).toList()));
  }

  private static void add(
      SortedMap<LocalDate, SortedSet<String>> names, LocalDate day, String name) {
    names.computeIfAbsent(day, _ -> new TreeSet<>()).add(name);
  }

  private SortedMap<LocalDate, String> named(Function<SortedSet<String>, String> naming) {
    SortedMap<LocalDate, String> named = new TreeMap<>();
    names.forEach((day, of) -> named.put(day, naming.apply(of)));
    return named;
  }
}
