package org.cadenceplanner.ui.dates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.export.DatesExport;
import org.cadenceplanner.export.DatesFormat;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.language.Language;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planning;

/// Dates that are asked for.
///
/// @param scenario the name of the scenario
/// @param kinds which days go into a file for calendars
/// @param since the events of the file for calendars that was written before, if it is said
record DatesWanted(
    String scenario, DatesFormat format, Set<Kind> kinds, Optional<EarlierEvents> since) {
  DatesWanted {
    kinds = Set.copyOf(kinds);
  }

  /// What is in the file: the same as the command line writes, so in English whatever is spoken.
  /// Not for the screen's thread.
  ///
  /// @param target where it will be; dates of the same scenario there are those written before
  ///   unless others are said
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  /// @throws IllegalArgumentException if there are no dates
  byte[] file(Plan plan, Planning planning, Path target) throws UnusableCalendars {
    DatesExport export = new DatesExport(kinds, earlier(plan, target));
    String text =
        Language.ENGLISH.during(
            () -> {
              List<Schedule> schedules = planning.several(plan, List.of(scenario)).schedules();
              return export.of(plan, schedules, format);
            });
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private EarlierEvents earlier(Plan plan, Path target) {
    return format == DatesFormat.ICS
        ? since.orElseGet(() -> EarlierEvents.replaced(target, plan, scenario))
        : EarlierEvents.none();
  }
}
