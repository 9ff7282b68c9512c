package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the Timeline, Year, Compare and Load screens around their charts.
final class ScreensInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Timeline: %s", "Zeitachse: %s"),
          entry("held against history", "an der Historie geprüft"),
          entry("shown: %s to %s", "gezeigt: %s bis %s"),
          entry("hidden: %s", "ausgeblendet: %s"),
          entry("selected: %s, %s", "ausgewählt: %s, %s"),
          entry(
              "Up and down select a release. Shift with left or right moves it by a day, Ctrl by a"
                  + " week, Ctrl and Shift by a month; Enter asks why, or what is on record of one"
                  + " that is out; Delete leaves it to the rules.",
              "Auf und ab wählen ein Release aus. Umschalt mit links oder rechts verschiebt es um"
                  + " einen Tag, Strg um eine Woche, Strg und Umschalt um einen Monat; Eingabe"
                  + " fragt nach dem Grund, bei einem erschienenen nach dem Eintrag; Entf"
                  + " überlässt es den Regeln."),
          entry("1 to 9 hide or show a phase.", "1 bis 9 blenden eine Phase aus oder ein."),
          entry("Click to show it again.", "Klicken blendet sie wieder ein."),
          entry("Click to hide this phase.", "Klicken blendet diese Phase aus."),
          entry(
              "The left and right arrow keys move it: alone by a day, with Ctrl by a week, with"
                  + " Ctrl and Shift by a month.",
              "Die Pfeiltasten nach links und rechts verschieben es: allein um einen Tag, mit Strg"
                  + " um eine Woche, mit Strg und Umschalt um einen Monat."),
          entry(
              "First year %s: drag it to another year",
              "Erstes Jahr %s: auf ein anderes Jahr ziehen"),
          entry(
              "Last year %s: drag it to another year",
              "Letztes Jahr %s: auf ein anderes Jahr ziehen"),
          entry("Horizon %s", "Zeitraum %s"),
          entry(
              "Counted from %s, %s: drag it to another day",
              "Gezählt ab %s, %s: auf einen anderen Tag ziehen"),
          entry(
              "%s of %s ends %s: drag it to change how long it is",
              "%s von %s endet am %s: Ziehen ändert die Dauer"),
          entry(
              "%s of %s ends by record; allowed: to move an end that the rules give",
              "%s von %s endet laut Historie; erlaubt: ein Ende zu verschieben, das die Regeln"
                  + " geben"),
          entry(
              "%s lasts %s; allowed: to change that among the rules",
              "%s dauert %s; erlaubt: das bei den Regeln zu ändern"),
          entry(
              "Drag it to another day, or click it to unpin it.",
              "Auf einen anderen Tag ziehen, oder klicken, um die Festlegung aufzuheben."),
          entry("Drag it to another day.", "Auf einen anderen Tag ziehen."),
          entry("Pin %s to %s", "%s auf %s festlegen"),
          entry("Unpin %s", "Festlegung von %s aufheben"),
          entry(
              "%s is not after %s; allowed: a day after %s, its date",
              "%s ist nicht nach %s; erlaubt: ein Tag nach dem %s, seinem Datum"),
          entry(
              "%s is not before %s; allowed: a day before %s, its date",
              "%s ist nicht vor %s; erlaubt: ein Tag vor dem %s, seinem Datum"),
          entry("Set by hand", "Von Hand festlegen"),
          entry("Unpin: leave the day to the rules", "Aufheben: den Tag den Regeln überlassen"),
          entry(
              "Nothing falls due on a blocked day.", "Nichts ist an einem gesperrten Tag fällig."),
          entry("%s date moved", "%s Tag verschoben"),
          entry("%s dates moved", "%s Tage verschoben"),
          entry("Limits broken", "Verletzte Grenzen"),
          entry("Notes", "Hinweise"),
          entry("Not planned.", "Nicht geplant."),
          entry("%s limit broken", "%s Grenze verletzt"),
          entry("%s limits broken", "%s Grenzen verletzt"),
          entry("note", "Hinweis"),
          entry("notes", "Hinweise"),
          entry(
              "There are no limits. They are set at the end of the rules on the left.",
              "Es gibt keine Grenzen. Sie werden am Ende der Regeln links festgelegt."),
          entry("No limit is broken.", "Keine Grenze ist verletzt."),
          entry("There is nothing else to note.", "Keine weiteren Hinweise."),
          entry("Releases", "Releases"),
          entry("The history against the rules", "Die Historie gegen die Regeln"),
          entry("What was moved, and why", "Was verschoben wurde und warum"),
          entry("Dates near holidays", "Termine bei Feiertagen"),
          entry("No releases in these years.", "Keine Releases in diesen Jahren."),
          entry("Date", "Datum"),
          entry("State", "Status"),
          entry("Mark as released", "Als erschienen eintragen"),
          entry("%s, planned for %s, was released on", "%s, geplant für %s, erschienen am"),
          entry(
              "%s is still to come; allowed: a day up to today, %s",
              "%s kommt erst noch; erlaubt: ein Tag bis heute, %s"),
          entry(
              "%s is not recorded yet; record it first, or skip its slot",
              "%s ist noch nicht eingetragen; zuerst ist das einzutragen oder sein Termin"
                  + " auszulassen"),
          entry(
              "%s is not after %s; allowed: a day after %s, its release",
              "%s ist nicht nach %s; erlaubt: ein Tag nach dem %s, seinem Release"),
          entry("%s, released on %s", "%s, erschienen am %s"),
          entry("Change…", "Ändern …"),
          entry("Add a release on record…", "Release nachtragen …"),
          entry("One more release on record", "Ein Release nachtragen"),
          entry("%s on record", "Eintrag von %s"),
          entry("Released on", "Erschienen am"),
          entry("by the rules", "nach Regeln"),
          entry("End of %s", "Ende von %s"),
          entry("Remove it from the record", "Den Eintrag entfernen"),
          entry("such as 4.11", "z. B. 4.11"),
          entry(
              "Ends as published, if they are: the first day after it, or the month.",
              "Bekanntgegebene Enden, falls es sie gibt: der erste Tag danach oder der Monat."),
          entry(
              "Ends as published, if they are: the last day, or the month.",
              "Bekanntgegebene Enden, falls es sie gibt: der letzte Tag oder der Monat."),
          entry(
              "%s is on record, released on %s; allowed: another version",
              "%s ist schon eingetragen, erschienen am %s; erlaubt: eine andere Version"),
          entry(
              "%s is not after the release; allowed: an end after %s, or nothing",
              "%s ist nicht nach dem Release; erlaubt: ein Ende nach dem %s oder nichts"),
          entry(
              "%s; allowed: a day such as 13 Jun 2019, a month such as Jan 2019, from %s to %s,"
                  + " or nothing",
              "%s; erlaubt: ein Tag wie 13. Juni 2019, ein Monat wie Jan. 2019, von %s bis %s,"
                  + " oder nichts"),
          entry("Change the record of %s", "Eintrag von %s ändern"),
          entry("Remove the record of %s", "Eintrag von %s entfernen"),
          entry("Against %s", "Gegen %s"),
          entry("Nothing to compare yet.", "Noch nichts zu vergleichen."),
          entry("Version", "Version"),
          entry("%s by rule", "%s nach der Regel"),
          entry("Was", "War"),
          entry("Days", "Tage"),
          entry("Year by year: %s", "Jahr für Jahr: %s"),
          entry(
              "Nothing comes near a day that at least half have off.",
              "Nichts ist nahe an einem Tag, den mindestens die Hälfte frei hat."),
          entry("All dates", "Alle Tage"),
          entry("%s near holidays", "%s nahe an Feiertagen"),
          entry("Cannot be planned: %s", "Nicht planbar: %s"),
          entry("no other scenario", "kein anderes Szenario"),
          entry("Compare with", "Vergleichen mit"),
          entry("Holidays within 7 days", "Feiertage innerhalb von 7 Tagen"),
          entry("'%s' cannot be planned: %s", "„%s“ ist nicht planbar: %s"),
          entry("'%s': %s", "„%s“: %s"),
          entry("Limits", "Grenzen"),
          entry("Figures", "Zahlen"),
          entry("Figure", "Zahl"),
          entry("Claims", "Aussagen"),
          entry("There is nothing to say.", "Es gibt nichts zu sagen."),
          entry("No scenario is compared.", "Kein Szenario wird verglichen."),
          entry("%s, the best of its row", "%s, das Beste der Zeile"),
          entry("Side by side on one axis: %s", "Nebeneinander auf einer Achse: %s"),
          entry("Scenarios", "Szenarien"),
          entry("Scenarios compared", "Verglichene Szenarien"),
          entry("The first %s are shown.", "Gezeigt werden die ersten %s."),
          entry("Load: %s", "Auslastung: %s"),
          entry("People", "Leute"),
          entry("What work takes", "Was die Arbeit braucht"),
          entry("Year by year", "Jahr für Jahr"),
          entry("All hours", "Alle Stunden"),
          entry("People have", "Leute haben"),
          entry("Months over", "Monate darüber"),
          entry("Person", "Person"),
          entry("One more person", "Noch eine Person"),
          entry("Hours a month", "Stunden im Monat"),
          entry("Branches at once", "Zweige zugleich"),
          entry("h a month", "h im Monat"),
          entry("Anna", "Anna"),
          entry("someone", "jemand"),
          entry("someone %s", "jemand %s"),
          entry("Who does the work:", "Wer die Arbeit macht:"),
          entry("own people in this scenario", "eigene Leute in diesem Szenario"),
          entry("the same people in all scenarios", "dieselben Leute in allen Szenarien"),
          entry("Nobody: there is no line in the chart.", "Niemand: das Diagramm hat keine Linie."),
          entry("Hours a month of %s", "Stunden im Monat von %s"),
          entry("Branches that %s can look after", "Zweige, die %s betreuen kann"),
          entry("%s: %s hour a month", "%s: %s Stunde im Monat"),
          entry("%s: %s hours a month", "%s: %s Stunden im Monat"),
          entry("%s: %s at once", "%s: %s zugleich"),
          entry("Own people for %s", "Eigene Leute für %s"),
          entry("People of all scenarios for %s", "Leute aller Szenarien für %s"),
          entry("Add a person: %s", "Person hinzufügen: %s"),
          entry("What a branch gets", "Was ein Zweig bekommt"),
          entry("Backports a month, full support", "Backports im Monat, voller Support"),
          entry("Backports a month, security-only", "Backports im Monat, nur Sicherheit"),
          entry("Security among backports, %", "Sicherheit unter den Backports, %"),
          entry("A point release every", "Ein Punkt-Release alle"),
          entry("4 months", "4 Monate"),
          entry("Hours that work takes", "Stunden, die die Arbeit braucht"),
          entry("A backport", "Ein Backport"),
          entry("A security backport", "Ein Sicherheits-Backport"),
          entry("A release", "Ein Release"),
          entry("A point release", "Ein Punkt-Release"),
          entry(
              "The same for all scenarios. Usual backports were measured on Xen; usual hours are"
                  + " assumed.",
              "Für alle Szenarien gleich. Übliche Backports sind bei Xen gemessen; übliche Stunden"
                  + " sind angenommen."));

  private ScreensInGerman() {}
}
