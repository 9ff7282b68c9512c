package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The text of a chart's footer: the plan's today, the source, and the holidays heeded by any of the
/// scenarios shown, in any of their eras.
///
/// Example: `As of 11 Jul 2018. Source: xen.git. Holidays, by weight: England 3, Poland 1.` A
/// calendar that weighs differently in different scenarios or eras has all its weights: `England 3
/// or 1`.
///
/// @param schedules what the scenarios shown come to, at least one, all of one plan
/// @param index the days off of the plan's calendars
record Sources(List<Schedule> schedules, DayIndex index) {

  Footer footer() {
    List<String> sentences = dayAndSource(schedules.getFirst());
    String calendars =
        weights().entrySet().stream().map(this::calendar).collect(Collectors.joining(", "));
    if (!calendars.isEmpty()) {
      sentences.add(tr("Holidays, by weight: %s.", calendars));
    }
    return new Footer(String.join(" ", sentences));
  }

  /// The plan's today, the source, and what figures rest on besides.
  static Footer basis(Schedule schedule, String basis) {
    List<String> sentences = dayAndSource(schedule);
    sentences.add(basis);
    return new Footer(String.join(" ", sentences));
  }

  private static List<String> dayAndSource(Schedule any) {
    List<String> sentences = new ArrayList<>();
    sentences.add(tr("As of %s.", Words.day(any.today())));
    any.plan().source().ifPresent(source -> sentences.add(tr("Source: %s.", source)));
    return sentences;
  }

  private Map<String, Set<Integer>> weights() {
    Map<String, Set<Integer>> weights = new LinkedHashMap<>();
    schedules.stream()
        .flatMap(Sources::heeded)
        .forEach(
            calendar ->
                weights
                    .computeIfAbsent(calendar.id(), id -> new LinkedHashSet<>())
                    .add(calendar.weight()));
    return weights;
  }

  private static Stream<WeightedCalendar> heeded(Schedule schedule) {
    return schedule.scenario().datePolicies().stream()
        .flatMap(policy -> policy.calendarsIn(schedule.plan()).stream());
  }

  private String calendar(Map.Entry<String, Set<Integer>> calendar) {
    String weights =
        calendar.getValue().stream()
            .map(String::valueOf)
            .reduce((some, other) -> tr("%s or %s", some, other))
            .orElse("");
    return index
        .calendar(calendar.getKey())
        .map(days -> days.name() + " " + weights + doubts(days))
        .orElse(calendar.getKey() + " " + weights);
  }

  /// What a calendar cannot vouch for in the years shown: ` (computed after 2026, unknown after 2035)`.
  private String doubts(CalendarDays days) {
    Horizon horizon = schedules.getFirst().horizon();
    Year first = Year.of(horizon.firstYear());
    Year last = Year.of(horizon.lastYear());
    return Stream.of(
            days.firstKnownYear()
                .filter(first::isBefore)
                .map(year -> tr("unknown before %s", year)),
            days.lastAnnouncedYear()
                .filter(last::isAfter)
                .map(year -> tr("computed after %s", year)),
            days.lastKnownYear().filter(last::isAfter).map(year -> tr("unknown after %s", year)))
        .flatMap(Optional::stream)
        .reduce((some, others) -> some + ", " + others)
        .map(doubts -> " (" + doubts + ")")
        .orElse("");
  }
}
