package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Set;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;

/// The dates of scenarios, written out: what `cadence show` prints.
///
/// @param kinds which days go into a file for calendars
/// @param earlier the events of such a file that was written before
public record DatesExport(Set<Kind> kinds, EarlierEvents earlier) {
  public DatesExport {
    kinds = Set.copyOf(kinds);
  }

  /// Writes schedules of a plan; the first alone where the form holds one.
  ///
  /// @param schedules at least one
  /// @throws IllegalArgumentException if the form holds nothing but releases, and there are none
  public String of(Plan plan, List<Schedule> schedules, DatesFormat format) {
    return switch (format) {
      case TEXT -> ScheduleExport.of(plan, schedules, OutputFormat.TEXT);
      case JSON -> ScheduleExport.of(plan, schedules, OutputFormat.JSON);
      case CSV -> ScheduleExport.of(plan, schedules, OutputFormat.CSV);
      case MARKDOWN -> ScheduleExport.of(plan, schedules, OutputFormat.MARKDOWN);
      case ICS -> CalendarExport.of(withEvents(schedules), kinds, earlier);
      case ENDOFLIFE -> PublishedList.endOfLife(withReleases(schedules));
      case PRODUCT -> ProductPage.of(withReleases(schedules));
      case NODEJS -> PublishedList.node(withReleases(schedules));
    };
  }

  /// How many events of the file for calendars that was written before are cancelled in the new one.
  public int cancelled(Schedule schedule) {
    return CalendarExport.cancelled(schedule, kinds, earlier);
  }

  /// Milestones alone are something for a calendar.
  private Schedule withEvents(List<Schedule> schedules) {
    Schedule schedule = schedules.getFirst();
    return kinds.contains(Kind.MILESTONE) && !schedule.upcoming().isEmpty()
        ? schedule
        : withReleases(schedules);
  }

  private static Schedule withReleases(List<Schedule> schedules) {
    Schedule schedule = schedules.getFirst();
    if (schedule.releases().isEmpty()) {
      throw new IllegalArgumentException(
          tr("there are no releases in the plan's years, so nothing is written"));
    }
    return schedule;
  }
}
