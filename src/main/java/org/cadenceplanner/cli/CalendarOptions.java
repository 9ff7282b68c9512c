package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.export.DatesExport;
import org.cadenceplanner.export.EarlierEvents;
import org.cadenceplanner.insight.CalendarEntry.Kind;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.store.FileTrouble;
import picocli.CommandLine.Option;

/// Which days go into a file for calendars: the releases, and what is wished besides; and the file
/// that was written before.
final class CalendarOptions {
  private static final String CANCELLED =
      "gone from the plan, and cancelled: %s of the calendar written before";
  private static final String OF_ANOTHER =
      "the calendar written before is of '%s'; cancelled: %s of it";
  private static final String AS_OLD_AS =
      "all events are as new as the plan's today, %s; where a calendar has some of them already,"
          + " name the file written before with --since, or write in its place, so that what"
          + " changed is newer";

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
          "In a file for calendars: the one written before, if that is not the one in whose place"
              + " it is written. What changed since is newer than there, and what is gone is"
              + " cancelled.")
  private Optional<String> since = Optional.empty();

  /// The events of the file written before: the one that is named, or else the one in whose place
  /// the new one is written, if that has dates of the same scenario.
  ///
  /// @param target where the new one is written, if not to standard output
  /// @throws BadInput if the file that is named cannot be read, or is no file for calendars that the
  ///   program wrote
  EarlierEvents earlier(Schedule schedule, Optional<Path> target, Surroundings around) {
    return since
        .map(name -> read(around.file(name)))
        .or(
            () ->
                target.map(
                    file ->
                        EarlierEvents.replaced(file, schedule.plan(), schedule.scenario().name())))
        .orElseGet(EarlierEvents::none);
  }

  /// What whoever imports the dates should know: which events are cancelled, or that changes may not
  /// count as newer.
  static Optional<String> remark(DatesExport dates, Schedule schedule) {
    EarlierEvents earlier = dates.earlier();
    int cancelled = dates.cancelled(schedule);
    if (cancelled > 0) {
      String events = cancelled == 1 ? "1 event" : cancelled + " events";
      return Optional.of(
          earlier.areOf(schedule.plan(), schedule.scenario().name())
              ? CANCELLED.formatted(events)
              : OF_ANOTHER.formatted(earlier.calendar(), events));
    }
    boolean isNewerLater = schedule.plan().today().isEmpty();
    return isNewerLater || earlier.size() > 0
        ? Optional.empty()
        : Optional.of(AS_OLD_AS.formatted(Words.day(schedule.today())));
  }

  private static EarlierEvents read(Path file) {
    try {
      return EarlierEvents.read(file);
    } catch (IOException e) {
      throw new BadInput("cannot read " + file + ": " + FileTrouble.ofReading(e));
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
