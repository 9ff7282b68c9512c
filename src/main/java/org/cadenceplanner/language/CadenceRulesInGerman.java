package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the rules of the cadence in the panel: intervals, slots, late and skipped releases, and
/// from when on other rules hold.
final class CadenceRulesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Cadence", "Takt"),
          entry("Cadence %s", "Takt: %s"),
          entry("Cadence %s months", "Takt: %s Monate"),
          entry("Every %s months", "Alle %s Monate"),
          entry(
              "Days, weeks, years, fixed days of the year, with another scenario …",
              "Tage, Wochen, Jahre, feste Tage im Jahr, mit einem anderen Szenario …"),
          entry("Versions", "Versionen"),
          entry("last number + 1", "letzte Zahl + 1"),
          entry("Versions %s", "Versionen %s"),
          entry("Versions as before %s", "Versionen wie vor %s"),
          entry("Versions counted up", "Versionen hochgezählt"),
          entry(
              "found nothing; allowed here: a form, as there is one before %s",
              "nichts gefunden; hier erlaubt: eine Form, denn vor %s gibt es eine"),
          entry("A release every …", "Ein Release alle …"),
          entry("Every so often", "Alle so und so lange"),
          entry("Fixed days of the year", "Feste Tage im Jahr"),
          entry("With another scenario", "Mit anderem Szenario"),
          entry(
              "found no other scenario; allowed: one of this plan",
              "kein anderes Szenario gefunden; erlaubt: eines dieses Plans"),
          entry("With releases of", "Mit Releases von"),
          entry("every how many-th", "jedes wievielte"),
          entry("so long after it", "so lange danach"),
          entry("6 weeks, or nothing", "6 Wochen, oder nichts"),
          entry("Remove this day", "Diesen Tag entfernen"),
          entry("first week", "1. Woche"),
          entry("second week", "2. Woche"),
          entry("third week", "3. Woche"),
          entry("fourth week", "4. Woche"),
          entry("last week", "letzte Woche"),

          // Where it is counted from
          entry("the last slot", "dem letzten Termin"),

          // Late and skipped releases
          entry("A late release", "Ein spätes Release"),
          entry("A late release %s", "Ein spätes Release %s"),
          entry("changes nothing", "ändert nichts"),
          entry("moves all that follow", "verschiebt den Rest"),
          entry("is caught up", "wird aufgeholt"),
          entry(
              "The next ones are due on the days counted from the anchor.",
              "Die nächsten sind an den Tagen fällig, die ab dem Anker gezählt sind."),
          entry(
              "The next one is counted from the day it really came.",
              "Das nächste zählt ab dem Tag, an dem es wirklich kam."),
          entry(
              "The next cycles are shortened, none to less than half,\n"
                  + "until the days counted from the anchor are met again.",
              "Die nächsten Zyklen werden kürzer, keiner um mehr als die Hälfte,\n"
                  + "bis die ab dem Anker gezählten Tage wieder erreicht sind."),
          entry("Apart at least", "Abstand mindestens"),
          entry("any time", "beliebig"),
          entry("Releases at least %s apart", "Abstand der Releases mindestens %s"),
          entry("Releases at most %s apart", "Abstand der Releases höchstens %s"),
          entry("Releases at least any time apart", "Kein Mindestabstand der Releases"),
          entry("Releases at most any time apart", "Kein Höchstabstand der Releases"),
          entry("5 months, or nothing", "5 Monate, oder nichts"),
          entry("Skipped releases", "Ausgelassene Releases"),
          entry("Skip a release", "Ein Release auslassen"),
          entry("Skip the slot of", "Termin auslassen von"),
          entry("Slots in a row", "Termine nacheinander"),
          entry("Skip", "Auslassen"),
          entry("slot", "Termin"),
          entry("slots", "Termine"),
          entry("Skip the slot of %s", "Termin von %s auslassen"),
          entry("Skip %s no more", "%s nicht mehr auslassen"),
          entry(
              "no release; allowed: a planned one in the years looked at",
              "kein Release; erlaubt: ein geplantes in den gezeigten Jahren"),

          // Other rules from a release or a day on
          entry("Rules", "Regeln"),
          entry(
              "Other rules from a release or a day on …",
              "Andere Regeln ab einem Release oder Tag …"),
          entry(
              "Other rules from another release or day on",
              "Andere Regeln ab einem weiteren Release oder Tag"),
          entry("Other rules", "Andere Regeln"),
          entry("from a release on", "ab einem Release"),
          entry("from a day on", "ab einem Tag"),
          entry("From release", "Ab Release"),
          entry("Unit", "Einheit"),
          entry("Which day of the month", "Welcher Tag des Monats"),
          entry("Weekday", "Wochentag"),
          entry("Releases due from", "Releases, fällig ab"),
          entry("Other rules from %s", "Andere Regeln ab %s"),
          entry("Other rules from %s instead of %s", "Andere Regeln ab %s statt ab %s"),
          entry(
              "Let the other rules from %s begin elsewhere",
              "Die anderen Regeln ab %s anderswo beginnen lassen"),
          entry(
              "found other rules from %s on already; allowed: another day",
              "andere Regeln ab %s gibt es schon; erlaubt: ein anderer Tag"),
          entry(
              "found no other rules from %s on any more; allowed: to add them again",
              "andere Regeln ab %s gibt es nicht mehr; erlaubt: sie wieder hinzufügen"),
          entry("Dates set by hand", "Von Hand festgelegt"),
          entry("Set a date by hand", "Einen Tag von Hand festlegen"),
          entry("A date set by hand", "Ein von Hand festgelegter Tag"),
          entry("the date of %s", "Tag von %s"),
          entry(
              "%s is set to %s already; allowed: another release",
              "%s ist schon auf den %s festgelegt; erlaubt: ein anderes Release"),
          entry(
              "%s is out since %s; allowed: a release to come",
              "%s ist seit dem %s erschienen; erlaubt: ein künftiges Release"),
          entry("Goal", "Ziel"),
          entry("Goal: %s", "Ziel: %s"),
          entry("Remove goal: %s", "Ziel entfernen: %s"),
          entry("What the time is meant for", "Wofür die Zeit gedacht ist"),
          entry("Who looks after it", "Wer sich darum kümmert"),
          entry("nobody yet", "noch niemand"),
          entry("Reached", "Erreicht"),
          entry(
              "%s; allowed: what is to be reached, in some words",
              "%s; erlaubt: was erreicht werden soll, in einigen Worten"),
          entry("Skip %s at %s", "%s bei %s auslassen"),
          entry("Remove the rules from %s", "Regeln ab %s entfernen"),
          entry("Remove the other rules from %s on", "Die anderen Regeln ab %s entfernen"),
          entry("until %s", "vor %s"),
          entry("all releases", "alle Releases"),
          entry("other dates", "andere Terminregeln"),
          entry("all as before", "alles wie davor"),
          entry("First release due", "Erstes Release fällig"),
          entry("goes on from the last slot", "folgt auf den letzten Termin"),
          entry("on a day", "an einem Tag"),
          entry("always known", "immer bekannt"),
          entry("%s goes on from the last slot", "%s folgt auf den letzten Termin"),
          entry("Rules from %s decided %s", "Regeln ab %s beschlossen am %s"),
          entry("Rules from %s always known", "Regeln ab %s immer bekannt"),
          entry("as before %s", "wie vor %s"),
          entry("Make it as before %s", "Wieder wie vor %s"),
          entry("Of its own: %s", "Eigens geregelt: %s"),
          entry("cadence", "Takt"),
          entry(
              "what a late release does, time between releases",
              "was ein spätes Release bewirkt, Abstand der Releases"),
          entry("dates, holidays and blocked days", "Tage, Feiertage und gesperrte Tage"),
          entry("support", "Support"),
          entry("milestones", "Meilensteine"),
          entry("Cadence as before %s", "Takt wie vor %s"),
          entry("Slips as before %s", "Verzug wie vor %s"),
          entry("Dates as before %s", "Terminregeln wie vor %s"),
          entry("Support as before %s", "Support wie vor %s"),
          entry("Milestones as before %s", "Meilensteine wie vor %s"));

  private CadenceRulesInGerman() {}
}
