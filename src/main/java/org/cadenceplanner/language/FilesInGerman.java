package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for opening, saving and exporting, and the questions that go with them.
final class FilesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("the calendar %s cannot be read: %s", "der Kalender %s ist nicht lesbar: %s"),
          entry("Plans (*.cadence.json)", "Pläne (*.cadence.json)"),
          entry("Pictures (*%s)", "Bilder (*%s)"),
          entry("Lists of releases (*.csv, *.json)", "Listen von Releases (*.csv, *.json)"),
          entry("All files", "Alle Dateien"),
          entry("Open a plan", "Plan öffnen"),
          entry("Hold against history", "An der Historie prüfen"),
          entry("Save the plan", "Plan speichern"),
          entry("Save the picture", "Bild speichern"),
          entry("Looking for %s", "Suche nach %s"),
          entry("Looking where %s is to be", "Prüfung des Orts von %s"),
          entry("Drawing the chart", "Zeichnen des Diagramms"),
          entry("The chart was not copied", "Das Diagramm wurde nicht kopiert"),
          entry("%s is there already. Replace it?", "%s gibt es dort schon. Ersetzen?"),
          entry("%s\n\nWhat is in it would be gone.", "%s\n\nDer Inhalt ginge verloren."),
          entry(
              "%s\n\nWhat is in it is kept beside it as %s.",
              "%s\n\nDer Inhalt bleibt daneben als %s erhalten."),
          entry("Replace it", "Ersetzen"),
          entry("%s are there already. Replace them?", "%s gibt es dort schon. Ersetzen?"),
          entry(
              "%s in %s\n\nWhat is in them would be gone.",
              "%s in %s\n\nDer Inhalt ginge verloren."),
          entry("Replace them", "Alle ersetzen"),
          entry("file", "Datei"),
          entry("files", "Dateien"),
          entry("Making %s", "Erstellen von %s"),
          entry("Saved %s, and %s beside it", "%s gespeichert, und %s daneben"),
          entry("Writing %s", "Schreiben von %s"),
          entry("The picture was not saved", "Das Bild wurde nicht gespeichert"),
          entry("a plan is there already", "dort ist schon ein Plan"),
          entry("Save picture…", "Bild speichern …"),
          entry("Export a picture", "Bild exportieren"),
          entry("What it shows", "Was es zeigt"),
          entry("Chart", "Diagramm"),
          entry("Colours", "Farben"),
          entry("How it is written", "Wie es geschrieben wird"),
          entry("Form", "Form"),
          entry("Width", "Breite"),
          entry("Height", "Höhe"),
          entry("Scale", "Skalierung"),
          entry("%s × %s pixels", "%s × %s Pixel"),
          entry("%s × %s pixels, sharp at any size", "%s × %s Pixel, in jeder Größe scharf"),
          entry("%s × %s points, sharp at any size", "%s × %s Punkt, in jeder Größe scharf"),
          entry(
              "At %s × %s this chart cannot be read.",
              "Mit %s × %s ist dieses Diagramm nicht lesbar."),
          entry(
              "%s\n\nNo size would do: look at fewer years or scenarios.",
              "%s\n\nKeine Größe reicht: weniger Jahre oder Szenarien ansehen."),
          entry(
              "Some of it would be cut off, too low or too narrow. %s would be enough.",
              "Manches wäre abgeschnitten, zu niedrig oder zu schmal. Es reicht %s."),
          entry("Draw it at %s", "Mit %s zeichnen"),
          entry(
              "A PDF of %s by %s at scale %s has a side of %s points, it may have at most %s.",
              "Ein PDF von %s × %s mit Skalierung %s hat eine Seite von %s Punkt; erlaubt:"
                  + " höchstens %s."),
          entry(
              "The width is %s pixels, it must be %s to %s.",
              "Die Breite ist %s Pixel; erlaubt: %s bis %s."),
          entry(
              "The height is %s pixels, it must be %s to %s.",
              "Die Höhe ist %s Pixel; erlaubt: %s bis %s."),
          entry(
              "The scale is %s, it must be 1, 2 or 3.",
              "Die Skalierung ist %s; erlaubt: 1, 2 oder 3."),
          entry(
              "A picture of %s by %s at scale %s has %s million pixels, it may have at most %s"
                  + " million.",
              "Ein Bild von %s × %s mit Skalierung %s hat %s Millionen Pixel; erlaubt: höchstens %s"
                  + " Millionen."),
          entry("What is in %s", "Inhalt von %s"),
          entry("%s is as it was.", "%s ist unverändert."),
          entry(
              "%s is open in another window too, of %s%s. Whoever saves second is asked first.",
              "%s ist auch in einem anderen Fenster geöffnet, von %s%s. Wer als Zweiter speichert,"
                  + " wird vorher gefragt."),
          entry(", since %s, %s", ", seit %s, %s"),
          entry("somebody", "jemandem"),
          entry("%s on the machine %s", "%s auf dem Rechner %s"),
          entry("Go on here", "Hier weitermachen"),
          entry(
              "The file was saved since, here or by another program: what is in it may be newer. It"
                  + " stays as it is until you save.",
              "Die Datei wurde seither gespeichert, hier oder von einem anderen Programm: Was in"
                  + " ihr steht, kann neuer sein. Sie bleibt, wie sie ist, bis gespeichert wird."),
          entry(
              "%s was changed by another program.",
              "%s wurde von einem anderen Programm geändert."),
          entry(
              "%s was changed by another program and cannot be read: %s",
              "%s wurde von einem anderen Programm geändert und ist nicht lesbar: %s"),
          entry("%s is no longer there.", "%s ist nicht mehr da."),
          entry("%s can no longer be read.", "%s ist nicht mehr lesbar."),
          entry("Reading %s", "Lesen von %s"),
          entry("%s was not read", "%s wurde nicht gelesen"),
          entry("Opening the sample %s", "Öffnen des Beispiels %s"),
          entry("Opening the new plan of %s", "Öffnen des neuen Plans von %s"),
          entry(
              "Opening the unsaved changes to %s",
              "Öffnen der nicht gespeicherten Änderungen an %s"),
          entry("Opening the calendar %s", "Öffnen des Kalenders %s"),
          entry("%s was not opened", "%s wurde nicht geöffnet"),
          entry("The sample %s was not opened", "Das Beispiel %s wurde nicht geöffnet"),
          entry("The new plan of %s was not opened", "Der neue Plan von %s wurde nicht geöffnet"),
          entry(
              "The unsaved changes to %s were not opened",
              "Die nicht gespeicherten Änderungen an %s wurden nicht geöffnet"),
          entry("Saving %s", "Speichern von %s"),
          entry("The calendar %s was not saved", "Der Kalender %s wurde nicht gespeichert"),
          entry("No days were added from the file", "Aus der Datei wurden keine Tage hinzugefügt"),
          entry(
              "found '%s', which is the calendar of %s; allowed: a name that none has",
              "gefunden: „%s“, das ist der Kalender von %s; erlaubt: ein Name, den noch keiner"
                  + " hat"),
          entry(
              "%s is not as it was when it was opened, and stays as it is; cancel and open it again"
                  + " to change it",
              "%s ist nicht mehr wie beim Öffnen und bleibt, wie es ist; zum Ändern abbrechen und"
                  + " erneut öffnen"),
          entry("Looking for unsaved work", "Suche nach nicht gespeicherter Arbeit"),
          entry(
              "Go on with unsaved changes to %s?",
              "Mit nicht gespeicherten Änderungen an %s fortfahren?"),
          entry(
              "Cadence was ended before they were saved. They are from %s, %s.",
              "Cadence wurde beendet, bevor sie gespeichert waren. Sie sind vom %s, %s Uhr."),
          entry("Go on with them", "Fortfahren"),
          entry("Throw them away", "Verwerfen"),
          entry("Unsaved work cannot be read", "Nicht gespeicherte Arbeit ist nicht lesbar"),
          entry(
              "Cadence was ended before it was saved, and what was kept is damaged:\n%s\n"
                  + "It is moved aside, into the folder damaged beside %s",
              "Cadence wurde beendet, bevor sie gespeichert war, und was aufgehoben wurde, ist"
                  + " beschädigt:\n%s\n"
                  + "Es kommt in den Ordner damaged neben %s"),
          entry("Tidying up", "Aufräumen"),
          entry("The plan was not saved", "Der Plan wurde nicht gespeichert"),
          entry(
              "%s\n\nYour plan is still here. Save it there again, or under another name.",
              "%s\n\nDer Plan ist hier noch da. Er lässt sich dort wieder speichern oder unter"
                  + " anderem Namen."),
          entry(
              "%s\n\nYour plan is still here. Replace what is there now, or save yours under"
                  + " another name.",
              "%s\n\nDer Plan ist hier noch da. Er kann ersetzen, was jetzt dort ist, oder unter"
                  + " anderem Namen gespeichert werden."),
          entry("Save it again", "Wieder speichern"),
          entry("Save here", "Hier speichern"),
          entry("Don't save", "Nicht speichern"),
          entry(
              "There are other calendars of the plan's names there",
              "Dort gibt es andere Kalender mit den Namen des Plans"),
          entry(
              "%s in %s is not what the plan has now. It stays as it is; saved here, the plan"
                  + " takes its days from it, and may come to other dates.",
              "Anders als im Plan: %s in %s. Dort bleibt alles, wie es ist; hier gespeichert, nimmt"
                  + " der Plan seine Tage daraus und kommt vielleicht auf andere Termine."),
          entry("Save the changes to the plan of %s?", "Änderungen am Plan von %s speichern?"),
          entry(
              "If they are not saved, they are lost.",
              "Nicht gespeicherte Änderungen gehen verloren."));

  private FilesInGerman() {}
}
