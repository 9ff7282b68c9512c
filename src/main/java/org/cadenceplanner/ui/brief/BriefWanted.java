package org.cadenceplanner.ui.brief;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.export.BriefExport;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.export.BriefPicture;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.CarriedPlan;
import org.cadenceplanner.store.ChartSettings;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.ScheduledScenarios;

/// A brief that is asked for.
///
/// @param question what is to be decided; the usual question if empty
/// @param scenarios the names of the options, 1 to 12
/// @param next how many of the next releases are listed
/// @param withPlan whether the plan travels in the pictures beside it
record BriefWanted(
    Optional<String> question,
    List<String> scenarios,
    int next,
    BriefFormat format,
    boolean withPlan) {
  BriefWanted {
    scenarios = List.copyOf(scenarios);
  }

  /// Its pictures, then the brief itself; not for the screen's thread.
  ///
  /// @param file where the brief is to be
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws CalendarFailure if a calendar that is to travel in pictures cannot be read
  SequencedMap<Path, byte[]> files(Plan plan, Planning planning, Path file)
      throws UnusableCalendars, CalendarFailure {
    ScheduledScenarios scheduled = planning.several(plan, scenarios);
    List<Schedule> schedules = scheduled.schedules();
    Brief brief = Brief.of(plan, question, schedules, next);
    return new BriefExport(brief, schedules, scheduled.index(), carried(plan, planning))
        .in(format, String.valueOf(file.getFileName()))
        .at(file);
  }

  private Function<BriefPicture, Optional<String>> carried(Plan plan, Planning planning)
      throws CalendarFailure {
    if (!withPlan) {
      return _ -> Optional.empty();
    }
    CarriedPlan carried = planning.carried(plan);
    LocalDate today = plan.today().orElseGet(planning::today);
    return picture -> Optional.of(carried.withChart(settings(picture, today)).text());
  }

  private static ChartSettings settings(BriefPicture picture, LocalDate today) {
    return ChartSettings.plain(
        picture.kind(),
        picture.scenarios(),
        picture.width(),
        picture.height(),
        picture.scale(),
        today);
  }
}
