package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Longer;

/// Ranges of the year and events, such as those on which nothing is released.
record DaySet(List<BlockedRange> ranges, List<Event> events) {
  static final DaySet NONE = new DaySet(List.of(), List.of());

  static DaySet of(DatePolicy policy) {
    return new DaySet(policy.ranges(), policy.events());
  }

  static DaySet of(Longer longer) {
    return new DaySet(longer.ranges(), longer.events());
  }

  /// A policy that refuses these days in the place of those it has.
  DatePolicy in(DatePolicy policy) {
    return policy.withRanges(ranges).withEvents(events);
  }

  /// What makes a time longer over these days; nothing where there are none.
  Optional<Longer> longer(Length by) {
    return ranges.isEmpty() && events.isEmpty()
        ? Optional.empty()
        : Optional.of(new Longer(by, ranges, events));
  }

  DaySet withRanges(List<BlockedRange> newRanges) {
    return new DaySet(newRanges, events);
  }

  DaySet withEvents(List<Event> newEvents) {
    return new DaySet(ranges, newEvents);
  }
}
