package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what is typed into fields, and for what all parts of the window share.
final class FieldsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("found nothing", "gefunden: nichts"),
          entry("found '%s'", "gefunden: „%s“"),
          entry("found %s characters", "gefunden: %s Zeichen"),
          entry(
              "%s; allowed: a whole number from %s to %s",
              "%s; erlaubt: eine ganze Zahl von %s bis %s"),
          entry(
              "%s; allowed: a whole number from %s to %s, or nothing for %s",
              "%s; erlaubt: eine ganze Zahl von %s bis %s oder nichts für %s"),
          entry(
              "%s; allowed: a name such as %s, at most %s characters",
              "%s; erlaubt: ein Name wie %s, höchstens %s Zeichen"),
          entry("This cannot be read.", "Das ist nicht lesbar."),
          entry("%s was stopped.", "%s wurde abgebrochen."),
          entry("There is not enough memory for it.", "Dafür reicht der Speicher nicht."),
          entry(
              "This is a mistake in Cadence, not in your plan: %s",
              "Das ist ein Fehler in Cadence, nicht im Plan: %s"),
          entry("Planning %s", "Planung von „%s“"),
          entry("Timeline", "Zeitachse"),
          entry("Compare", "Vergleich"),
          entry("Load", "Auslastung"),
          entry(
              "shown as it was known on %s; allowed: to change the plan as it is now",
              "gezeigt, wie am %s bekannt; erlaubt: Änderungen am Plan, wie er jetzt ist"));

  private FieldsInGerman() {}
}
