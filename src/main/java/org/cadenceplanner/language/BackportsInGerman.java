package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for backports read from repositories.
final class BackportsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry(
              "the commit '%s'; allowed: 7 to 40 of the digits 0-9 and a-f",
              "der Commit „%s“; erlaubt: 7 bis 40 der Ziffern 0-9 und a-f"),
          entry(
              "a backport assigned to nobody; allowed: a name",
              "ein niemandem zugeteilter Backport; erlaubt: ein Name"),
          entry(
              "a backport that is not wanted without a reason; allowed: a reason",
              "ein nicht gewünschter Backport ohne Grund; erlaubt: ein Grund"),
          entry("counted in the project's history", "in der Historie des Projekts gezählt"),
          entry(
              "counted in the project's history, the share of security measured on Xen",
              "in der Historie des Projekts gezählt, der Anteil der Sicherheit an Xen gemessen"),
          entry(
              "counted in the project's history, the share of security set in the plan",
              "in der Historie des Projekts gezählt, der Anteil der Sicherheit im Plan festgelegt"),
          entry(
              "hours assumed, point releases as often as in the project's history",
              "Stunden angenommen, Punkt-Releases so oft wie in der Historie des Projekts"),
          entry(
              "hours set in the plan, point releases as often as in the project's history",
              "Stunden im Plan festgelegt, Punkt-Releases so oft wie in der Historie des Projekts"),
          entry("%s backport a month, full support", "%s Backport im Monat, voller Support"),
          entry("%s backport a month, security-only", "%s Backport im Monat, nur Sicherheit"),
          entry("%s backports a month, full support", "%s Backports im Monat, voller Support"),
          entry("%s backports a month, security-only", "%s Backports im Monat, nur Sicherheit"),
          entry("%s security", "%s Sicherheit"),
          entry("A point release every %s", "Ein Punkt-Release alle %s"),
          entry("backport of %s", "Backport von %s"),
          entry("%s backports; allowed: at most %s", "%s Backports; erlaubt: höchstens %s"),
          entry(
              "backport '%s' to %s stands twice; allowed: each once",
              "Backport „%s“ nach %s steht zweimal da; erlaubt: jeder einmal"),
          entry(
              "a commit such as \"1a2b3c4d5e6f\", 7 to 40 of the digits 0-9 and a-f",
              "ein Commit wie \"1a2b3c4d5e6f\", 7 bis 40 der Ziffern 0-9 und a-f"),
          entry("a reason such as \"only tidies up\"", "ein Grund wie \"räumt nur auf\""),
          entry(
              "found '%s'; allowed: a pattern with {version} once, such as stable-{version}",
              "gefunden: „%s“; erlaubt: ein Muster mit einmal {version}, wie stable-{version}"),
          entry(
              "%s has no main line: no branch main or master, and none checked out",
              "%s hat keine Hauptlinie: keinen Zweig main oder master, und keiner ist ausgecheckt"),
          entry(
              "%s has no branches named as stable ones usually are, such as stable-4.11",
              "%s hat keine Zweige, die wie stabile heißen, etwa stable-4.11"),
          entry("%s has no branch by the pattern %s", "%s hat keinen Zweig nach dem Muster %s"),
          entry(
              "%s has no branch by the pattern %s; these fit: %s",
              "%s hat keinen Zweig nach dem Muster %s; es passen: %s"),
          entry(
              "%s in %s of branches in full support, %s to %s",
              "%s in %s von Zweigen in vollem Support, %s bis %s"),
          entry(
              "%s in %s of branches in security-only support, %s to %s",
              "%s in %s von Zweigen nur mit Sicherheits-Support, %s bis %s"),
          entry("whole month", "ganzem Monat"),
          entry("whole months", "ganzen Monaten"),
          entry(
              "%s of %s names an XSA or a CVE, %s to %s",
              "%s von %s nennt eine XSA oder CVE, %s bis %s"),
          entry(
              "%s of %s name an XSA or a CVE, %s to %s",
              "%s von %s nennen eine XSA oder CVE, %s bis %s"),
          entry(
              "%s from one to the next, in the middle of %s",
              "%s von einem zum nächsten, im Median von %s"),
          entry(
              "found the columns %s; allowed: branch, month and backports, and others",
              "gefunden: die Spalten %s; erlaubt: branch, month und backports, und andere"),
          entry(
              "found '%s' backports; allowed: a whole number up to 999999",
              "gefunden: „%s“ Backports; erlaubt: eine ganze Zahl bis 999999"),
          entry("line %s: %s", "Zeile %s: %s"),
          entry(
              "found the month '%s'; allowed: one such as 2018-07, from %s to %s",
              "gefunden: der Monat „%s“; erlaubt: einer wie 2018-07, von %s bis %s"),
          entry(
              "found %s in %s; allowed: each month of a branch once; it stands in line %s too",
              "gefunden: %s im Monat %s; erlaubt: jeder Monat eines Zweigs nur einmal; er steht"
                  + " auch in Zeile %s"));

  private BackportsInGerman() {}
}
