package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the ends of phases as they are asked for: by which rule, where put, how exactly said.
final class EndRulesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("When %s ends", "Wann %s endet"),
          entry("It ends", "Sie endet"),
          entry("so long after the release", "so lange nach dem Release"),
          entry("so long after it starts", "so lange nach ihrem Beginn"),
          entry("when a later release ships", "mit einem späteren Release"),
          entry("on a day of the year", "an einem Tag im Jahr"),
          entry("at the earliest of several ends", "am frühesten von mehreren Enden"),
          entry("at the latest of several ends", "am spätesten von mehreren Enden"),
          entry("on a day not known yet", "an einem noch unbekannten Tag"),
          entry("How long", "Wie lange"),
          entry(
              "It is shown as open until there is a day.",
              "Gilt als offen, bis es einen Tag gibt."),
          entry("Counting", "Gezählt werden"),
          entry("%s alone", "nur %s"),
          entry("Which later one", "Welches spätere"),
          entry("And more after it", "Und weitere danach"),
          entry("So long after that", "So lange danach"),
          entry("at once", "sofort"),
          entry(
              "1 is the next one. Where it never ships, the end is open.",
              "1 ist das nächste. Erscheint es nie, ist das Ende offen."),
          entry("4 weeks, or nothing", "4 Wochen, oder nichts"),
          entry("Day", "Tag"),
          entry("such as 30 Apr", "z. B. 30. Apr."),
          entry("Years on", "Jahre später"),
          entry("Counted from", "Gezählt ab"),
          entry("the year of the release", "dem Jahr des Releases"),
          entry("the year in which it starts", "dem Jahr ihres Beginns"),
          entry("End", "Ende"),
          entry("One of several ends", "Eines von mehreren Enden"),
          entry("OK", "OK"),
          entry("too few ends; allowed: two or more", "zu wenige Enden; erlaubt: zwei oder mehr"),
          entry("Put on", "Verlegt auf"),
          entry("that very day", "eben diesen Tag"),
          entry("the end of its month", "das Ende seines Monats"),
          entry("the end of its quarter", "das Ende seines Quartals"),
          entry("the end of its year", "das Ende seines Jahres"),
          entry("the next such day of a month", "den nächsten solchen Tag eines Monats"),
          entry("that day of its own month", "diesen Tag seines eigenen Monats"),
          entry("the next of some days of the year", "den nächsten von einigen Tagen im Jahr"),
          entry("the next allowed weekday", "den nächsten erlaubten Wochentag"),
          entry("Day of the month", "Tag des Monats"),
          entry(
              "no day; allowed: at least one day of the year",
              "kein Tag; erlaubt: mindestens ein Tag im Jahr"),
          entry(
              "the same day twice; allowed: each day once",
              "derselbe Tag zweimal; erlaubt: jeder Tag einmal"),
          entry("Said to the", "Genau auf"),
          entry("quarter", "Quartal"));

  private EndRulesInGerman() {}
}
