package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;

/// Where the feasts of a margin lie, by the calendars of a plan, and which days are near them.
final class Feasts {
  private final Margin margin;
  private final LocalDate first;
  private final BitSet near = new BitSet();
  private final List<NavigableMap<LocalDate, String>> days = new ArrayList<>();

  private Feasts(Margin margin, LocalDate first) {
    this.margin = margin;
    this.first = first;
  }

  /// @param calendars the ids of the calendars that are asked for feasts
  static Feasts of(Margin margin, Collection<String> calendars, DayIndex index) {
    Feasts feasts = new Feasts(margin, index.first());
    for (String feast : margin.feasts()) {
      TreeMap<LocalDate, String> days = new TreeMap<>();
      for (String calendar : calendars) {
        index.calendar(calendar).ifPresent(known -> addDays(feast, known, days));
      }
      feasts.add(days);
    }
    return feasts;
  }

  private static void addDays(String feast, CalendarDays calendar, Map<LocalDate, String> days) {
    SortedMap<LocalDate, String> names = calendar.names();
    for (LocalDate day : calendar.daysCalled(name -> means(feast, name))) {
      days.putIfAbsent(day, names.getOrDefault(day, feast));
    }
  }

  private static boolean means(String feast, String holiday) {
    return holiday.toLowerCase(Locale.ROOT).contains(feast.toLowerCase(Locale.ROOT));
  }

  private void add(NavigableMap<LocalDate, String> feast) {
    days.add(feast);
    for (LocalDate day : feast.keySet()) {
      int at = (int) (day.toEpochDay() - first.toEpochDay());
      near.set(Math.max(0, at - margin.days()), Math.max(0, at + margin.days() + 1));
    }
  }

  /// Whether a day is as near to any of them as the margin says.
  boolean isNear(LocalDate day) {
    long at = day.toEpochDay() - first.toEpochDay();
    return at >= 0 && near.get((int) at);
  }

  /// The nearest day of a feast, if a day is as near to it as the margin says; of two equally near
  /// ones the later.
  ///
  /// @param feast its place in the margin's list
  Optional<Map.Entry<LocalDate, String>> nearest(LocalDate day, int feast) {
    NavigableMap<LocalDate, String> ofFeast = days.get(feast);
    return Stream.of(
            Optional.ofNullable(ofFeast.ceilingEntry(day)),
            Optional.ofNullable(ofFeast.lowerEntry(day)))
        .flatMap(Optional::stream)
        .filter(entry -> distance(entry.getKey(), day) <= margin.days())
        .min(Comparator.comparingLong(entry -> distance(entry.getKey(), day)));
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /// The feasts, as the margin names them.
  List<String> names() {
    return margin.feasts();
  }

  /// Those that none of the calendars knows.
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    for (int feast = 0; feast < days.size(); feast++) {
      if (days.get(feast).isEmpty()) {
        unknown.add(names().get(feast));
      }
    }
    return unknown;
  }
}
