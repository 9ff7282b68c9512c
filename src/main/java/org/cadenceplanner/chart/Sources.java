package org.cadenceplanner.chart;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.CalendarDays;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The text of a chart's footer: the plan's today, the source, the holidays heeded.
///
/// Example: `As of 11 Jul 2018. Source: xen.git. Holidays: England 3, Poland 1.`
record Sources(Schedule schedule, DayIndex index) {

  Footer footer() {
    Plan plan = schedule.plan();
    List<String> sentences = new ArrayList<>();
    sentences.add("As of " + Words.day(schedule.today()) + ".");
    plan.source().ifPresent(source -> sentences.add("Source: " + source + "."));
    if (!plan.calendars().isEmpty()) {
      String calendars =
          plan.calendars().stream().map(this::calendar).collect(Collectors.joining(", "));
      sentences.add("Holidays, by weight: " + calendars + ".");
    }
    return new Footer(String.join(" ", sentences));
  }

  private String calendar(WeightedCalendar calendar) {
    return index
        .calendar(calendar.id())
        .map(days -> days.name() + " " + calendar.weight() + doubts(days))
        .orElse(calendar.id() + " " + calendar.weight());
  }

  /// What a calendar cannot vouch for in the years shown: ` (computed after 2026)`.
  private String doubts(CalendarDays days) {
    Year first = Year.of(schedule.horizon().firstYear());
    Year last = Year.of(schedule.horizon().lastYear());
    return doubt(" (unknown before %s)", days.firstKnownYear().filter(first::isBefore))
        + doubt(" (computed after %s)", days.lastAnnouncedYear().filter(last::isAfter))
        + doubt(" (unknown after %s)", days.lastKnownYear().filter(last::isAfter));
  }

  private static String doubt(String words, Optional<Year> bound) {
    return bound.map(words::formatted).orElse("");
  }
}
