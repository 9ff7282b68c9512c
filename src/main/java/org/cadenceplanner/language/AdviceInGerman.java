package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the search for better dates.
final class AdviceInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry(
              "days moved, of a release and its milestones",
              "Tage Verschiebung, eines Release und seiner Meilensteine"),
          entry(
              "holidays met, by the share of the committers who are off",
              "getroffene Feiertage, nach dem Anteil der Committer, die frei haben"),
          entry(
              "days near a feast, of a release and its milestones",
              "Tage nahe einem Fest, eines Release und seiner Meilensteine"),
          entry(
              "holiday seasons in a cycle, the first not counted",
              "Feiertagszeiten von Release zu Release, die erste nicht gezählt"),
          entry("times a limit is broken", "verletzte Grenzen"),
          entry(
              "hours a month over what the people can give",
              "Stunden im Monat mehr, als die Leute haben"),
          entry("different places in the year", "verschiedene Termine im Jahr"),
          entry(
              "days the next release comes earlier or later than now",
              "Tage, die das nächste Release früher oder später kommt als jetzt"),
          entry(
              "a weight of %s for '%s'; allowed: 0 to %s",
              "Gewicht %s für „%s“; erlaubt: 0 bis %s"),
          entry("a margin of %s days; allowed: 0 to %s", "Abstand %s Tage; erlaubt: 0 bis %s"),
          entry("a feast without a name; allowed: a name", "Fest ohne Namen; erlaubt: ein Name"),
          entry(
              "nothing to choose from; allowed: at least one weekday, direction, cadence, support",
              "keine Auswahl; erlaubt: mindestens je ein Wochentag, eine Richtung, ein Takt, ein"
                  + " Support"),
          entry(
              "scenario '%s' plans no release in the years looked at that is not set by hand",
              "Szenario „%s“ plant im Zeitraum kein Release, das nicht von Hand festgelegt ist"),
          entry(
              "%s to look at; allowed: at most %s, by fewer weekdays, directions or cadences",
              "%s zu prüfen; erlaubt: höchstens %s, mit weniger Wochentagen, Richtungen oder"
                  + " Takten"),
          entry(
              "no phase '%s' with a length; allowed: %s",
              "keine Phase „%s“ mit Länge; erlaubt: %s"),
          entry("%s, as it is", "%s, wie bisher"),
          entry("%s, from %s", "%s, ab %s"),
          entry("places in the year", "feste Termine im Jahr"),
          entry("%s schedule", "%s Plan"),
          entry("%s schedules", "%s Pläne"),
          entry(
              "%s looked at; the cadence says on which days %s and later releases are due.",
              "%s geprüft; wann %s und die späteren Releases fällig sind, sagt der Takt."),
          entry("Nothing that was looked at costs less.", "Nichts Geprüftes kostet weniger."),
          entry(
              "%s looked at, for %s due on any day from %s to %s.",
              "%s geprüft; %s fällig an jedem Tag vom %s bis %s."),
          entry(
              "Not possible: %s; the rules do not allow it there, or the day is past.",
              "Nicht möglich: %s; dort lassen die Regeln es nicht zu, oder der Tag ist vorbei."),
          entry(
              "As it is, %s is due on %s, at a cost of %s.",
              "Jetzt ist %s am %s fällig, Kosten: %s."),
          entry(
              "No calendar of the scenario knows '%s'.", "Kein Kalender des Szenarios kennt „%s“."),
          entry("%s: %s; now %s.", "%s: %s; jetzt %s."),
          entry("%s is due on %s, as it is now.", "%s ist am %s fällig, wie jetzt."),
          entry(
              "%s is due on %s, %s later than now, on %s.",
              "%s ist am %s fällig, %s später als jetzt, am %s."),
          entry(
              "%s is due on %s, %s earlier than now, on %s.",
              "%s ist am %s fällig, %s früher als jetzt, am %s."),
          entry("From then on: %s.", "Von da an: %s."),
          entry("Weekdays: %s.", "Wochentage: %s."),
          entry("A blocked day moves: %s.", "Ein gesperrter Tag rückt: %s."),
          entry("to the first free day before it", "auf den letzten freien Tag davor"),
          entry("to the first free day after it", "auf den ersten freien Tag danach"),
          entry("to the nearest free day", "auf den nächstgelegenen freien Tag"),
          entry("within its month", "innerhalb seines Monats"),
          entry("%s, the cost of every day", "%s, die Kosten jedes Tages"),
          entry("Weights: %s.", "Gewichte: %s."),
          entry("cost, stronger where it is more", "Kosten, kräftiger, wo sie höher sind"),
          entry("due now", "jetzt fällig"),
          entry("the best days, by rank", "die besten Tage, nach Rang"),
          entry("_Find better dates…", "Bessere _Termine suchen …"),
          entry("Better dates", "Bessere Termine"),
          entry("Looking for better dates", "Bessere Termine werden gesucht"),
          entry("What is tried", "Was versucht wird"),
          entry("Cadences", "Takte"),
          entry("Off a blocked day", "Vom gesperrten Tag"),
          entry("as it is now", "wie jetzt"),
          entry("allowed: at least one", "erlaubt: mindestens eines"),
          entry("Weights", "Gewichte"),
          entry("Feasts to stay away from", "Feste mit Abstand"),
          entry("Feasts", "Feste"),
          entry("Days around them", "Tage davor und danach"),
          entry("found %s; allowed: at most %s", "gefunden: %s; erlaubt: höchstens %s"),
          entry(
              "%s choices of phase lengths; allowed: at most %s",
              "%s Auswahlen von Phasenlängen; erlaubt: höchstens %s"),
          entry("The best dates and their cost", "Die besten Termine, ihre Kosten"),
          entry("No better dates", "Keine besseren Termine"),
          entry("%s. %s", "%s. %s"),
          entry("%s: cost %s", "%s: Kosten %s"),
          entry("%s: not possible", "%s: nicht möglich"),
          entry("%s. %s: cost %s", "%s. %s: Kosten %s"),
          entry("Make it a scenario", "Als Szenario hinzufügen"),
          entry("Search again", "Noch einmal suchen"),
          entry("Cancel the search", "Suche abbrechen"),
          entry("The search was stopped.", "Die Suche wurde abgebrochen."),
          entry("Day moved", "Tag Verschiebung"),
          entry("Holiday of all committers", "Feiertag aller Committer"),
          entry("Day near a feast", "Tag nahe einem Fest"),
          entry("Second holiday season", "Zweite Feiertagszeit"),
          entry("Broken limit", "Verletzte Grenze"),
          entry("Hour too much", "Stunde zu viel"),
          entry("Place in the year", "Termin im Jahr"),
          entry("Day earlier or later", "Tag früher oder später"),
          entry("Easter", "Ostern"),
          entry("Christmas", "Weihnachten"),
          entry("to the next slot", "auf den nächsten Termin"),
          entry(
              "No release and no milestone comes within %s of %s.",
              "Abstand bis %s zu %s: kein Release, kein Meilenstein."),
          entry(
              "Releases come within %s of %s in %s, no milestone does.",
              "Abstand bis %s zu %s: Releases %s, kein Meilenstein."),
          entry(
              "No release comes within %s of %s; milestones do in %s.",
              "Abstand bis %s zu %s: kein Release, Meilensteine %s."),
          entry(
              "Releases come within %s of %s in %s, milestones in %s.",
              "Abstand bis %s zu %s: Releases %s, Meilensteine %s."));

  private AdviceInGerman() {}
}
