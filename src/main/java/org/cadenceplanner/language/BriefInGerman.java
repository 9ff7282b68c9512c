package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the brief that is put before those who decide.
final class BriefInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Brief: %s", "Vorlage: %s"),
          entry(
              "How often should %s release, and how long should each release be supported?",
              "Wie oft soll %s ein Release bekommen, und wie lange soll jedes unterstützt werden?"),
          entry("option", "Möglichkeit"),
          entry("options", "Möglichkeiten"),
          entry("%s, as of %s: %s.", "%s, Stand vom %s: %s."),
          entry("Side by side", "Im Vergleich"),
          entry("Bold is the best of its row.", "Fett ist das Beste der Zeile."),
          entry("%s … (%s letters left out) … %s", "%s … (%s Zeichen ausgelassen) … %s"),
          entry("What the claims come to", "Was von den Aussagen zu halten ist"),
          entry("What it costs", "Was es kostet"),
          entry(
              "Hours of work a month, once the rules have settled.",
              "Arbeitsstunden im Monat, auf Dauer."),
          entry("Work", "Arbeit"),
          entry("All hours a month", "Alle Stunden im Monat"),
          entry("Hours a month that the people have", "Stunden im Monat, die die Leute haben"),
          entry("Limits for all options", "Grenzen für alle Möglichkeiten"),
          entry("Option %s: %s", "Möglichkeit %s: %s"),
          entry("Work and limits", "Arbeit und Grenzen"),
          entry("Next releases", "Nächste Releases"),
          entry("Why on this day", "Warum an diesem Tag"),
          entry("as the rule gives", "nach der Regel"),
          entry("due %s: %s", "fällig %s: %s"),
          entry("not resolved: %s", "nicht gelöst: %s"),
          entry(
              "No release is to come in the years looked at.",
              "Im betrachteten Zeitraum steht kein Release aus."),
          entry("Holidays year by year", "Feiertage Jahr für Jahr"),
          entry("What is assumed", "Was angenommen ist"),
          entry("The years looked at are %s.", "Betrachtet wird der Zeitraum %s."),
          entry(
              "Chart: the branches of each option over time.",
              "Bild: die Zweige jeder Möglichkeit über die Zeit."),
          entry(
              "Chart: the hours of work of '%s' by month, and those that the people have.",
              "Bild: die Arbeitsstunden von „%s“ nach Monaten, und die, die die Leute haben."),
          entry(
              "Chart: the releases of '%s' with the phases of their support, and how many branches"
                  + " there are at once.",
              "Bild: die Releases von „%s“ mit den Phasen ihres Supports, und wie viele Zweige es"
                  + " zugleich sind."),
          entry(
              "Chart: the releases of %s in each year, and how many are off on each day.",
              "Bild: die Releases von %s in jedem Jahr, und wie viele an jedem Tag freihaben."),
          entry(
              "The day on which support ends still counts as supported.",
              "Der Tag, an dem der Support endet, zählt noch als unterstützt."),
          entry(
              "The day on which support ends no longer counts as supported.",
              "Der Tag, an dem der Support endet, zählt nicht mehr als unterstützt."),
          entry(
              "Settled figures are what the last rules alone come to, once the branches of earlier"
                  + " rules are gone.",
              "Zahlen auf Dauer sind die, auf die die letzten Regeln allein kommen, sobald die"
                  + " Zweige früherer Regeln nicht mehr da sind."));

  private BriefInGerman() {}
}
