package org.cadenceplanner.calendar;

import java.util.Set;
import java.util.TreeSet;
import org.cadenceplanner.plan.Plan;

/// The files in which the calendars of a plan may lie.
public final class PlanCalendarFiles {
  private PlanCalendarFiles() {}

  /// The names that files of a plan's calendars and their amendments have in a folder: for `us/ca`,
  /// `us.xml` and `us+.xml`. A calendar that comes from elsewhere has no file of that name there.
  public static Set<String> names(Plan plan) {
    Set<String> names = new TreeSet<>();
    PlanCalendarIds.of(plan).forEach(id -> add(id, names));
    return names;
  }

  private static void add(String id, Set<String> names) {
    try {
      String calendar = CalendarId.parse(id).calendar();
      names.add(calendar + FolderCalendars.ENDING);
      names.add(calendar + "+" + FolderCalendars.ENDING);
    } catch (CalendarFailure.BadName e) {
      // A name that no calendar has is no file's name either.
    }
  }
}
