package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what is wrong with plan files and lists of releases, or with writing files.
final class FilesProblemsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("found %s", "gefunden: %s"),
          entry("found %s, allowed: %s", "gefunden: %s, erlaubt: %s"),
          entry(", allowed: ", ", erlaubt: "),
          entry("; allowed: ", "; erlaubt: "),
          entry("and %s more", "und %s weitere"),
          entry("%s (line %s)", "%s (Zeile %s)"),
          entry("line %s, column %s", "Zeile %s, Spalte %s"),
          entry("nothing", "nichts"),
          entry("none of %s", "keins von %s"),
          entry("one of them", "eins davon"),
          entry("one of them, or both", "eins davon oder beide"),
          entry("neither %s nor %s", "weder %s noch %s"),
          entry("an unknown member", "etwas Unbekanntes"),
          entry("%s; did you mean %s?", "%s; gemeint vielleicht %s?"),
          entry("%s, or %s", "%s oder %s"),
          entry("%s to %s", "%s bis %s"),
          entry("each once", "jedes einmal"),
          entry("there is none", "es gibt keine"),
          entry("%s elements", "%s Elemente"),
          entry("%s a second time", "%s ein zweites Mal"),
          entry("an object", "ein Objekt"),
          entry("an empty object", "ein leeres Objekt"),
          entry("an object such as %s", "ein Objekt wie %s"),
          entry("a list", "eine Liste"),
          entry("an empty list", "eine leere Liste"),
          entry("a list, in it %s", "eine Liste, darin %s"),
          entry(
              "a text on one line, at most %s characters",
              "ein Text in einer Zeile, höchstens %s Zeichen"),
          entry("a text such as \"after the summit\"", "ein Text wie \"nach dem Treffen\""),
          entry(
              "a name such as \"%s\", at most %s characters",
              "ein Name wie \"%s\", höchstens %s Zeichen"),
          entry(
              "a version such as \"4.12\", at most %s characters",
              "eine Version wie \"4.12\", höchstens %s Zeichen"),
          entry(
              "a version with a number in it, such as \"4.12\"",
              "eine Version mit einer Zahl darin, etwa \"4.12\""),
          entry("a version of the form %s", "eine Version der Form %s"),
          entry("a version later than %s", "eine spätere Version als %s"),
          entry("a day later than %s", "ein späterer Tag als %s"),
          entry(
              "a template such as \"4.{n}\", at most %s characters",
              "eine Form wie \"4.{n}\", höchstens %s Zeichen"),
          entry(
              "a day of the calendar such as \"2018-07-10\" from %s to %s",
              "ein Kalendertag wie \"2018-07-10\" von %s bis %s"),
          entry(
              "a day of the calendar such as \"2018-07-10\" or a month such as \"2019-01\","
                  + " both from %s to %s",
              "ein Kalendertag wie \"2018-07-10\" oder ein Monat wie \"2019-01\", beide von %s"
                  + " bis %s"),
          entry("a month and a day such as \"12-22\"", "ein Monat und ein Tag wie \"12-22\""),
          entry(
              "a length such as \"8 months\", from 1 to about 100 years",
              "eine Länge wie \"8 months\", von 1 bis zu etwa 100 Jahren"),
          entry(
              "%s, or a list of two or more that take turns",
              "%s, oder eine Liste von zwei oder mehr, die sich abwechseln"),
          entry("%s length in turn", "%s Länge im Wechsel"),
          entry("%s lengths in turn", "%s Längen im Wechsel"),
          entry("a number of days such as \"30 days\"", "eine Zahl von Tagen wie \"30 days\""),
          entry("a whole number from %s to %s", "eine ganze Zahl von %s bis %s"),
          entry("a number from %s to %s", "eine Zahl von %s bis %s"),
          entry(
              "a share such as 0.5, more than 0 and at most 1",
              "ein Anteil wie 0.5, mehr als 0 und höchstens 1"),
          entry(
              "a path from the root on such as \"/home/ann/xen.cadence.json\"",
              "ein Pfad von der Wurzel an wie \"/home/ann/xen.cadence.json\""),
          entry(
              "an instant such as \"2018-07-10T09:30:00Z\"",
              "ein Zeitpunkt wie \"2018-07-10T09:30:00Z\""),
          entry("a number of bytes", "eine Zahl von Bytes"),
          entry("a SHA-256 in 64 hexadecimal digits", "ein SHA-256 in 64 hexadezimalen Ziffern"),
          entry("a phase", "eine Phase"),
          entry("at least one scenario", "mindestens ein Szenario"),
          entry("at least one class", "mindestens eine Klasse"),
          entry("at least one version", "mindestens eine Version"),
          entry("at least one release", "mindestens ein Release"),
          entry("at least one month", "mindestens ein Monat"),
          entry("at least one weekday", "mindestens ein Wochentag"),
          entry("at least one slot a year", "mindestens ein Termin im Jahr"),
          entry("a weekday twice", "ein Wochentag zweimal"),
          entry(
              "day %s of month %s; allowed: a day that the month has",
              "Tag %s von Monat %s; erlaubt: ein Tag, den der Monat hat"),
          entry(
              "more than %s, the end of the phase before", "mehr als %s, das Ende der Phase davor"),
          entry("less than %s, as it starts after that", "weniger als %s, da sie danach beginnt"),
          entry(
              "line %s: found more after the end of the list; allowed: nothing",
              "Zeile %s: hinter dem Ende der Liste steht noch etwas; erlaubt: nichts"),
          entry(
              "line %s: found no release in its place in the list; allowed: each in {…}",
              "Zeile %s: an dieser Stelle der Liste steht kein Release; erlaubt: jedes in {…}"),
          entry(
              "line %s, '%s': found a number; allowed: a version in quotes",
              "Zeile %s, „%s“: gefunden: eine Zahl; erlaubt: eine Version in Anführungszeichen"),
          entry("an end after the release, %s", "ein Ende nach dem Release, %s"),
          entry("the end of an unknown phase", "das Ende einer unbekannten Phase"),
          entry("a phase of a scenario: %s", "eine Phase eines Szenarios: %s"),
          entry("a class of a scenario: %s", "eine Klasse eines Szenarios: %s"),
          entry("a class that takes its turn: %s", "eine Klasse, die an die Reihe kommt: %s"),
          entry(
              "no class, as all releases are alike here",
              "keine Klasse, da hier alle Releases gleich sind"),
          entry(
              "%s; the plan was made by a newer Cadence",
              "%s; der Plan stammt von einem neueren Cadence"),
          entry(
              "found an empty file, allowed: a plan",
              "gefunden: eine leere Datei, erlaubt: ein Plan"),
          entry(
              "found more after the end of the plan, allowed: nothing",
              "gefunden: mehr nach dem Ende des Plans, erlaubt: nichts"),
          entry(
              "found %s a second time, allowed: each name once",
              "gefunden: %s ein zweites Mal, erlaubt: jeder Name einmal"),
          entry("found %s, allowed: a number", "gefunden: %s, erlaubt: eine Zahl"),
          entry(
              "found more than a plan can hold, allowed: %s levels and %s parts at most",
              "gefunden: mehr, als ein Plan fassen kann, erlaubt: höchstens %s Ebenen und %s"
                  + " Teile"),
          entry(
              "found more than 16 MB, allowed: at most 16 MB",
              "gefunden: mehr als 16 MB, erlaubt: höchstens 16 MB"),
          entry(
              "found more than 32 MB, allowed: at most 32 MB",
              "gefunden: mehr als 32 MB, erlaubt: höchstens 32 MB"),
          entry(
              "found bytes that are not UTF-8, allowed: UTF-8",
              "gefunden: Bytes, die kein UTF-8 sind, erlaubt: UTF-8"),
          entry("comments are not allowed in JSON", "Kommentare sind in JSON nicht erlaubt"),
          entry("not JSON: %s", "kein JSON: %s"),
          entry("not JSON", "kein JSON"),
          entry("not JSON: found '%s', allowed: '%s'", "kein JSON: gefunden: „%s“, erlaubt: „%s“"),
          entry(
              "not JSON: a line ends within a text in double quotes",
              "kein JSON: Eine Zeile endet in einem Text in Anführungszeichen"),
          entry(
              "not JSON: found '%s', allowed: a name in double quotes",
              "kein JSON: gefunden: „%s“, erlaubt: ein Name in Anführungszeichen"),
          entry(
              "not JSON: found '%s', allowed: a comma, or the end of the list or object",
              "kein JSON: gefunden: „%s“, erlaubt: ein Komma, oder das Ende der Liste oder des"
                  + " Objekts"),
          entry(
              "not JSON: found '%s', allowed: a colon after the name",
              "kein JSON: gefunden: „%s“, erlaubt: ein Doppelpunkt nach dem Namen"),
          entry(
              "not JSON: found '%s', allowed: a value, such as a number or a text in double quotes",
              "kein JSON: gefunden: „%s“, erlaubt: ein Wert, etwa eine Zahl oder ein Text in"
                  + " Anführungszeichen"),
          entry(
              "not JSON: the file ends before its object is closed",
              "kein JSON: Die Datei endet, bevor ihr Objekt geschlossen ist"),
          entry(
              "not JSON: the file ends before its list is closed",
              "kein JSON: Die Datei endet, bevor ihre Liste geschlossen ist"),
          entry(
              "not JSON: found '%s', allowed: that where it closes something",
              "kein JSON: gefunden: '%s', erlaubt: nur, wo es etwas schließt"),
          entry(
              "not JSON: found a control character, allowed: blanks and the ends of lines",
              "kein JSON: gefunden: ein Steuerzeichen, erlaubt: Leerzeichen und Zeilenenden"),
          entry(
              "not JSON: the file ends before its value is closed",
              "kein JSON: Die Datei endet, bevor ihr Wert geschlossen ist"),
          entry("number %s", "Nummer %s"),
          entry("scenario %s", "Szenario %s"),
          entry("past release %s", "erschienenes Release %s"),
          entry("end of %s", "Ende von %s"),
          entry("calendar %s", "Kalender %s"),
          entry("era from %s", "Abschnitt ab %s"),
          entry("milestone %s", "Meilenstein %s"),
          entry("skipped release %s", "ausgelassenes Release %s"),
          entry("pinned release %s", "festgelegtes Release %s"),
          entry("event %s", "Ereignis %s"),
          entry("blocked days %s", "gesperrte Tage %s"),
          entry("class rule %s", "Regel für Klassen %s"),
          entry("amendment of %s", "Nachtrag vom %s"),
          entry("goal %s", "Ziel %s"),
          entry("person %s", "Person %s"),
          entry("is a folder, not a file", "ist ein Ordner, keine Datei"),
          entry("is a device or a pipe, not a file", "ist ein Gerät oder eine Pipe, keine Datei"),
          entry("you have no right to change the file", "keine Berechtigung, die Datei zu ändern"),
          entry("is a link that leads in a circle", "ist eine Verknüpfung, die im Kreis führt"),
          entry("there is no such file", "es gibt keine solche Datei"),
          entry("there is no such folder", "es gibt keinen solchen Ordner"),
          entry(
              "cannot be read: you have no right to", "lässt sich nicht lesen: keine Berechtigung"),
          entry("cannot be read: %s", "lässt sich nicht lesen: %s"),
          entry("cannot write %s: %s; %s", "%s lässt sich nicht schreiben: %s; %s"),
          entry("it could not be read again:\n%s\n", "es ließe sich nicht wieder lesen:\n%s\n"),
          entry("mend this and save again", "das beheben und noch einmal speichern"),
          entry("save in another place", "an einem anderen Ort speichern"),
          entry("choose another name or another place", "einen anderen Namen oder Ort wählen"),
          entry("choose another name", "einen anderen Namen wählen"),
          entry("choose a shorter name", "einen kürzeren Namen wählen"),
          entry(
              "make it again, or save in another place",
              "ihn wieder anlegen oder an einem anderen Ort speichern"),
          entry(
              "make room on it, or save in another place",
              "dort Platz schaffen oder an einem anderen Ort speichern"),
          entry("save in a folder of your own", "in einem eigenen Ordner speichern"),
          entry("nothing can be made there", "dort lässt sich nichts anlegen"),
          entry("you have no right to", "keine Berechtigung"),
          entry("you have no right to write in %s", "keine Berechtigung, in %s zu schreiben"),
          entry("there is a file of that name already", "es gibt schon eine Datei dieses Namens"),
          entry("there is a folder of that name", "es gibt einen Ordner dieses Namens"),
          entry("%s is a file, not a folder", "%s ist eine Datei, kein Ordner"),
          entry("the folder %s is not there", "den Ordner %s gibt es nicht"),
          entry("the name is too long", "der Name ist zu lang"),
          entry("the disk can only be read", "der Datenträger lässt sich nur lesen"),
          entry("the disk is full", "der Datenträger ist voll"),
          entry("another window tidies up all the time", "ein anderes Fenster räumt immerzu auf"),
          entry(
              "found %s releases; allowed: a line with the names of the columns, and 1 to %s"
                  + " releases under it",
              "gefunden: %s Releases; erlaubt: eine Zeile mit den Namen der Spalten und 1 bis"
                  + " %s Releases darunter"),
          entry(
              "line %s: column %s is named '%s'; allowed: %s",
              "Zeile %s: Spalte %s heißt „%s“; erlaubt: %s"),
          entry(
              "line %s, column '%s': found '%s'; allowed: %s",
              "Zeile %s, Spalte „%s“: gefunden: „%s“; erlaubt: %s"),
          entry(
              "line %s: found %s values; allowed: at most %s, as there are columns",
              "Zeile %s: gefunden: %s Werte; erlaubt: höchstens %s, so viele wie Spalten"),
          entry(
              "line %s or one before it: quotes do not match; allowed: a value without quotes,"
                  + " or one in \"…\" with \"\" for each quote in it",
              "Zeile %s oder eine davor: Anführungszeichen passen nicht zusammen; erlaubt: ein"
                  + " Wert ohne Anführungszeichen oder einer in \"…\" mit \"\" für jedes darin"),
          entry("'release', 'released' or 'date'", "„release“, „released“ oder „date“"),
          entry("two columns are the end of '%s'", "zwei Spalten sind das Ende von „%s“"),
          entry(
              "%s columns after the release, named %s", "%s Spalten nach dem Release, nämlich %s"),
          entry(
              "%s columns after the release, named %s; allowed: at most %s",
              "%s Spalten nach dem Release, nämlich %s; erlaubt: höchstens %s"),
          entry("column '%s' is no phase of the plan", "Spalte „%s“ ist keine Phase des Plans"),
          entry("Column '%s' is taken for the end of '%s'.", "Spalte „%s“ gilt als Ende von „%s“."),
          entry(
              "%s; allowed: none, as the plan has no phases",
              "%s; erlaubt: keine, da der Plan keine Phasen hat"),
          entry(
              "%s; allowed: the plan's phases, each once: %s",
              "%s; erlaubt: die Phasen des Plans, jede einmal: %s"),
          entry(
              "each version once; it stands in line %s too",
              "jede Version einmal; sie steht auch in Zeile %s"),
          entry(
              "a version such as 4.12, at most 60 characters",
              "eine Version wie 4.12, höchstens 60 Zeichen"),
          entry("a day such as 2019-04-02 from %s to %s", "ein Tag wie 2019-04-02 von %s bis %s"),
          entry(
              "a day such as 2019-04-02, a month such as 2019-04 from %s to %s, or nothing",
              "ein Tag wie 2019-04-02, ein Monat wie 2019-04 von %s bis %s oder nichts"),
          entry(
              "it is larger than 1 MiB; allowed: at most that",
              "sie ist größer als 1 MiB; erlaubt: höchstens so viel"),
          entry(
              "it is no text in UTF-8; allowed: a file saved as CSV in UTF-8",
              "sie ist kein Text in UTF-8; erlaubt: eine als CSV in UTF-8 gespeicherte Datei"));

  private FilesProblemsInGerman() {}
}
