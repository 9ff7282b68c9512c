package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Schedule;

/// A day of a schedule as the calendars of other programs show it.
///
/// @param kind what happens on it
/// @param version the release that it is about
/// @param name the milestone or the phase; empty for the release itself
/// @param number which one it is of those of one kind, release and name, from 1
/// @param day the day; of an end that is said as a month or a quarter, the last day of that
/// @param isSettled whether the release is out; what hangs on one that is not may still move
/// @param title what it is in a few words
/// @param facts what there is to say about it, such as why it was moved; a line for each
public record CalendarEntry(
    Kind kind,
    Version version,
    String name,
    int number,
    LocalDate day,
    boolean isSettled,
    String title,
    List<String> facts) {
  public CalendarEntry {
    facts = List.copyOf(facts);
  }

  /// What happens on a day.
  public enum Kind {
    /// A release is planned, or came.
    RELEASE,
    /// A milestone before a release.
    MILESTONE,
    /// A phase of a release's support ends.
    END_OF_PHASE,
    /// A point release of a supported branch is to be expected, as often as the load says.
    POINT_RELEASE
  }

  /// The entries of a schedule, release by release, without ends that are open.
  ///
  /// @param kinds which of them are wanted
  public static List<CalendarEntry> of(Schedule schedule, Set<Kind> kinds) {
    return new CalendarEntries(schedule)
        .all().stream().filter(entry -> kinds.contains(entry.kind())).toList();
  }
}
