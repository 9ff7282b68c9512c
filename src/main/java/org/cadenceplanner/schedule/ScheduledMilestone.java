package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A milestone of a release with its day.
///
/// @param name its name, numbered if it is one of a row: `RC 2`
/// @param number which of its row it is, from 1; empty if it stands alone
/// @param placement the day it was due and the one it got
/// @param longer why it was due earlier than usual, if it was
/// @param mergedWith the other milestones that a move brought onto the same day
public record ScheduledMilestone(
    String name,
    OptionalInt number,
    Placement placement,
    Optional<Lengthened> longer,
    List<String> mergedWith) {
  public ScheduledMilestone {
    mergedWith = List.copyOf(mergedWith);
  }

  public LocalDate due() {
    return placement.due();
  }

  public LocalDate date() {
    return placement.date();
  }
}
