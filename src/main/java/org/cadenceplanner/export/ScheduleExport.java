package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;

/// Schedules written out: what `cadence show` prints.
public final class ScheduleExport {
  private ScheduleExport() {}

  /// Writes schedules of a plan.
  public static String of(Plan plan, List<Schedule> schedules, OutputFormat format) {
    return switch (format) {
      case TEXT -> ScheduleText.of(plan, schedules);
      case JSON -> ScheduleJson.of(plan, schedules);
      case CSV -> ScheduleCsv.of(schedules);
      case MARKDOWN -> ScheduleMarkdown.of(plan, schedules);
    };
  }
}
