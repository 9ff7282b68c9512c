package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what a plan refuses, and what is noted about its schedule.
final class PlanProblemsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("%s; allowed: 1 day or more", "%s; erlaubt: 1 Tag oder mehr"),
          entry(
              "%s; allowed: 1 day or more before the release",
              "%s; erlaubt: 1 Tag oder mehr vor dem Release"),
          entry("%s; allowed: 1 or more", "%s; erlaubt: 1 oder mehr"),
          entry("%s; allowed: 0 to %s", "%s; erlaubt: 0 bis %s"),
          entry("%s; allowed: %s to %s", "%s; erlaubt: %s bis %s"),
          entry("%s; allowed: 0 to 1000000", "%s; erlaubt: 0 bis 1000000"),
          entry(
              "%s; allowed: a day of the month from 1 to 31",
              "%s; erlaubt: ein Tag des Monats von 1 bis 31"),
          entry("%s; allowed: a day from %s to %s", "%s; erlaubt: ein Tag vom %s bis zum %s"),
          entry(
              "%s; allowed: a scenario that comes to an end",
              "%s; erlaubt: ein Szenario, das zu einem Ende kommt"),
          entry("release %s", "Release %s"),
          entry("%s releases more", "%s weitere Releases"),
          entry("%s years", "%s Jahre"),
          entry("'%s'", "„%s“"),
          entry("%s follows %s", "%s folgt %s"),
          entry(
              "'%s' follows '%s', which is not there; allowed: another scenario of the plan",
              "„%s“ folgt „%s“, das es nicht gibt; erlaubt: ein anderes Szenario des Plans"),
          entry(
              "release '%s' stands twice; allowed: each once",
              "Release „%s“ steht zweimal da; erlaubt: jedes einmal"),
          entry(
              "scenario '%s' stands twice; allowed: each once",
              "Szenario „%s“ steht zweimal da; erlaubt: jedes einmal"),
          entry(
              "calendar '%s' stands twice; allowed: each once",
              "Kalender „%s“ steht zweimal da; erlaubt: jeder einmal"),
          entry("a plan without a name; allowed: a name", "ein Plan ohne Namen; erlaubt: ein Name"),
          entry(
              "a scenario without a name; allowed: a name",
              "ein Szenario ohne Namen; erlaubt: ein Name"),
          entry(
              "a class without a name; allowed: a name",
              "eine Klasse ohne Namen; erlaubt: ein Name"),
          entry(
              "a phase without a name; allowed: a name",
              "eine Phase ohne Namen; erlaubt: ein Name"),
          entry(
              "a milestone without a name; allowed: a name",
              "ein Meilenstein ohne Namen; erlaubt: ein Name"),
          entry(
              "a holiday without a name; allowed: a name",
              "ein Feiertag ohne Namen; erlaubt: ein Name"),
          entry(
              "two phases of one name; allowed: each name once",
              "zwei Phasen eines Namens; erlaubt: jeder Name einmal"),
          entry(
              "two classes of one name; allowed: each name once",
              "zwei Klassen eines Namens; erlaubt: jeder Name einmal"),
          entry(
              "two milestones of one name; allowed: each name once",
              "zwei Meilensteine eines Namens; erlaubt: jeder Name einmal"),
          entry(
              "neither ranges nor events; allowed: at least one of them",
              "weder gesperrte Tage noch Ereignisse; erlaubt: mindestens eins davon"),
          entry(
              "no weekdays; allowed: at least one", "keine Wochentage; erlaubt: mindestens einer"),
          entry("no scenarios; allowed: at least one", "keine Szenarien; erlaubt: mindestens eins"),
          entry("no versions; allowed: at least one", "keine Versionen; erlaubt: mindestens eine"),
          entry(
              "no versions; allowed: at least one release",
              "keine Versionen; erlaubt: mindestens ein Release"),
          entry(
              "no slots; allowed: at least one slot a year",
              "keine Termine; erlaubt: mindestens ein Termin im Jahr"),
          entry(
              "the same slot twice; allowed: each slot once",
              "derselbe Termin zweimal; erlaubt: jeder Termin einmal"),
          entry(
              "a cycle without members; allowed: at least one class",
              "eine leere Folge; erlaubt: mindestens eine Klasse"),
          entry(
              "no class '%s' in the scheme; allowed: %s",
              "keine Klasse „%s“ in diesem Support; erlaubt: %s"),
          entry("no era from %s", "kein Abschnitt ab %s"),
          entry(
              "eras from %s; allowed: each from a later version or day than the one before",
              "Abschnitte ab %s; erlaubt: jeder ab einer späteren Version oder einem späteren"
                  + " Tag als der davor"),
          entry(
              "a version is skipped twice; allowed: each version once",
              "eine Version ist zweimal ausgelassen; erlaubt: jede Version einmal"),
          entry(
              "a version is pinned twice; allowed: each version once",
              "eine Version ist zweimal festgelegt; erlaubt: jede Version einmal"),
          entry(
              "a version is 1 to %s characters on one line",
              "eine Version hat 1 bis %s Zeichen in einer Zeile"),
          entry(
              "version '%s' has no number; allowed: a version with one",
              "Version „%s“ hat keine Zahl; erlaubt: eine Version mit einer"),
          entry(
              "version '%s' has no number to count up",
              "Version „%s“ hat keine Zahl zum Weiterzählen"),
          entry(
              "template '%s'; allowed: text with {n}, {major}, {minor}, {minor:0..2}, {yy},"
                  + " {yyyy}, {mm} or {m} in it",
              "Form „%s“; erlaubt: Text mit {n}, {major}, {minor}, {minor:0..2}, {yy}, {yyyy},"
                  + " {mm} oder {m} darin"),
          entry(
              "template '%s'; allowed: bounds such as 0..2 on a counter that has one before it",
              "Form „%s“; erlaubt: Grenzen wie 0..2 an einem Zähler, vor dem einer steht"),
          entry("%s lengths in turn; allowed: 1 to %s", "%s Längen im Wechsel; erlaubt: 1 bis %s"),
          entry("every %s-th release; allowed: 1 to %s", "jedes %s. Release; erlaubt: 1 bis %s"),
          entry("%s skipped slots; allowed: 1 to %s", "%s ausgelassene Termine; erlaubt: 1 bis %s"),
          entry("%s times; allowed: 1 to %s", "%s Mal; erlaubt: 1 bis %s"),
          entry("%s end; allowed: two or more", "%s Ende; erlaubt: zwei oder mehr"),
          entry("%s ends; allowed: two or more", "%s Enden; erlaubt: zwei oder mehr"),
          entry(
              "an end rounded twice; allowed: once",
              "ein zweimal gerundetes Ende; erlaubt: einmal"),
          entry(
              "a share of %s; allowed: more than 0, at most 1",
              "ein Anteil von %s; erlaubt: mehr als 0, höchstens 1"),
          entry("a share of %s; allowed: 0 to 1", "ein Anteil von %s; erlaubt: 0 bis 1"),
          entry("a weight of %s; allowed: 1 to %s", "ein Gewicht von %s; erlaubt: 1 bis %s"),
          entry("%s hours a month; allowed: 0 to 744", "%s Stunden im Monat; erlaubt: 0 bis 744"),
          entry("%s branches; allowed: 0 to 1000", "%s Zweige; erlaubt: 0 bis 1000"),
          entry(
              "at most %s branches; allowed: %s to %s", "höchstens %s Zweige; erlaubt: %s bis %s"),
          entry(
              "at most %s holiday seasons; allowed: %s to %s",
              "höchstens %s Feiertagszeiten; erlaubt: %s bis %s"),
          entry("%s limits; allowed: at most %s", "%s Grenzen; erlaubt: höchstens %s"),
          entry(
              "a limit on the phase '%s', which no scenario has; allowed: %s",
              "eine Grenze für die Phase „%s“, die kein Szenario hat; erlaubt: %s"),
          entry(
              "a limit on the class '%s', which no scenario has; allowed: %s",
              "eine Grenze für die Klasse „%s“, die kein Szenario hat; erlaubt: %s"),
          entry("%s days at most; allowed: 0 to %s", "höchstens %s Tage; erlaubt: 0 bis %s"),
          entry(
              "%s days before and %s after; allowed: 0 to %s",
              "%s Tage davor und %s danach; erlaubt: 0 bis %s"),
          entry(
              "an event from %s to %s; allowed: a last day not before the first",
              "ein Ereignis von %s bis %s; erlaubt: ein letzter Tag, der nicht vor dem ersten"
                  + " liegt"),
          entry(
              "%s to %s; allowed: a first year not after the last, both from %s to %s",
              "%s bis %s; erlaubt: ein erstes Jahr, das nicht nach dem letzten liegt, beide von"
                  + " %s bis %s"),
          entry("%s years; allowed: at most %s", "%s Jahre; erlaubt: höchstens %s"),
          entry(
              "a gap of at least %s and at most %s; allowed: a minimum not longer than the maximum",
              "mindestens %s und höchstens %s Abstand; erlaubt: ein Mindestabstand, der nicht"
                  + " länger ist als der Höchstabstand"),
          entry(
              "a gap of at least %s, which no cycle of the cadence keeps; allowed: a minimum"
                  + " that its cycles can keep",
              "mindestens %s Abstand, den der Takt nie einhält; erlaubt: ein Mindestabstand,"
                  + " den er einhalten kann"),
          entry(
              "a gap of at most %s, which no cycle of the cadence keeps; allowed: a maximum"
                  + " that its cycles can keep",
              "höchstens %s Abstand, den der Takt nie einhält; erlaubt: ein Höchstabstand, den"
                  + " er einhalten kann"),
          entry("%s end of %s", "%s: Ende von %s"),
          entry("an index from %s to %s", "ein Verzeichnis von %s bis %s"),
          entry("scenario '%s', after %s: %s", "Szenario „%s“, nach %s: %s"),
          entry(
              "scenario '%s', era from %s: its anchor is %s; allowed: a day after %s, when %s"
                  + " is due",
              "Szenario „%s“, Abschnitt ab %s: Er zählt ab %s; erlaubt: ein Tag nach dem %s, an"
                  + " dem %s fällig ist"),
          entry(
              "scenario '%s': found more than %s releases and milestones up to here; allowed: a"
                  + " longer cadence, or fewer years, milestones or scenarios",
              "Szenario „%s“: gefunden: bis hierher mehr als %s Releases und Meilensteine;"
                  + " erlaubt: ein längerer Takt oder weniger Jahre, Meilensteine oder Szenarien"),
          entry(
              "scenario '%s': the releases due on %s and %s are both %s; allowed: a form of"
                  + " versions that gives each release its own",
              "Szenario „%s“: Die am %s und am %s fälligen Releases sind beide %s; erlaubt:"
                  + " eine Form der Versionen, die jedem Release eine eigene gibt"),
          entry(
              "%s is not planned: the history has %s, but not it.",
              "%s ist nicht geplant: Die Historie hat %s, aber dieses nicht."),
          entry(
              "The end of '%s' that %s has in the history is not used: no such phase in its"
                  + " scheme.",
              "Das Ende von „%s“, das %s in der Historie hat, gilt nicht: keine solche Phase in"
                  + " seinem Support."),
          entry(
              "The pin of %s is not used: it is out.",
              "Der festgelegte Tag von %s gilt nicht: Es ist erschienen."),
          entry(
              "The pin of %s is not used: no slot has it.",
              "Der festgelegte Tag von %s gilt nicht: Kein Termin hat es."),
          entry(
              "The slot of %s is not skipped: it does not come.",
              "Der Termin von %s wird nicht ausgelassen: Er kommt nicht vor."),
          entry(
              "The amendment of %s is not used: it is not out, and no slot has it.",
              "Der Nachtrag für %s gilt nicht: Es ist nicht erschienen, und kein Termin hat es."),
          entry(
              "The era from %s begins after the years looked at, or never.",
              "Der Abschnitt ab %s beginnt nach dem Zeitraum oder nie."),
          entry(
              "%s is in the history, with a day after today: %s.",
              "%s steht in der Historie mit einem Tag nach heute: %s."),
          entry("%s comes before %s.", "%s kommt vor %s."),
          entry("%s and %s fall on one day, %s.", "%s und %s fallen auf einen Tag, den %s."),
          entry(
              "No release is of the class '%s': the cycle does not name it.",
              "Kein Release ist von der Klasse „%s“: Die Folge nennt sie nicht."),
          entry(
              "%s is due on %s, the last day of a month without the day counted from.",
              "%s ist am %s fällig, dem letzten Tag eines Monats, der den gezählten Tag nicht"
                  + " hat."),
          entry(
              "%s: %s ends on %s, the last day of a month without the day counted from.",
              "%s: %s endet am %s, dem letzten Tag eines Monats, der den gezählten Tag nicht hat."),
          entry(
              "Ends after %s may fall on a holiday: no later ones are looked up.",
              "Enden nach %s können auf einen Feiertag fallen: Spätere werden nicht nachgesehen."),
          entry(
              "%s: no holidays are known before %s; earlier dates may fall on one.",
              "%s: Vor %s sind keine Feiertage bekannt; frühere Tage können auf einen fallen."),
          entry(
              "%s: no holidays are known after %s; later dates may fall on one.",
              "%s: Nach %s sind keine Feiertage bekannt; spätere Tage können auf einen fallen."),
          entry(
              "%s: days after %s are computed, not announced yet.",
              "%s: Die Tage nach %s sind berechnet, noch nicht bekannt gegeben."),
          entry(
              "%s: days are computed, not announced; feasts by the moon may shift by a day.",
              "%s: Die Tage sind berechnet, nicht bekannt gegeben; Feste nach dem Mond können"
                  + " sich um einen Tag verschieben."));

  private PlanProblemsInGerman() {}
}
