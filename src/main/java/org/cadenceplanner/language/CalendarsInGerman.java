package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what is wrong with calendars, and where a plan names them.
final class CalendarsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Day off", "Freier Tag"),
          entry("Left out: %s at a time of day.", "Ausgelassen: %s zu einer Uhrzeit."),
          entry(
              "Left out: %s whose days cannot be read.",
              "Ausgelassen: %s, deren Tage nicht lesbar sind."),
          entry("event", "Ereignis"),
          entry("events", "Ereignisse"),
          entry("%s: this is not a file", "%s: das ist keine Datei"),
          entry(
              "%s has more than 8 MB; allowed: up to 8 MB",
              "%s hat mehr als 8 MB; erlaubt: bis zu 8 MB"),
          entry(
              "%s has more than %s days off; allowed: up to that many, by fewer years",
              "%s hat mehr als %s freie Tage; erlaubt: bis zu so viele, durch weniger Jahre"),
          entry("%s cannot be read", "%s ist nicht lesbar"),
          entry(
              "%s breaks off or is damaged; allowed: a whole file, as calendars export it (.ics)",
              "%s bricht ab oder ist beschädigt; erlaubt: eine ganze Datei, wie Kalender sie"
                  + " exportieren (.ics)"),
          entry(
              "%s is no calendar file; allowed: iCalendar, as calendars export it (.ics)",
              "%s ist keine Kalenderdatei; erlaubt: iCalendar, wie Kalender es exportieren"
                  + " (.ics)"),
          entry("From a calendar file…", "Aus einer Kalenderdatei …"),
          entry("Days off from a calendar file", "Freie Tage aus einer Kalenderdatei"),
          entry("Calendar files (*.ics)", "Kalenderdateien (*.ics)"),
          entry(
              "The file has no days that are not here yet.",
              "Die Datei hat keine Tage, die hier noch fehlen."),
          entry("Added from the file: %s.", "Aus der Datei hinzugefügt: %s."),
          entry(
              "'%s' is not a calendar's name; write letters, digits and '-', with '/' before a"
                  + " region, such as gb/eng",
              "„%s“ ist kein Name eines Kalenders; erlaubt: Buchstaben, Ziffern und „-“, mit"
                  + " „/“ vor einer Region, etwa gb/eng"),
          entry(
              "there is no calendar '%s'; write a country's two letters (gb, de, us) or the"
                  + " name of a file in holidays/",
              "es gibt keinen Kalender „%s“; erlaubt: die zwei Buchstaben eines Landes (gb, de,"
                  + " us) oder der Name einer Datei in holidays/"),
          entry(
              "there is no calendar '%s'; did you mean %s?",
              "es gibt keinen Kalender „%s“; gemeint vielleicht %s?"),
          entry(
              "%s has no region '%s'; it has no regions",
              "%s hat keine Region „%s“; dieser Kalender hat keine Regionen"),
          entry("%s has no region '%s'; it has %s", "%s hat keine Region „%s“; es gibt %s"),
          entry(
              "%s has no region '%s' to add days to",
              "%s hat keine Region „%s“, zu der Tage hinzukommen könnten"),
          entry(
              "a folder of calendars cannot be read: %s",
              "ein Ordner mit Kalendern lässt sich nicht lesen: %s"),
          entry("%s is known from %s on, not for %s", "%s ist erst ab %s bekannt, nicht für %s"),
          entry("the last year, %s, is before %s", "das letzte Jahr, %s, liegt vor %s"),
          entry(
              "found '%s', allowed: a holiday of %s, or a part of its name",
              "gefunden: „%s“, erlaubt: ein Feiertag von %s oder ein Teil seines Namens"),
          entry("the plan's calendars", "die Kalender des Plans"),
          entry("amendment", "Nachtrag"),
          entry("ends of phases", "Enden der Phasen"),
          entry("scenario '%s'", "Szenario „%s“"),
          entry("milestone '%s'", "Meilenstein „%s“"),
          entry("event '%s'", "Ereignis „%s“"),
          entry("Jollyday's %s", "%s von Jollyday"),
          entry("Cadence's %s", "%s von Cadence"),
          entry(
              "found nothing; allowed: small letters a to z, digits and '-', such as team-days",
              "gefunden: nichts; erlaubt: kleine Buchstaben a bis z, Ziffern und „-“, etwa"
                  + " team-tage"),
          entry(
              "found '%s'; allowed: small letters a to z, digits and '-', such as team-days",
              "gefunden: „%s“; erlaubt: kleine Buchstaben a bis z, Ziffern und „-“, etwa"
                  + " team-tage"),
          entry(
              "found '%s'; allowed: a name of up to %s characters",
              "gefunden: „%s“; erlaubt: ein Name mit höchstens %s Zeichen"),
          entry(
              "found '%s', all in capitals; allowed: a name with a small letter, such as %s",
              "gefunden: „%s“, alles groß; erlaubt: ein Name mit einem kleinen Buchstaben, etwa"
                  + " %s"),
          entry(
              "found %s days; allowed: at most %s on end",
              "gefunden: %s Tage; erlaubt: höchstens %s am Stück"),
          entry("this is not a file", "das ist keine Datei"),
          entry(
              "this leads out of its folder; allowed: a file in it",
              "das führt aus seinem Ordner hinaus; erlaubt: eine Datei darin"),
          entry(
              "found bytes that are no letters in its encoding; allowed: a file saved in UTF-8",
              "darin sind Bytes, die in ihrer Kodierung keine Zeichen sind; erlaubt: eine in UTF-8"
                  + " gespeicherte Datei"),
          entry("the encoding %s is not known", "die Kodierung %s ist nicht bekannt"),
          entry("this is not well-formed XML: %s", "das ist kein wohlgeformtes XML: %s"),
          entry("this is not well-formed XML", "das ist kein wohlgeformtes XML"),
          entry(
              "the file is too large; allowed: up to 2 MB",
              "die Datei ist zu groß; erlaubt: bis zu 2 MB"),
          entry("the file cannot be read: %s", "die Datei lässt sich nicht lesen: %s"),
          entry("permission denied", "keine Berechtigung"),
          entry("nothing outside the file is read", "nichts außerhalb der Datei wird gelesen"),
          entry(
              "DOCTYPE is not allowed in a calendar file",
              "DOCTYPE ist in einer Kalenderdatei nicht erlaubt"),
          entry("entity '&%s;' is not allowed", "die Entität „&%s;“ ist nicht erlaubt"),
          entry("text is not allowed here: '%s'", "Text ist hier nicht erlaubt: „%s“"),
          entry("there are more than %s elements", "es sind mehr als %s Elemente"),
          entry(
              "<%s> is not allowed here; nothing is",
              "<%s> ist hier nicht erlaubt; erlaubt: nichts"),
          entry("<%s> is not known here; allowed: %s", "<%s> ist hier nicht bekannt; erlaubt: %s"),
          entry("<%s> is missing", "<%s> fehlt"),
          entry(
              "<%s> must be in the namespace xmlns=\"%s\"",
              "<%s> muss im Namensraum xmlns=\"%s\" stehen"),
          entry(
              "<Holidays> may stand only once in a region",
              "<Holidays> darf in einer Region nur einmal stehen"),
          entry(
              "<Holidays> is missing in '%s'; it may be empty: <Holidays/>",
              "<Holidays> fehlt in „%s“; es darf leer sein: <Holidays/>"),
          entry(
              "attribute '%s' is not known on <%s>; allowed: %s",
              "das Attribut „%s“ ist an <%s> nicht bekannt; erlaubt: %s"),
          entry("attribute '%s' is missing on <%s>", "das Attribut „%s“ fehlt an <%s>"),
          entry(
              "attribute 'hierarchy' must be a short name of letters, digits and '-', such as"
                  + " \"xen\"",
              "das Attribut „hierarchy“ muss ein kurzer Name aus Buchstaben, Ziffern und „-“"
                  + " sein, etwa \"xen\""),
          entry("region '%s' is there twice", "die Region „%s“ steht zweimal da"),
          entry(
              "regions are nested more than %s deep",
              "Regionen sind mehr als %s tief verschachtelt"),
          entry(
              "\"%s\" may be said of the whole calendar only, not of a region",
              "\"%s\" gilt nur für den ganzen Kalender, nicht für eine Region"),
          entry(
              "of=\"%s\" is not known; allowed: first known year, last known year, last"
                  + " announced year",
              "of=\"%s\" ist nicht bekannt; erlaubt: first known year, last known year, last"
                  + " announced year"),
          entry("'%s' is not known; allowed: %s", "„%s“ ist nicht bekannt; erlaubt: %s"),
          entry("'%s' is not a whole number", "„%s“ ist keine ganze Zahl"),
          entry(
              "'%s' is not a year; allowed: a whole year such as 2026",
              "„%s“ ist kein Jahr; erlaubt: ein ganzes Jahr wie 2026"),
          entry(
              "'%s' is not a chronology; allowed: GREGORIAN, JULIAN",
              "„%s“ ist keine Zeitrechnung; erlaubt: GREGORIAN, JULIAN"),
          entry(
              "'%s' days are too far; allowed: -365 to 365",
              "„%s“ Tage sind zu weit; erlaubt: -365 bis 365"),
          entry("%s has no 29 February", "%s hat keinen 29. Februar"),
          entry("%s has no day %s; allowed: 1 to %s", "%s hat keinen Tag %s; erlaubt: 1 bis %s"),
          entry("validFrom %s is after validTo %s", "validFrom %s liegt nach validTo %s"),
          entry(
              "every=\"%s\" needs validFrom or validTo to count from",
              "every=\"%s\" braucht validFrom oder validTo, von dem an gezählt wird"),
          entry("RelativeToEasterSunday needs days", "RelativeToEasterSunday braucht days"),
          entry(
              "RelativeToFixed needs Days or Weekday (one of them), When, and Date",
              "RelativeToFixed braucht Days oder Weekday (eins davon), When und Date"),
          entry(
              "FixedWeekdayBetweenFixed needs from and to, at least 7 days, both included",
              "FixedWeekdayBetweenFixed braucht from und to, mindestens 7 Tage, beide"
                  + " eingeschlossen"));

  private CalendarsInGerman() {}
}
