package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Clash;
import org.cadenceplanner.schedule.Schedule;

/// What fell due on a blocked day, and where it went, as a row of a table.
///
/// @param version the release
/// @param milestone its milestone; empty for the release itself and for the end of a phase
/// @param what all of it, as `4.12 release`, `4.12 Code freeze` or `4.12 end of full support`
/// @param due the day it was due: `Sun 10 Mar 2019`
/// @param inTheWay what was in the way, each thing once: `weekend, Monday`
/// @param movedTo where it went: `Tue 12 Mar 2019`, or `NOT RESOLVED`
/// @param resolved whether a free day was found
public record ClashRow(
    Version version,
    Optional<String> milestone,
    String what,
    String due,
    String inTheWay,
    String movedTo,
    boolean resolved) {

  /// The headings of the columns.
  public static List<String> header() {
    return List.of(tr("What"), tr("Was due"), tr("In the way"), tr("Moved to"));
  }

  /// A row for each clash of a schedule, by the day it was due.
  public static List<ClashRow> of(Schedule schedule) {
    return schedule.clashes().stream().map(ClashRow::of).toList();
  }

  private static ClashRow of(Clash clash) {
    return new ClashRow(
        clash.version(),
        clash.milestone(),
        clash.what(),
        Words.weekdayAndDay(clash.due()),
        Because.inShort(clash),
        clash.resolved() ? Words.weekdayAndDay(clash.date()) : tr("NOT RESOLVED"),
        clash.resolved());
  }

  /// The texts under the headings.
  public List<String> cells() {
    return List.of(what, due, inTheWay, movedTo);
  }
}
