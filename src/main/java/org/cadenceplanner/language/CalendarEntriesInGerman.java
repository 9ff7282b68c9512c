package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// What entries in the calendars of other programs say.
final class CalendarEntriesInGerman {
  static final Map<String, String> TEXTS = Map.ofEntries(entry("Scenario: %s", "Szenario: %s"));

  private CalendarEntriesInGerman() {}
}
