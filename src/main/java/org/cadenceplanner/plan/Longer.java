package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// A longer time before a release when days fall into it on which little is done: `1 week more over
/// Chinese New Year`.
///
/// Where one of the days lies from the day a milestone is due, that day included, up to the release,
/// it is due so much earlier; once, whatever lies in the time that is added.
///
/// @param by how much earlier, more than zero
/// @param ranges stretches of every year that make it longer
/// @param events days around events that make it longer; with the ranges, at least one
public record Longer(Length by, List<BlockedRange> ranges, List<Event> events) {

  /// @throws IllegalArgumentException if the length is zero, or there is neither a range nor an event
  public Longer {
    ranges = List.copyOf(ranges);
    events = List.copyOf(events);
    if (by.isZero()) {
      throw new IllegalArgumentException(tr("%s; allowed: 1 day or more", by.inWords()));
    }
    if (ranges.isEmpty() && events.isEmpty()) {
      throw new IllegalArgumentException(
          tr("neither ranges nor events; allowed: at least one of them"));
    }
  }

  /// The policy that refuses just the days that make the time longer.
  public DatePolicy days() {
    return DatePolicy.usual()
        .withWeekdays(EnumSet.allOf(DayOfWeek.class))
        .withCalendars(Optional.of(List.of()))
        .withRanges(ranges)
        .withEvents(events);
  }
}
