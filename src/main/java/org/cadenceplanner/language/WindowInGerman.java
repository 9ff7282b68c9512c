package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for menu, toolbar, status bar and what is told about the window itself.
final class WindowInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("_File", "_Datei"),
          entry("New plan…", "Neuer Plan …"),
          entry("New from a sample…", "Neu aus einem Beispiel …"),
          entry("Open…", "Öffnen …"),
          entry("Save", "Speichern"),
          entry("Save as…", "Speichern unter …"),
          entry("Export a picture…", "Bild exportieren …"),
          entry("Quit", "Beenden"),
          entry("Open recent", "Zuletzt geöffnet"),
          entry("None yet", "Noch keine"),
          entry("Forget these", "Diese vergessen"),
          entry("_Edit", "_Bearbeiten"),
          entry("Undo", "Rückgängig"),
          entry("Redo", "Wiederholen"),
          entry("%s: %s", "%s: %s"),
          entry("Mark as released…", "Als erschienen eintragen …"),
          entry("Copy the chart", "Diagramm kopieren"),
          entry("Copy the table", "Tabelle kopieren"),
          entry("Copied the chart", "Diagramm kopiert"),
          entry("Copied the table", "Tabelle kopiert"),
          entry("Copied the sentences", "Sätze kopiert"),
          entry(
              "Nothing to copy: no table is shown",
              "Nichts zu kopieren: es ist keine Tabelle zu sehen"),
          entry("_View", "_Ansicht"),
          entry("Zoom in", "Vergrößern"),
          entry("Zoom out", "Verkleinern"),
          entry("Show all years", "Alle Jahre zeigen"),
          entry("Go to today", "Zum heutigen Tag"),
          entry("As of a day…", "Stand von einem Tag …"),
          entry("Hold against history…", "An der Historie prüfen …"),
          entry("Let go of the history", "Historie weglegen"),
          entry("As the system", "Wie das System"),
          entry("Light", "Hell"),
          entry("Dark", "Dunkel"),
          entry("Light, more contrast", "Hell, mehr Kontrast"),
          entry("Dark, more contrast", "Dunkel, mehr Kontrast"),
          entry("Text size", "Schriftgröße"),
          entry("Language", "Sprache"),
          entry("_Scenario", "_Szenario"),
          entry("New…", "Neu …"),
          entry("Copy…", "Kopieren …"),
          entry("Rename…", "Umbenennen …"),
          entry("Move left", "Nach links"),
          entry("Move right", "Nach rechts"),
          entry("Delete", "Löschen"),
          entry("_Help", "_Hilfe"),
          entry("What can be done here", "Was hier geht"),
          entry("About Cadence", "Über Cadence"),
          entry("Export…", "Exportieren …"),
          entry("Planned to %s", "Geplant bis %s"),
          entry("scenario", "Szenario"),
          entry("scenarios", "Szenarien"),
          entry("saved", "gespeichert"),
          entry("not saved", "nicht gespeichert"),
          entry("not saved yet", "noch nicht gespeichert"),
          entry("sample, in no file yet", "Beispiel, noch in keiner Datei"),
          entry("Saved %s", "%s gespeichert"),
          entry("Cancel", "Abbrechen"),
          entry("%s release overdue", "%s Release überfällig"),
          entry("%s releases overdue", "%s Releases überfällig"),
          entry("%s date not resolved", "%s Tag nicht gelöst"),
          entry("%s dates not resolved", "%s Tage nicht gelöst"),
          entry("Not planned: %s", "Nicht geplant: %s"),
          entry("Undo: %s", "Rückgängig: %s"),
          entry("Try again", "Noch einmal versuchen"),
          entry("Back to now", "Zurück zum jetzigen Stand"),
          entry(
              "As it was known on %s: without later decisions and releases.",
              "Stand vom %s: ohne spätere Beschlüsse und Releases."),
          entry("As it was known", "Früherer Stand"),
          entry("On", "Vom"),
          entry("Show", "Zeigen"),
          entry("found %s; allowed: a day before %s", "gefunden: %s; erlaubt: ein Tag vor dem %s"),
          entry("Take what is in the file", "Die Datei übernehmen"),
          entry("Keep what is here", "Diesen Stand behalten"),
          entry(
              "%s Undo brings back what is here now.",
              "%s Rückgängig bringt den jetzigen Stand zurück."),
          entry(
              "this Wayland session has no Xwayland, DISPLAY is not set",
              "diese Wayland-Sitzung hat kein Xwayland, DISPLAY ist nicht gesetzt"),
          entry("DISPLAY is not set", "DISPLAY ist nicht gesetzt"),
          entry("the display '%s' cannot be opened", "das Display „%s“ lässt sich nicht öffnen"),
          entry(
              "GTK 3 is missing (on Debian and Ubuntu the package libgtk-3-0)",
              "GTK 3 fehlt (bei Debian und Ubuntu das Paket libgtk-3-0)"),
          entry("the window system does not start: %s", "das Fenstersystem startet nicht: %s"),
          entry("Opening %s", "Öffnen von %s"),
          entry("The %s screen", "Ansicht %s"),
          entry("The plan was not opened", "Der Plan wurde nicht geöffnet"),
          entry(
              "Unsaved work cannot be kept for the case of a crash",
              "Nicht Gespeichertes lässt sich nicht für den Fall eines Absturzes sichern"),
          entry(
              "Something went wrong that should not have",
              "Etwas ging schief, das nicht schiefgehen sollte"),
          entry(
              """
              This is a mistake in Cadence, not in your plan. The plan is still here as it was; \
              save it before you go on.

              What happened: %s\
              """,
              """
              Das ist ein Fehler in Cadence, nicht im Plan. Der Plan ist noch so da, wie er war; \
              am besten gleich speichern.

              Was geschah: %s\
              """),
          entry(
              """
              A release-cadence planner for the committers of open-source projects: how often to \
              release, how long to support each release, and on which days.

              Java %s · JavaFX %s · %s

              %s\
              """,
              """
              Plant den Release-Takt von Open-Source-Projekten: wie oft ein Release erscheint, wie \
              lange jedes unterstützt wird, und an welchen Tagen.

              Java %s · JavaFX %s · %s

              %s\
              """));

  private WindowInGerman() {}
}
