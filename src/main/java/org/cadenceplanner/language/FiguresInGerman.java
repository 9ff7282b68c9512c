package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the figures by which scenarios are judged.
final class FiguresInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("%s release a year.", "%s Release im Jahr."),
          entry("%s releases a year.", "%s Releases im Jahr."),
          entry(
              "%s release a year, on %s in the year: %s.",
              "%s Release im Jahr, es fällt auf %s im Jahr: %s."),
          entry(
              "%s releases a year, on %s in the year: %s.",
              "%s Releases im Jahr, sie fallen auf %s im Jahr: %s."),
          entry("date", "Tag"),
          entry("dates", "Tage"),
          entry("limit", "Grenze"),
          entry("limits", "Grenzen"),
          entry("time", "Mal"),
          entry("hour", "Stunde"),
          entry("person", "Person"),
          entry("people", "Leute"),
          entry("planned releases", "geplante Releases"),
          entry(
              "The people can look after %s at once; %s of the time there are more.",
              "Die Leute können %s zugleich betreuen; %s der Zeit sind es mehr."),
          entry(
              "About %s of work a month (backports %s, security backports %s, releases %s, point"
                  + " releases %s); the people have %s.",
              "Etwa %s Arbeit im Monat (Backports %s, Sicherheits-Backports %s, Releases %s,"
                  + " Punkt-Releases %s); die Leute haben %s."),
          entry(
              "About %s of work a month (backports %s, security backports %s, releases %s, point"
                  + " releases %s).",
              "Etwa %s Arbeit im Monat (Backports %s, Sicherheits-Backports %s, Releases %s,"
                  + " Punkt-Releases %s)."),
          entry(
              "The plan names nobody who looks after branches.",
              "Der Plan nennt niemanden, der Zweige pflegt."),
          entry("None of %s is broken.", "Keine von %s ist verletzt."),
          entry("1 of %s is broken, %s.", "1 von %s ist verletzt, %s."),
          entry("%s of %s are broken, %s.", "%s von %s sind verletzt, %s."),
          entry("%s in %s. %s", "%s %s. %s"),
          entry("release a year", "Release im Jahr"),
          entry("releases a year", "Releases im Jahr"),
          entry("no fixed dates in the year", "keine festen Tage im Jahr"),
          entry("date in the year: %s", "Tag im Jahr: %s"),
          entry("dates in the year: %s", "Tage im Jahr: %s"),
          entry(
              "On %s, as long as slips are not carried forward.",
              "%s, solange Verzug nicht weitergegeben wird."),
          entry("one each month", "einer je Monat"),
          entry(
              "Branches at once in %s: peak %s, mean %s.",
              "Zweige zugleich in %s: Spitze %s, Mittel %s."),
          entry("%s: peak %s, mean %s.", "%s: Spitze %s, Mittel %s."),
          entry(
              "Settled, once the branches of earlier rules are gone: peak %s for %s of the time,"
                  + " mean %s.",
              "Auf Dauer, wenn die Zweige früherer Regeln weg sind: Spitze %s für %s der Zeit,"
                  + " Mittel %s."),
          entry(
              "The last rules alone have no whole cycle.",
              "Die letzten Regeln allein haben keinen ganzen Zyklus."),
          entry("peak · %s mean", "Spitze · %s Mittel"),
          entry("branches supported at once, settled", "Zweige zugleich unterstützt, auf Dauer"),
          entry("branches supported at once, %s", "Zweige zugleich unterstützt, %s"),
          entry("of %s h", "von %s h"),
          entry("maintenance a month, settled", "Wartung im Monat, auf Dauer"),
          entry("maintenance a month, %s", "Wartung im Monat, %s"),
          entry(
              "Settled, once the branches of earlier rules are gone; Load tells what it is in %s.",
              "Auf Dauer, wenn die Zweige früherer Regeln ausgelaufen sind; was es in %s ist, zeigt"
                  + " die Auslastung."),
          entry("The mean of %s.", "Das Mittel von %s."),
          entry("%s not resolved", "%s ungelöst"),
          entry("date moved off blocked days", "Tag verschoben, da gesperrt"),
          entry("dates moved off blocked days", "Tage verschoben, da gesperrt"),
          entry(
              "%s moved off blocked days, releases, milestones and ends together; none is left on"
                  + " one.",
              "%s verschoben, da gesperrt (Releases, Meilensteine und Enden zusammen); keiner blieb"
                  + " gesperrt."),
          entry(
              "%s moved off blocked days, releases, milestones and ends together; %s left on one,"
                  + " as no free day was found.",
              "%s verschoben, da gesperrt (Releases, Meilensteine und Enden zusammen); %s blieben"
                  + " gesperrt, da kein freier Tag gefunden wurde."),
          entry("of %s", "von %s"),
          entry("of %s · %s", "von %s · %s"),
          entry("limit broken", "Grenze verletzt"),
          entry("limits broken", "Grenzen verletzt"),
          entry("no fixed places in the year", "keine festen Stellen im Jahr"),
          entry("%s place in the year", "%s Stelle im Jahr"),
          entry("%s places in the year", "%s Stellen im Jahr"),
          entry("Releases a year", "Releases im Jahr"),
          entry(
              "Branches at once, settled: peak / mean",
              "Zweige zugleich, auf Dauer: Spitze / Mittel"),
          entry("In %s, settled", "In „%s“, auf Dauer"),
          entry("Branches at once, %s: peak / mean", "Zweige zugleich, %s: Spitze / Mittel"),
          entry(
              "Time with more branches than people can look after",
              "Zeit mit mehr Zweigen, als betreut werden können"),
          entry("Hours of work a month", "Arbeitsstunden im Monat"),
          entry("Dates moved", "Verschobene Tage"),
          entry("Clashes not resolved", "Ungelöste Konflikte"),
          entry("Limits broken, of %s", "Verletzte Grenzen, von %s"),
          entry("Times a limit is broken", "Wie oft eine Grenze verletzt ist"),
          entry("Different dates in the year", "Verschiedene Tage im Jahr"));

  private FiguresInGerman() {}
}
