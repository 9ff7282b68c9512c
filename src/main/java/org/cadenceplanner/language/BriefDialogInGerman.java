package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for asking for a brief, and for dates as files.
final class BriefDialogInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("_Write a brief…", "_Vorlage schreiben …"),
          entry("Write a brief", "Vorlage schreiben"),
          entry("Save brief…", "Vorlage speichern …"),
          entry("Save the brief", "Vorlage speichern"),
          entry("The brief was not saved", "Die Vorlage wurde nicht gespeichert"),
          entry("%s brief", "%s Vorlage"),
          entry("What is to be decided", "Was zu entscheiden ist"),
          entry("Question", "Frage"),
          entry("the usual one", "die übliche"),
          entry("The usual one: %s", "Die übliche: %s"),
          entry("Next releases of each", "Nächste Releases von jedem"),
          entry(
              "For wikis and issues: a text, and its charts as PNG files beside it.",
              "Für Wikis und Issues: ein Text, und seine Bilder als PNG-Dateien daneben."),
          entry(
              "One page with its charts in it, light or dark as the reader's screen is.",
              "Eine Seite mit ihren Bildern darin, hell oder dunkel wie der Schirm, auf dem sie"
                  + " gelesen wird."),
          entry(
              "Pages of A4 for print, with its charts in them.",
              "Seiten in A4 zum Drucken, mit den Bildern darin."),
          entry("Markdown (*.md)", "Markdown (*.md)"),
          entry("Web pages (*.html)", "Webseiten (*.html)"),
          entry("PDF (*.pdf)", "PDF (*.pdf)"),
          entry(
              "found %s scenarios; allowed: 1 to %s", "gefunden: %s Szenarien; erlaubt: 1 bis %s"));

  private BriefDialogInGerman() {}
}
