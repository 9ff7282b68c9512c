package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for menu, toolbar, status bar and what is told about the window itself.
final class WindowInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("_File", "_Datei"),
          entry("_New plan…", "_Neuer Plan …"),
          entry("New from a sa_mple…", "Neu aus einem _Beispiel …"),
          entry("_Open…", "Ö_ffnen …"),
          entry("Save", "Speichern"),
          entry("_Save", "_Speichern"),
          entry("Save as…", "Speichern unter …"),
          entry("Save _as…", "Speichern _unter …"),
          entry("_Export a picture…", "Bild e_xportieren …"),
          entry("_Quit", "B_eenden"),
          entry("Open _recent", "_Zuletzt geöffnet"),
          entry("_None yet", "_Noch keine"),
          entry("_Forget these", "_Diese vergessen"),
          entry("Copied the chart", "Diagramm kopiert"),
          entry("Copied the table", "Tabelle kopiert"),
          entry("Copied the sentences", "Sätze kopiert"),
          entry(
              "Nothing to copy: no table is shown",
              "Nichts zu kopieren: es ist keine Tabelle zu sehen"),
          entry("Ctrl", "Strg"),
          entry("Shift", "Umschalt"),
          entry("Page Up", "Bild auf"),
          entry("Page Down", "Bild ab"),
          entry("_Timeline", "_Zeitachse"),
          entry("_Year", "_Jahr"),
          entry("_Compare", "_Vergleich"),
          entry("_Load", "_Auslastung"),
          entry("_Edit", "_Bearbeiten"),
          entry("Undo", "Rückgängig"),
          entry("_Undo", "_Rückgängig"),
          entry("Redo", "Wiederholen"),
          entry("_Redo", "_Wiederholen"),
          entry("%s: %s", "%s: %s"),
          entry("Mark as released…", "Als erschienen eintragen …"),
          entry("_Mark as released…", "Als _erschienen eintragen …"),
          entry("Copy the _chart", "_Diagramm kopieren"),
          entry("Copy the _table", "_Tabelle kopieren"),
          entry("_View", "_Ansicht"),
          entry("Zoom in", "Vergrößern"),
          entry("_Zoom in", "Ver_größern"),
          entry("Zoom out", "Verkleinern"),
          entry("Zoom _out", "Ver_kleinern"),
          entry("Show all years", "Alle Jahre zeigen"),
          entry("Show _all years", "All_e Jahre zeigen"),
          entry("Go to to_day", "Zum heutigen _Tag"),
          entry("As o_f a day…", "Sta_nd von einem Tag …"),
          entry("_Hold against history…", "An der Historie _prüfen …"),
          entry("L_et go of the history", "Historie _weglegen"),
          entry("As the _system", "Wie das S_ystem"),
          entry("Light", "Hell"),
          entry("Li_ght", "_Hell"),
          entry("Dark", "Dunkel"),
          entry("Dar_k", "_Dunkel"),
          entry("Light, _more contrast", "Hell, _mehr Kontrast"),
          entry("Dark, more co_ntrast", "Dunkel, mehr K_ontrast"),
          entry("Te_xt size", "_Schriftgröße"),
          entry("Lang_uage", "Sp_rache"),
          entry("_Scenario", "_Szenario"),
          entry("_New…", "_Neu …"),
          entry("_Copy…", "_Kopieren …"),
          entry("_Rename…", "_Umbenennen …"),
          entry("Move _left", "Nach _links"),
          entry("Move ri_ght", "Nach _rechts"),
          entry("_Delete", "Lö_schen"),
          entry("_Help", "_Hilfe"),
          entry("_What can be done here", "_Was hier geht"),
          entry("_About Cadence", "Über _Cadence"),
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
