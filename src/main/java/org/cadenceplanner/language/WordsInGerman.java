package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what all parts of the program say: units, lists, numbers of things.
final class WordsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("%s and %s", "%s und %s"),
          entry("%s %s of %s", "%s %s im %s"),
          entry("%s of the %s week of %s", "%s der %s Woche im %s"),
          entry(
              "%s; allowed: a day such as 22 Dec or 12-22",
              "%s; erlaubt: ein Tag wie 22. Dez. oder 22.12."),
          entry(
              "%s; allowed: a day such as 10 Jul 2018 or 2018-07-10, from %s to %s",
              "%s; erlaubt: ein Tag wie 10. Juli 2018 oder 2018-07-10, von %s bis %s"),
          entry("%s; allowed: a length such as %s", "%s; erlaubt: eine Länge wie %s"),
          entry("first", "1."),
          entry("second", "2."),
          entry("third", "3."),
          entry("fourth", "4."),
          entry("last", "letzten"),
          entry("day", "Tag"),
          entry("days", "Tage"),
          entry("week", "Woche"),
          entry("weeks", "Wochen"),
          entry("month", "Monat"),
          entry("months", "Monate"),
          entry("year", "Jahr"),
          entry("years", "Jahre"));

  private WordsInGerman() {}
}
