package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what stands in charts and is told about their parts.
final class ChartsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry(
              "letters of %s times the usual; allowed: 0.5 to 3",
              "Buchstaben vom %s-fachen des Üblichen; erlaubt: 0,5 bis 3"),
          entry(
              "a chart of %s by %s; allowed: both above 0",
              "ein Diagramm von %s mal %s; erlaubt: beides über 0"),
          entry(
              "a chart from %s until %s; allowed: an end after the start",
              "ein Diagramm von %s bis %s; erlaubt: ein Ende nach dem Anfang"),
          entry("an axis from %s until %s", "eine Achse von %s bis %s"),
          entry(
              "the days from %s until %s; allowed: at least %s days from %s until %s",
              "die Tage von %s bis %s; erlaubt: mindestens %s Tage von %s bis %s"),
          entry("zoomed by %s; allowed: above 0", "Vergrößerung %s; erlaubt: über 0"),
          entry(
              "%s scenarios in one chart; allowed: 1 to %s",
              "%s Szenarien in einem Diagramm; erlaubt: 1 bis %s"),
          entry("%s scenarios side by side", "%s Szenarien nebeneinander"),
          entry("%s, year by year", "%s, Jahr für Jahr"),
          entry("%s scenarios, year by year", "%s Szenarien, Jahr für Jahr"),
          entry("%s, hours of work", "%s, Arbeitsstunden"),
          entry("all: %s", "alle: %s"),
          entry("As of %s.", "Stand vom %s."),
          entry("Source: %s.", "Quelle: %s."),
          entry("Holidays, by weight: %s.", "Feiertage, nach Gewicht: %s."),
          entry("unknown before %s", "vor %s unbekannt"),
          entry("unknown after %s", "nach %s unbekannt"),
          entry(
              "Skipped slot of %s: no release, and no version is used up.",
              "Ausgelassener Termin am %s: kein Release, und keine Version wird verbraucht."),
          entry(
              "Holiday season: most committers are away around this day.",
              "Feiertagszeit: um diesen Tag sind die meisten Committer nicht da."),
          entry("%s by rule: %s", "%s nach der Regel: %s"),
          entry("best in its row", "das Beste der Zeile"),
          entry("date set by hand", "Datum von Hand festgelegt"),
          entry("skipped slot", "ausgelassener Termin"),
          entry("by rule", "nach der Regel"),
          entry("end not known", "Ende unbekannt"),
          entry("release that breaks a limit", "Release, das eine Grenze verletzt"),
          entry("more branches than a limit allows", "mehr Zweige als eine Grenze erlaubt"),
          entry("limit on branches", "Grenze für Zweige"),
          entry(
              "day off, stronger where more are off", "freier Tag, kräftiger, wo mehr frei haben"),
          entry("milestone", "Meilenstein"),
          entry("people can look after %s", "die Leute können %s betreuen"),
          entry("bold", "fett"),
          entry("the cadence’s places in the year", "Stellen des Takts im Jahr"),
          entry("today", "heute"),
          entry("today, %s", "heute, %s"),
          entry("all committers off", "alle Committer haben frei"),
          entry("some, stronger where more are", "einige, kräftiger, wo es mehr sind"),
          entry("one person can look after %s", "eine Person kann %s betreuen"),
          entry("%s people can look after %s", "%s Leute können %s betreuen"),
          entry("%s, above this scale", "%s, über diesem Maßstab"),
          entry("no branches in these years", "keine Zweige in diesen Jahren"),
          entry("hours of work a month", "Arbeitsstunden im Monat"),
          entry("hours a month", "Stunden im Monat"),
          entry("a year", "im Jahr"),
          entry("more than the people have", "mehr als die Leute haben"));

  private ChartsInGerman() {}
}
