package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the rules of support in the panel: schemes, classes, phases and their ends.
final class SupportRulesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Support", "Support"),
          entry("Scheme", "Schema"),
          entry("Scheme %s", "Schema: %s"),
          entry("every release alike", "alle Releases gleich"),
          entry("even and odd", "gerade und ungerade"),
          entry("every n-th", "jedes n-te"),
          entry("by turns and rules", "wechselnd und nach Regeln"),
          entry("1 in %s %s", "1 von %s %s"),
          entry("even", "gerade"),
          entry("odd", "ungerade"),
          entry("regular", "normal"),
          entry("stay where they fall", "bleiben, wo sie liegen"),
          entry("move to allowed days", "auf erlaubte Tage"),
          entry("no turn, no rule", "nie an der Reihe, keine Regel"),

          // Turns
          entry("One in", "Eines von"),
          entry("One in %s releases", "Eines von %s Releases"),
          entry("Classes by turns", "Klassen abwechselnd"),
          entry("By turns %s", "Abwechselnd %s"),
          entry("First of these", "Das erste davon"),
          entry("by number", "nach Nummer"),
          entry("First of the scheme %s", "Erstes im Schema: %s"),
          entry("Scheme by number", "Schema nach Nummer"),
          entry(
              "%s; allowed: a version with a number such as 4.12, or nothing",
              "%s; erlaubt: eine Version mit Nummer wie 4.12, oder nichts"),
          entry(
              "%s; allowed: names of classes with commas between them: %s",
              "%s; erlaubt: Namen von Klassen mit Kommas dazwischen: %s"),

          // Rules of classes
          entry(
              "Before that, by the first rule that holds:",
              "Davor nach der ersten Regel, die gilt:"),
          entry("Rule", "Regel"),
          entry("the rule: %s", "Regel „%s“"),
          entry("Ask earlier: %s", "Früher fragen: %s"),
          entry("Add rule: %s", "Regel hinzufügen: %s"),
          entry("Change rule: %s", "Regel ändern: %s"),
          entry("Rule earlier: %s", "Regel früher: %s"),
          entry("Remove rule: %s", "Regel entfernen: %s"),
          entry("Releases of a class by a rule", "Releases einer Klasse nach einer Regel"),
          entry("A release is", "Ein Release ist"),
          entry("If", "Wenn"),
          entry("its version has a form", "seine Version eine Form hat"),
          entry("its number is even or odd", "seine Nummer gerade oder ungerade ist"),
          entry(
              "it is due in some months or years", "es in manchen Monaten oder Jahren fällig ist"),
          entry("it is the first of its year", "es das erste seines Jahres ist"),
          entry("it is one of a list", "es in einer Liste steht"),
          entry("Form of the version", "Form der Version"),
          entry("such as {major}.2", "z. B. {major}.2"),
          entry("Versions, with commas", "Versionen, mit Kommas"),
          entry("such as 6.1, 6.6", "z. B. 6.1, 6.6"),
          entry(
              "%s; allowed: versions such as 6.1, 6.6, each once",
              "%s; erlaubt: Versionen wie 6.1, 6.6, jede einmal"),
          entry("Last number", "Letzte Zahl"),
          entry("Months; none for any", "Monate; keiner für alle"),
          entry("Years", "Jahre"),
          entry("even years", "gerade Jahre"),
          entry("odd years", "ungerade Jahre"),
          entry("all years", "alle Jahre"),
          // Classes
          entry("One more class of releases", "Noch eine Klasse von Releases"),
          entry(
              "It begins with the phases of the first; give it a turn or a rule.",
              "Sie beginnt mit den Phasen der ersten; es fehlt noch ihr Platz in der Reihe oder"
                  + " eine Regel."),
          entry("Add class %s", "Klasse %s hinzufügen"),
          entry("Remove class %s", "Klasse %s entfernen"),
          entry("Releases of one kind", "Releases einer Art"),
          entry(
              "No other class has a turn; allowed: to give another one a turn first",
              "Keine andere Klasse ist an der Reihe; erlaubt: erst eine andere in die Reihe"
                  + " nehmen"),

          // Phases
          entry("No support", "Kein Support"),
          entry("Phase", "Phase"),
          entry("Phase before the release", "Phase vor dem Release"),
          entry("extended support", "verlängerter Support"),
          entry("beta", "Beta"),
          entry("alpha", "Alpha"),
          entry("preview", "Vorschau"),
          entry("Add phase %s", "Phase %s hinzufügen"),
          entry("Remove phase %s", "Phase %s entfernen"),
          entry("Move phase %s", "Phase %s verschieben"),
          entry("This phase is gone.", "Diese Phase gibt es nicht mehr."),
          entry(
              "The history has ends of '%s'; allowed: to rename it, or to remove it once another"
                  + " class has it",
              "Die Historie hat Enden von „%s“; erlaubt: die Phase umbenennen, oder sie entfernen,"
                  + " sobald eine andere Klasse sie hat"),
          entry(
              "%s has ends of both '%s' and '%s'; allowed: a name that its history has not",
              "%s hat Enden von „%s“ und „%s“; erlaubt: ein Name, den seine Historie nicht hat"),
          entry("Rename it in the whole plan", "Im ganzen Plan umbenennen"),
          entry("Counts as supported", "Zählt als unterstützt"),
          entry("Phase counts as supported", "Phase zählt als unterstützt"),
          entry("Phase does not count as supported", "Phase zählt nicht als unterstützt"),
          entry("Its length is", "Ihre Länge gilt"),
          entry("more", "danach"),
          entry("in all", "gesamt"),
          entry("18 months", "18 Monate"),
          entry("18 months more, or 36 months in all", "18 Monate danach, oder 36 Monate gesamt"),
          entry("%s counted from the release", "%s ab dem Release gezählt"),
          entry("%s counted from its start", "%s ab ihrem Beginn gezählt"),
          entry("Ends %s after the release.", "Endet %s nach dem Release."),
          entry("Ends %s after the phase before.", "Endet %s nach der vorigen Phase."),
          entry("Lasts %s.", "Dauer: %s."),
          entry("by a rule", "nach Regel"),
          entry("Ends by a rule …", "Ende nach einer Regel …"));

  private SupportRulesInGerman() {}
}
