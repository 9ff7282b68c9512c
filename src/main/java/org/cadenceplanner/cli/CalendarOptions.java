package org.cadenceplanner.cli;

import java.util.EnumSet;
import java.util.Set;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import picocli.CommandLine.Option;

/// Which days go into a file for calendars: the releases, and what is wished besides.
final class CalendarOptions {
  @Option(
      names = "--no-milestones",
      description = "In a file for calendars: leave the milestones out.")
  private boolean withoutMilestones;

  @Option(
      names = "--ends",
      description = "In a file for calendars: also the days on which phases of support end.")
  private boolean withEnds;

  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    if (withoutMilestones) {
      kinds.remove(Kind.MILESTONE);
    }
    if (!withEnds) {
      kinds.remove(Kind.END_OF_PHASE);
    }
    return kinds;
  }

  /// Refuses the options where no file for calendars is written.
  ///
  /// @throws BadInput if one is given
  void requireNone() {
    if (withoutMilestones || withEnds) {
      throw new BadInput(
          "--no-milestones and --ends are for calendars; leave them out, or add --format ics");
    }
  }
}
