package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the rules about days: weekdays, holidays, calendars, blocked days.
final class DateRulesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("% of the committers", "% der Committer"),
          entry("%s after", "%s danach"),
          entry("%s every year", "%s jedes Jahr"),
          entry(
              "%s is the last day left; allowed: at least one day of the week",
              "%s ist der letzte Tag, der bleibt; erlaubt: mindestens ein Wochentag"),
          entry("%s on a %s", "%s: auch am %s"),
          entry("%s, in the plan", "%s, im Plan"),
          entry("%s, weight %s", "%s, Gewicht %s"),
          entry(
              "%s. Enter or a double click adds one.",
              "%s. Enter oder ein Doppelklick fügt einen hinzu."),
          entry(
              "%s; allowed: a holiday of %s, or a part of its name",
              "%s; erlaubt: ein Feiertag von %s oder ein Teil seines Namens"),
          entry("%s; allowed: over 0, up to 100 %%", "%s; erlaubt: über 0, bis 100 %%"),
          entry("%s–%s", "%s.–%s"),
          entry("… and %s more", "… und %s weitere"),
          entry("A calendar of your own", "Ein eigener Kalender"),
          entry("A calendar of your own…", "Ein eigener Kalender …"),
          entry(
              "A stretch of every year runs across New Year if it ends before it begins.",
              "Eine jährliche Zeitspanne geht über Neujahr, wenn ihr Ende vor dem Anfang liegt."),
          entry("Add a calendar", "Kalender hinzufügen"),
          entry("Add a holiday calendar", "Feiertagskalender hinzufügen"),
          entry("Add calendar %s", "Kalender %s hinzufügen"),
          entry("Add event %s", "Ereignis %s hinzufügen"),
          entry("Add range %s", "Zeitspanne %s hinzufügen"),
          entry(
              "Also in the file, and kept as written there: %s",
              "Auch in der Datei, bleibt dort wie geschrieben: %s"),
          entry("At a holiday, each year", "Am Feiertag, jedes Jahr"),
          entry("Blocked by a share being off", "Gesperrt, wenn ein Anteil frei hat"),
          entry("Blocked by a share of %s", "Gesperrt ab einem Anteil von %s"),
          entry("Blocked by any holiday", "Gesperrt durch jeden Feiertag"),
          entry("Blocked by off in all calendars", "Gesperrt, wenn in allen Kalendern frei"),
          entry("Calendar", "Kalender"),
          entry("Calendar %s", "Kalender %s"),
          entry("Calendars found", "Gefundene Kalender"),
          entry("Change event %s", "Ereignis %s ändern"),
          entry("Change range %s", "Zeitspanne %s ändern"),
          entry("Change the days", "Tage ändern"),
          entry("Change the days of %s", "Tage von %s ändern"),
          entry("Choose a calendar first.", "Erst einen Kalender auswählen."),
          entry("Choose one…", "Auswählen …"),
          entry("Country or region, such as Poland", "Land oder Region, etwa Polen"),
          entry("Dates", "Terminregeln"),
          entry("Days after", "Tage danach"),
          entry("Days before", "Tage davor"),
          entry("Days off", "Freie Tage"),
          entry("Days off of your own", "Eigene freie Tage"),
          entry("Easter Monday", "Ostermontag"),
          entry("Event", "Ereignis"),
          entry("Every year", "Jedes Jahr"),
          entry(
              "Every year; across New Year if it ends before it begins.",
              "Jedes Jahr; über Neujahr, wenn das Ende vor dem Anfang liegt."),
          entry("First day", "Erster Tag"),
          entry("Give releases from %s on other calendars", "Releases ab %s andere Kalender geben"),
          entry("Give this scenario other calendars", "Diesem Szenario andere Kalender geben"),
          entry("Heed the plan's calendars again", "Wieder die Kalender des Plans beachten"),
          entry("Holiday, or a part of its name", "Feiertag oder ein Teil seines Namens"),
          entry("Holidays", "Feiertage"),
          entry("Holidays of the calendar", "Feiertage des Kalenders"),
          entry(
              "How many committers keep these holidays.",
              "Wie viele Committer diese Feiertage haben."),
          entry(
              "It is not there any more; allowed: to add it again.",
              "Das gibt es nicht mehr; erlaubt: neu hinzufügen."),
          entry(
              "It lies in the folder holidays beside the plan's file, and this plan is in no file"
                  + " yet.",
              "Er liegt im Ordner holidays neben der Datei des Plans, und dieser Plan hat noch"
                  + " keine Datei."),
          entry("Last day", "Letzter Tag"),
          entry("Longer around an event", "Länger um ein Ereignis herum"),
          entry("Longer in a part of the year", "Länger in einem Teil des Jahres"),
          entry("Looking up its holidays…", "Feiertage werden gesucht …"),
          entry("Looking up the calendars…", "Kalender werden gesucht …"),
          entry("Move at most %s", "Höchstens %s verschieben"),
          entry("Move earlier", "Nach früher verschieben"),
          entry("Move in the month", "Im Monat verschieben"),
          entry("Move later", "Nach später verschieben"),
          entry("Move nearest", "Auf den nächstgelegenen Tag verschieben"),
          entry("Move skip the slot", "Termin auslassen"),
          entry("Name of its file", "Name der Datei"),
          entry("No %s on a %s", "%s: nie am %s"),
          entry("No calendars.", "Keine Kalender."),
          entry(
              "No calendars: every weekday counts as a working day.",
              "Keine Kalender: Jeder Wochentag zählt als Arbeitstag."),
          entry("No release around an event", "Kein Release um ein Ereignis herum"),
          entry("No release during", "Kein Release während"),
          entry("No release in a part of the year", "Kein Release in einem Teil des Jahres"),
          entry("None is called so.", "Keiner heißt so."),
          entry("Not the plan's, as before %s.", "Nicht die des Plans, wie vor %s."),
          entry("Off a blocked day, move", "Statt gesperrter Tage"),
          entry("On dates", "An festen Tagen"),
          entry(
              "On so many days around it nothing is released either.",
              "An so vielen Tagen davor und danach gibt es auch kein Release."),
          entry("Once", "Einmal"),
          entry("Own calendars", "Eigene Kalender"),
          entry("Part of the year", "Teil des Jahres"),
          entry("Remove calendar %s", "Kalender %s entfernen"),
          entry("Remove event %s", "Ereignis %s entfernen"),
          entry("Remove range %s", "Zeitspanne %s entfernen"),
          entry("Save the plan…", "Plan speichern …"),
          entry(
              "Saved into holidays/%s at once; Undo does not change the file back.",
              "Wird sofort in holidays/%s gespeichert; Rückgängig ändert die Datei nicht zurück."),
          entry(
              "Saved into the folder holidays beside the plan. Undo takes it out of the plan; its"
                  + " file stays.",
              "Wird im Ordner holidays neben dem Plan gespeichert. Rückgängig nimmt ihn aus dem"
                  + " Plan; die Datei bleibt."),
          entry("Search calendars", "Kalender suchen"),
          entry(
              "So many days around it make it longer too.",
              "So viele Tage davor und danach verlängern ebenso."),
          entry("Team days", "Team-Tage"),
          entry("The calendars cannot be read: %s", "Die Kalender sind nicht lesbar: %s"),
          entry("The plan's calendars", "Kalender des Plans"),
          entry(
              "The plan's calendars, for all its scenarios.",
              "Die Kalender des Plans, für alle Szenarien."),
          entry(
              "These hold for releases from %s on alone.", "Diese gelten nur für Releases ab %s."),
          entry("These hold for this scenario alone.", "Diese gelten nur für dieses Szenario."),
          entry("Weekdays", "Wochentage"),
          entry("Weight", "Gewicht"),
          entry("Weight of %s %s", "Gewicht von %s: %s"),
          entry("What blocks a day", "Was Tage sperrt"),
          entry("Whose holiday?", "Wessen Feiertag?"),
          entry("Xen summit", "Xen-Treffen"),
          entry("Year-end shut-down", "Betriebsferien"),
          entry("a share being off", "ein Anteil hat frei"),
          entry("any holiday", "jeder Feiertag"),
          entry("as the holiday", "wie der Feiertag"),
          entry("at least", "mindestens"),
          entry("calendar", "Kalender"),
          entry("computed after %s", "nach %s berechnet"),
          entry("earlier", "früher"),
          entry("end", "Ende"),
          entry(
              "found no days off; allowed: one or more",
              "gefunden: keine freien Tage; erlaubt: einer oder mehr"),
          entry("in the month", "im Monat"),
          entry("known for all years", "für alle Jahre bekannt"),
          entry("known from %s", "bekannt ab %s"),
          entry("known up to %s", "bekannt bis %s"),
          entry("later", "später"),
          entry("nearest", "nächstgelegen"),
          entry("not read", "nicht gelesen"),
          entry("off in all calendars", "frei in allen Kalendern"),
          entry("skip the slot", "Termin auslassen"),
          entry("such as 20 Jun 2027", "z. B. 20. Juni 2027"),
          entry("such as 22 Dec", "z. B. 22. Dez."),
          entry("such as 3 Jan", "z. B. 3. Jan."),
          entry("the same day", "derselbe Tag"),
          entry("year-end freeze", "Jahresend-Sperre"));

  private DateRulesInGerman() {}
}
