package org.cadenceplanner.ui.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cadenceplanner.insight.DateRow;
import org.cadenceplanner.insight.DateTable;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planned;

/// What the screen shows: the scenario looked at and perhaps another one.
///
/// @param schedules what they come to, the one looked at first
/// @param index the days off of the plan's calendars
/// @param tables their days, in the same order
/// @param trouble why the other one cannot be shown; empty if it can or there is none
record YearsShown(
    List<Schedule> schedules, DayIndex index, List<DateTable> tables, Optional<String> trouble) {
  YearsShown {
    schedules = List.copyOf(schedules);
    tables = List.copyOf(tables);
  }

  private static YearsShown of(List<Schedule> schedules, DayIndex index, Optional<String> trouble) {
    List<DateTable> tables =
        schedules.stream().map(schedule -> DateTable.of(schedule, index)).toList();
    return new YearsShown(schedules, index, tables, trouble);
  }

  static YearsShown of(Planned looked) {
    return of(List.of(looked.schedule()), looked.index(), Optional.empty());
  }

  /// The same with another scenario under it, if that can be planned.
  static YearsShown of(Planned looked, Planned other) {
    return other.trouble().isPresent()
        ? of(List.of(looked.schedule()), looked.index(), other.trouble())
        : of(List.of(looked.schedule(), other.schedule()), looked.index(), Optional.empty());
  }

  boolean comparesTwo() {
    return schedules.size() > 1;
  }

  /// The days of all releases and milestones, scenario by scenario.
  List<DateRow> dates() {
    return tables.stream().flatMap(table -> table.rows().stream()).toList();
  }

  /// What the chart says, for those who cannot see it.
  List<String> inWords() {
    return IntStream.range(0, schedules.size())
        .mapToObj(i -> inWords(schedules.get(i), tables.get(i).nearInWords()))
        .toList();
  }

  private static String inWords(Schedule schedule, String near) {
    return "%s: %s%s%s"
        .formatted(
            schedule.scenario().name(),
            PlacesInYear.number(schedule),
            PlacesInYear.of(schedule).isEmpty()
                ? ""
                : ", " + String.join(", ", PlacesInYear.inWords(schedule)),
            near.isEmpty() ? "" : "; " + near);
  }
}
