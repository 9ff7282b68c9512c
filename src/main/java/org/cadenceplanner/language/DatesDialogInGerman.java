package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for asking for dates as files for other programs.
final class DatesDialogInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Export _dates…", "Te_rmine exportieren …"),
          entry("Export dates", "Termine exportieren"),
          entry("Which dates", "Welche Termine"),
          entry("Save dates…", "Termine speichern …"),
          entry("Save the dates", "Termine speichern"),
          entry("The dates were not saved", "Die Termine wurden nicht gespeichert"),
          entry("%s (*%s)", "%s (*%s)"),
          entry("Plain text", "Reiner Text"),
          entry("Spreadsheet, CSV", "Tabelle, CSV"),
          entry("Calendar, ICS", "Kalender, ICS"),
          entry(
              "Tables for a mail or a terminal, with what moved and why.",
              "Tabellen für eine Mail oder ein Terminal, mit dem, was verschoben ist, und warum."),
          entry(
              "All there is to say about the dates, for programs.",
              "Alles, was es über die Termine zu sagen gibt, für Programme."),
          entry(
              "A row for each date. Nothing in it is taken for a formula.",
              "Eine Zeile für jeden Termin. Nichts darin wird für eine Formel gehalten."),
          entry(
              "Tables for a wiki or an issue, with what moved and why.",
              "Tabellen für ein Wiki oder ein Issue, mit dem, was verschoben ist, und warum."),
          entry(
              "Every calendar imports it. Imported again after a change, events move.",
              "Jeder Kalender importiert sie. Nach einer Änderung noch einmal importiert, wandern"
                  + " die Einträge."),
          entry(
              "The releases that are out and their ends, as endoflife.date gives them.",
              "Die erschienenen Releases und ihre Enden, wie endoflife.date sie angibt."),
          entry(
              "All releases and their ends, as Node.js publishes its schedule.",
              "Alle Releases und ihre Enden, wie Node.js seinen Plan veröffentlicht."),
          entry("%s %s", "%s %s"),
          entry("It is in English, for all.", "Auf Englisch, für alle."),
          entry("Choose…", "Wählen …"),
          entry("Markdown", "Markdown"),
          entry("no calendar that Cadence wrote", "kein Kalender, den Cadence geschrieben hat"),
          entry("In the calendar", "Im Kalender"),
          entry("Ends of support", "Enden des Supports"),
          entry("Choose the calendar written before", "Den früher geschriebenen Kalender wählen"),
          entry("No calendar was written before", "Kein früher geschriebener Kalender"),
          entry("endoflife.date, page", "endoflife.date, Seite"),
          entry(
              "The page to hand in to endoflife.date. What kind of product it is stays to be said.",
              "Die Seite, die man bei endoflife.date einreicht. Welche Art Produkt es ist, bleibt"
                  + " zu sagen."),
          entry("Written before", "Früher geschrieben"),
          entry(
              "What changed since is newer than there, and what is gone is cancelled.",
              "Was sich seither geändert hat, ist neuer als dort, und was wegfällt, wird"
                  + " abgesagt."),
          entry("It is of '%s'. To be cancelled: %s.", "Er gehört zu „%s“. Abgesagt werden: %s."),
          entry(
              "Choose it, or write in its place, so that what changed is newer than there.",
              "Hier wählen oder an seine Stelle schreiben, damit neuer als dort ist, was sich"
                  + " geändert hat."),
          entry(
              "%s Else all events are as new as the plan's today, %s, and calendars may keep what"
                  + " they have of that day.",
              "%s Sonst sind alle Termine so neu wie das Heute des Plans, %s, und Kalender"
                  + " behalten vielleicht, was sie von diesem Tag haben."),
          entry("Dates written before", "Früher geschriebene Termine"),
          entry(
              "there are no releases in the plan's years, so nothing is written",
              "in den Jahren des Plans gibt es keine Releases, also wird nichts geschrieben"),
          entry(
              "%s is no calendar that Cadence wrote; allowed: a calendar file (.ics) with dates"
                  + " that it wrote before",
              "%s ist kein Kalender, den Cadence geschrieben hat; erlaubt: eine Kalenderdatei"
                  + " (.ics) mit Terminen, die es früher geschrieben hat"));

  private DatesDialogInGerman() {}
}
