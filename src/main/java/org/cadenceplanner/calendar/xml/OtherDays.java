package org.cadenceplanner.calendar.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is different in a calendar file from the one it is made of. `Fixed` rules are counted from 0,
/// those of the calendar itself, not of its regions.
///
/// @param description the calendar's name
/// @param gone the places of the `Fixed` rules that are left out
/// @param added the days that come after a `Fixed` rule, by its place, or before all of them, by
///   [#AT_THE_START]
public record OtherDays(String description, Set<Integer> gone, Map<Integer, List<PlainDay>> added) {
  /// The place before the first rule.
  public static final int AT_THE_START = -1;

  public OtherDays {
    gone = Set.copyOf(gone);
    added = Map.copyOf(added);
  }

  List<PlainDay> addedAfter(int place) {
    return added.getOrDefault(place, List.of());
  }
}
