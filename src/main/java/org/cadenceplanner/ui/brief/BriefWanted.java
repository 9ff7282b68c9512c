package org.cadenceplanner.ui.brief;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.export.BriefExport;
import org.cadenceplanner.export.BriefFiles;
import org.cadenceplanner.export.BriefFormat;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.ScheduledScenarios;

/// A brief that is asked for.
///
/// @param question what is to be decided; the usual question if empty
/// @param scenarios the names of the options, 1 to 12
/// @param next how many of the next releases are listed
record BriefWanted(
    Optional<String> question, List<String> scenarios, int next, BriefFormat format) {
  BriefWanted {
    scenarios = List.copyOf(scenarios);
  }

  /// Its pictures, then the brief itself; not for the screen's thread.
  ///
  /// @param file where the brief is to be
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  SequencedMap<Path, byte[]> files(Plan plan, Planning planning, Path file)
      throws UnusableCalendars {
    ScheduledScenarios scheduled = planning.several(plan, scenarios);
    Brief brief = Brief.of(plan, question, scheduled.schedules(), next);
    String name = String.valueOf(file.getFileName());
    BriefFiles written =
        BriefExport.of(brief, scheduled.schedules(), scheduled.index(), format, name);
    SequencedMap<Path, byte[]> files = new LinkedHashMap<>();
    written.beside().forEach((picture, bytes) -> files.put(file.resolveSibling(picture), bytes));
    files.put(file, written.paper());
    return files;
  }
}
