package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for taking backports over in the window, and for agreeing on those that are pending.
final class PendingInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Import _backports from git…", "Ba_ckports aus Git importieren …"),
          entry("Import backports from a lis_t…", "Backports aus einer Lis_te importieren …"),
          entry("_Pending backports…", "_Offene Backports …"),
          entry("Import backports from git", "Backports aus Git importieren"),
          entry("Import backports from a list", "Backports aus einer Liste importieren"),
          entry("Lists of backports (*.csv)", "Listen von Backports (*.csv)"),
          entry("Pattern of the stable branches", "Muster der stabilen Zweige"),
          entry("Read", "Lesen"),
          entry("Cancel reading", "Lesen abbrechen"),
          entry("From month", "Ab Monat"),
          entry("Up to month", "Bis Monat"),
          entry(
              "%s; allowed: a month such as Jul 2018 or 2018-07, from %s to %s, or nothing for all",
              "%s; erlaubt: ein Monat wie Juli 2018 oder 2018-07, von %s bis %s, oder nichts für"
                  + " alle"),
          entry("Month", "Monat"),
          entry("Backports by month and branch", "Backports nach Monat und Zweig"),
          entry("No backports.", "Keine Backports."),
          entry("Figures of the load", "Zahlen der Auslastung"),
          entry("No figures.", "Keine Zahlen."),
          entry("Found", "Gefunden"),
          entry("From", "Woher"),
          entry("%s, the same", "%s, dieselbe"),
          entry("backports a month, full support", "Backports im Monat, voller Support"),
          entry("backports a month, security-only support", "Backports im Monat, nur Sicherheit"),
          entry("security share", "Anteil der Sicherheit"),
          entry("a point release every", "ein Punkt-Release alle"),
          entry("%s on %s named %s, %s to %s.", "%s auf %s namens %s, %s bis %s."),
          entry("%s on %s, %s to %s.", "%s auf %s, %s bis %s."),
          entry(
              "No figures follow: the plan has no branch in one phase for a whole month of them.",
              "Es folgen keine Zahlen: der Plan hat keinen dieser Zweige einen ganzen Monat lang in"
                  + " einer Phase."),
          entry(
              "The plan has all of these figures already.",
              "Der Plan hat alle diese Zahlen schon."),
          entry("1 figure of the plan would change.", "1 Zahl des Plans würde sich ändern."),
          entry("%s figures of the plan would change.", "%s Zahlen des Plans würden sich ändern."),
          entry("Take over", "Übernehmen"),
          entry("Take over %s", "%s übernehmen"),
          entry("Take over %s from backports", "%s aus Backports übernehmen"),
          entry("figure", "Zahl"),
          entry("figures", "Zahlen"),
          entry("The figures were not taken over", "Die Zahlen wurden nicht übernommen"),
          entry("Pending backports", "Offene Backports"),
          entry("Pending backports of %s", "Offene Backports von %s"),
          entry("Another repository…", "Anderes Repository …"),
          entry("With the words", "Mit den Wörtern"),
          entry("all branches", "alle Zweige"),
          entry("Only security", "Nur Sicherheit"),
          entry("Only unassigned", "Nur nicht zugeteilte"),
          entry("Not wanted, too", "Auch nicht gewünschte"),
          entry("Branch", "Zweig"),
          entry("Security", "Sicherheit"),
          entry("security", "Sicherheit"),
          entry("Subject", "Betreff"),
          entry("Commit", "Commit"),
          entry("Why", "Warum"),
          entry("Agreed on", "Vereinbart"),
          entry("None.", "Keine."),
          entry("not wanted: %s", "nicht gewünscht: %s"),
          entry("%s (security)", "%s (Sicherheit)"),
          entry("asked for: %s", "verlangt: %s"),
          entry("fixes %s", "behebt %s"),
          entry("backport", "Backport"),
          entry("%s selected", "%s gewählt"),
          entry("Assign to", "Zuteilen an"),
          entry("Assign", "Zuteilen"),
          entry("Not wanted", "Nicht gewünscht"),
          entry("Take back", "Zurücknehmen"),
          entry(
              "%s; allowed: a reason such as only tidies up",
              "%s; erlaubt: ein Grund wie räumt nur auf"),
          entry("commit %s for %s", "Commit %s für %s"),
          entry("Assign %s to %s", "%s an %s zuteilen"),
          entry("Assign %s to nobody", "%s niemandem zuteilen"),
          entry("Not wanted: %s", "Nicht gewünscht: %s"),
          entry("Wanted after all: %s", "Doch gewünscht: %s"),
          entry("Take back what was agreed on for %s", "Vereinbarung zurücknehmen: %s"),
          entry("Copy as a mail", "Als Mail kopieren"),
          entry("Copy the table", "Tabelle kopieren"),
          entry("Copied as a mail", "Als Mail kopiert"),
          entry(
              "No branch named %s is supported on %s in this scenario.",
              "Kein Zweig namens %s ist in diesem Szenario am %s unterstützt."),
          entry(
              "%s of %s shown, on %s supported on %s.",
              "%s von %s gezeigt; am %4$s unterstützt: %3$s."),
          entry(
              "Commits of %s of %s that stable branches wait for: %s, on %s supported on %s.",
              "Commits von %s von %s, auf die stabile Zweige warten: %s; am %5$s unterstützt:"
                  + " %4$s."),
          entry("Nobody yet", "Noch niemand"),
          entry("%s, %s old", "%s, %s alt"),
          entry("%s: %s pending", "%s: %s offen"));

  private PendingInGerman() {}
}
