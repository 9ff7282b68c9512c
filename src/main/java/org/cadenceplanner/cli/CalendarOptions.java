package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.store.FileTrouble;
import picocli.CommandLine.Option;

/// Which days go into a file for calendars: the releases, and what is wished besides; and the file
/// that was written before.
final class CalendarOptions {
  @Option(
      names = "--no-milestones",
      description = "In a file for calendars: leave the milestones out.")
  private boolean withoutMilestones;

  @Option(
      names = "--ends",
      description = "In a file for calendars: also the days on which phases of support end.")
  private boolean withEnds;

  @Option(
      names = "--point-releases",
      description =
          "In a file for calendars: also the days on which point releases are to be expected, as"
              + " often as the plan's load says.")
  private boolean withPointReleases;

  @Option(
      names = "--since",
      paramLabel = "FILE.ics",
      description =
          "In a file for calendars: the one written before. What changed since is newer than there,"
              + " and what is gone is cancelled.")
  private Optional<String> since = Optional.empty();

  /// The events of the file written before; none where none is named.
  ///
  /// @throws BadInput if it cannot be read, or is no file for calendars that the program wrote
  EarlierEvents earlier(Surroundings around) {
    return since.map(around::file).map(CalendarOptions::read).orElseGet(EarlierEvents::none);
  }

  private static EarlierEvents read(Path file) {
    try {
      return EarlierEvents.read(file);
    } catch (IOException e) {
      throw new BadInput("cannot read " + file + ": " + FileTrouble.words(e));
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e));
    }
  }

  Set<Kind> kinds() {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    if (withoutMilestones) {
      kinds.remove(Kind.MILESTONE);
    }
    if (!withEnds) {
      kinds.remove(Kind.END_OF_PHASE);
    }
    if (!withPointReleases) {
      kinds.remove(Kind.POINT_RELEASE);
    }
    return kinds;
  }

  /// Refuses the options where no file for calendars is written.
  ///
  /// @throws BadInput if one is given
  void requireNone() {
    if (withoutMilestones || withEnds || withPointReleases || since.isPresent()) {
      throw new BadInput(
          "--no-milestones, --ends, --point-releases and --since are for calendars; leave them out,"
              + " or add --format ics");
    }
  }
}
