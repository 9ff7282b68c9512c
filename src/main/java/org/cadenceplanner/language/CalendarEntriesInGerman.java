package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// What entries in the calendars of other programs say.
final class CalendarEntriesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Scenario: %s", "Szenario: %s"),
          entry("%s point release %s", "%s Punkt-Release %s"),
          entry(
              "To be expected, not planned: one every %s while the branch is supported",
              "Zu erwarten, nicht geplant: eines alle %s, solange der Zweig unterstützt wird"));

  private CalendarEntriesInGerman() {}
}
