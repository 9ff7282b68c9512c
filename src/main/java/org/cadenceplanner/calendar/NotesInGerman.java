package org.cadenceplanner.calendar;

import static java.util.Map.entry;

import java.util.Map;

/// German for the notes on calendars that come with the program.
final class NotesInGerman {
  /// By what the calendar's file says in English.
  static final Map<String, String> NOTES =
      Map.ofEntries(
          entry(
              "24 and 31 December are working days by law, though many are off. Good Friday is a"
                  + " working day.",
              "24. und 31. Dezember sind nach dem Gesetz Arbeitstage, auch wenn viele frei"
                  + " haben. Karfreitag ist ein Arbeitstag."),
          entry(
              "au alone has the days that all states keep. Show days of districts and holidays"
                  + " that begin in the evening are working days here.",
              "au allein hat die Tage, die alle Bundesstaaten begehen. Feiertage einzelner"
                  + " Bezirke und solche, die erst am Abend beginnen, sind hier Arbeitstage."),
          entry(
              "The bank holiday in August, kept by banks only, is a working day here.",
              "Der Bankfeiertag im August, den nur Banken begehen, ist hier ein Arbeitstag."),
          entry(
              "Easter Tuesday, which only the public service has off, is a working day here.",
              "Osterdienstag, an dem nur der öffentliche Dienst frei hat, ist hier ein"
                  + " Arbeitstag."),
          entry(
              "The day before the AFL Grand Final is not announced for 2027 and later; the"
                  + " Friday before September's last Saturday stands for it.",
              "Der Tag vor dem AFL-Finale ist ab 2027 nicht angekündigt; hier steht dafür der"
                  + " Freitag vor dem letzten Samstag im September."),
          entry(
              "The King's Birthday is proclaimed each year; after 2027, September's last Monday"
                  + " stands for it.",
              "Der Geburtstag des Königs wird jedes Jahr ausgerufen; nach 2027 steht dafür der"
                  + " letzte Montag im September."),
          entry(
              "ca alone has the five days that all of Canada keeps. In a province, a holiday on"
                  + " a weekend is not made up here: the employer sets the day.",
              "ca allein hat die fünf Tage, die ganz Kanada begeht. Ein Feiertag am Wochenende wird"
                  + " hier in den Provinzen nicht nachgeholt: Den Tag bestimmt der Arbeitgeber."),
          entry(
              "Federal employers make it up on the next working day. Easter Monday and 19"
                  + " September 2022, which the public service has off, are working days here.",
              "Arbeitgeber des Bundes holen ihn am nächsten Arbeitstag nach. Ostermontag und der"
                  + " 19. September 2022, die im öffentlichen Dienst frei sind, sind hier"
                  + " Arbeitstage."),
          entry(
              "Good Friday is off; an employer may give Easter Monday in its place.",
              "Karfreitag ist frei; ein Arbeitgeber darf stattdessen Ostermontag geben."),
          entry(
              "ch alone has the four days that all cantons keep; the others are kept by canton.",
              "ch allein hat die vier Tage, die alle Kantone begehen; die anderen bestimmt der"
                  + " Kanton."),
          entry(
              "Official days on which work is allowed are off, too: 19 March, 1 May, Whit"
                  + " Monday, Corpus Christi, 29 June and 8 December.",
              "Frei sind auch die amtlichen Feiertage, an denen gearbeitet werden darf: 19."
                  + " März, 1. Mai, Pfingstmontag, Fronleichnam, 29. Juni und 8. Dezember."),
          entry(
              "2 January, Easter Monday, Whit Monday and 26 December are no holidays by law,"
                  + " though many are off.",
              "2. Januar, Ostermontag, Pfingstmontag und 26. Dezember sind nach dem Gesetz keine"
                  + " Feiertage, auch wenn viele frei haben."),
          entry(
              "2 January is no holiday by law, though many are off.",
              "Der 2. Januar ist nach dem Gesetz kein Feiertag, auch wenn viele frei haben."),
          entry(
              "5 May is a public holiday in every year, though most are off only in years such"
                  + " as 2025 and 2030. Good Friday is a working day.",
              "Der 5. Mai ist jedes Jahr Feiertag, auch wenn die meisten nur in Jahren wie 2025"
                  + " und 2030 frei haben. Karfreitag ist ein Arbeitstag."),
          entry(
              "Midsummer Eve, Christmas Eve and New Year's Eve are days off here: they are no"
                  + " public holidays, but the law puts them level with those.",
              "Mittsommerabend, Heiligabend und Silvester sind hier frei: Sie sind keine"
                  + " Feiertage, aber das Gesetz stellt sie diesen gleich."));

  private NotesInGerman() {}
}
