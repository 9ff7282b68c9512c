package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.PlanGenerator;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;

/// Schedules to be written out, and the texts they are held against.
///
/// @param plan the plan
/// @param index the days off of its calendars
/// @param schedules the schedules of its scenarios
record Exports(Plan plan, DayIndex index, List<Schedule> schedules) {
  private static final Path FOLDER = Path.of("src/test/resources/org/cadenceplanner/export");

  /// Xen's plan of July 2018 with its real calendars.
  static Exports xen2018() {
    Plan plan = Samples.read("xen-2018");
    try {
      return of(plan, PlanCalendars.index(Calendars.of(List.of()), plan));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Three years with a release that is overdue, one set by hand, a skipped slot with goals, an era
  /// with a goal, merged milestones and a clash that is not resolved.
  static Exports small() {
    String file = "small.cadence.json";
    try (InputStream in = Objects.requireNonNull(Exports.class.getResourceAsStream(file))) {
      return withoutHolidays(PlanFiles.parse(file, in));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Arbitrary plans whose rules do not contradict each other.
  static List<Exports> any(long seed, int number) {
    PlanGenerator generator = new PlanGenerator(seed);
    List<Exports> exports = new ArrayList<>();
    while (exports.size() < number) {
      try {
        exports.add(withoutHolidays(generator.plan()));
      } catch (ContradictoryPlan contradictory) {
        continue;
      }
    }
    return exports;
  }

  static Exports withoutHolidays(Plan plan) {
    return of(plan, noHolidays(plan));
  }

  static Exports of(Schedule schedule) {
    Plan plan = schedule.plan();
    return new Exports(plan, noHolidays(plan), List.of(schedule));
  }

  private static DayIndex noHolidays(Plan plan) {
    return DayIndex.of(
        LocalDate.of(DayIndex.firstYear(plan), 1, 1),
        LocalDate.of(DayIndex.lastYear(plan), 12, 31),
        List.of());
  }

  private static Exports of(Plan plan, DayIndex index) {
    return new Exports(plan, index, new Scheduler(plan, index, LocalDate.of(2026, 1, 1)).all());
  }

  Exports only(String... scenarios) {
    return new Exports(
        plan,
        index,
        schedules.stream().filter(s -> List.of(scenarios).contains(s.scenario().name())).toList());
  }

  String show(OutputFormat format) {
    return ScheduleExport.of(plan, schedules, format);
  }

  String compare(OutputFormat format) {
    return ComparisonExport.of(plan, schedules, format);
  }

  BriefFiles brief(BriefFormat format, String fileName) {
    Brief brief = Brief.of(plan, Optional.empty(), schedules, 6);
    return new BriefExport(brief, schedules, index, _ -> Optional.empty()).in(format, fileName);
  }

  /// Compares a text with the one kept. Run the tests with `-Dgolden.update=true` to write it anew,
  /// and read what changed before keeping it.
  static void assertGolden(String text, String name) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
