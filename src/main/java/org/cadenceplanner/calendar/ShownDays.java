package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.xml.PlainDay;

/// Days of a calendar file that an editor can show: rules of one name whose days follow on each
/// other, as one.
///
/// @param days the days
/// @param places where their rules stand among the `Fixed` ones of the file
record ShownDays(OwnDays days, SortedSet<Integer> places) {
  /// Has every day that there is in some year.
  private static final int LEAP_YEAR = 2024;

  private record Kind(String name, boolean isYearly) {}

  /// A day of the year, or a day, as a number; the places of the rules that give it.
  private record Day(long number, List<Integer> places) {}

  /// Those of some rules, in the order in which they begin there.
  static List<ShownDays> of(List<FixedHolidayConfiguration> rules) {
    Map<Kind, SortedMap<Long, List<Integer>>> kinds = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      int place = i;
      PlainDay.of(rules.get(i))
          .filter(day -> OwnNames.isOne(day.name()))
          .ifPresent(day -> daysLike(day, kinds).add(place));
    }
    return kinds.entrySet().stream()
        .flatMap(entry -> shown(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(shown -> shown.places.first()))
        .toList();
  }

  private static List<Integer> daysLike(
      PlainDay day, Map<Kind, SortedMap<Long, List<Integer>>> kinds) {
    LocalDate date = day.day().atYear(day.only().map(year -> year.getValue()).orElse(LEAP_YEAR));
    return kinds
        .computeIfAbsent(new Kind(day.name(), day.only().isEmpty()), _ -> new TreeMap<>())
        .computeIfAbsent(date.toEpochDay(), _ -> new ArrayList<>());
  }

  private static Stream<ShownDays> shown(Kind kind, SortedMap<Long, List<Integer>> days) {
    List<List<Day>> runs = runs(days);
    if (kind.isYearly() && isAcrossNewYear(runs)) {
      runs.getLast().addAll(runs.removeFirst());
    }
    return runs.stream().map(run -> shown(kind, run));
  }

  private static List<List<Day>> runs(SortedMap<Long, List<Integer>> days) {
    List<List<Day>> runs = new ArrayList<>();
    days.forEach(
        (number, places) -> {
          Optional<List<Day>> before =
              Optional.of(runs).filter(all -> !all.isEmpty()).map(List::getLast);
          List<Day> run = before.filter(it -> goesOn(it, number)).orElseGet(ArrayList::new);
          if (run.isEmpty()) {
            runs.add(run);
          }
          run.add(new Day(number, places));
        });
    return runs;
  }

  private static boolean goesOn(List<Day> run, long number) {
    return run.getLast().number() + 1 == number && run.size() < OwnDays.MOST_DAYS;
  }

  private static boolean isAcrossNewYear(List<List<Day>> runs) {
    return runs.size() > 1
        && runs.getFirst().getFirst().number() == LocalDate.of(LEAP_YEAR, 1, 1).toEpochDay()
        && runs.getLast().getLast().number() == LocalDate.of(LEAP_YEAR, 12, 31).toEpochDay();
  }

  private static ShownDays shown(Kind kind, List<Day> run) {
    LocalDate first = LocalDate.ofEpochDay(run.getFirst().number());
    LocalDate last = LocalDate.ofEpochDay(run.getLast().number());
    OwnDays days =
        kind.isYearly()
            ? new OwnDays.Yearly(kind.name(), MonthDay.from(first), MonthDay.from(last))
            : new OwnDays.Once(kind.name(), first, last);
    SortedSet<Integer> places = new TreeSet<>();
    run.forEach(day -> places.addAll(day.places()));
    return new ShownDays(days, places);
  }
}
