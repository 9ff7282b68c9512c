package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what the samples show, and for the templates made of them.
final class SamplesInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("no sample '%s'; allowed: %s", "kein Beispiel „%s“; erlaubt: %s"),
          entry(
              "the debate of July 2018, option by option",
              "die Debatte vom Juli 2018, Vorschlag für Vorschlag"),
          entry(
              "every 8 months; 36 + 24 months from 4.20 on, more for 4.17 to 4.19, as decided"
                  + " in February 2026; ends before 4.10 are on record",
              "alle 8 Monate; 36 + 24 Monate ab 4.20, mehr für 4.17 bis 4.19, wie im Februar"
                  + " 2026 beschlossen; Enden vor 4.10 sind belegt"),
          entry(
              "until 4 weeks after the second newer release; 41 got three weeks more, 42 a day",
              "bis 4 Wochen nach dem zweiten neueren Release; 41 bekam drei Wochen mehr, 42"
                  + " einen Tag"),
          entry(
              "until the second newer release; 1.19 got four weeks more",
              "bis zum zweiten neueren Release; 1.19 bekam vier Wochen mehr"),
          entry(
              "LTS for three years, odd ones until June, one a year from 27 on; 16 was cut"
                  + " short, its end is on record",
              "LTS drei Jahre, ungerade bis Juni, ab 27 eines im Jahr; 16 wurde gekürzt, sein"
                  + " Ende ist belegt"),
          entry(
              "two and three years, from 8.1 and 8.2 on to the end of the year",
              "zwei und drei Jahre, ab 8.1 und 8.2 bis zum Jahresende"),
          entry(
              "until the second newer release; 6.1 and 6.3 got some days more, on record; the"
                  + " days of release are nominal",
              "bis zum zweiten neueren Release; 6.1 und 6.3 bekamen belegt einige Tage mehr;"
                  + " die Tage der Releases sind nominell"),
          entry(
              "X.2 for three years, others until the second newer release; from 2028 on all for"
                  + " three years; ends are months, that of 6.1 is on record",
              "X.2 drei Jahre, andere bis zum zweiten neueren Release; ab 2028 alle drei Jahre;"
                  + " Enden sind Monate, das von 6.1 ist belegt"),
          entry(
              "14 months, to the 28th; 1.30, 1.31 and 1.34 departed from it, on record; before"
                  + " 1.19 the rule was 9 months and no end kept to it",
              "14 Monate, bis zum 28.; 1.30, 1.31 und 1.34 wichen belegt davon ab; vor 1.19"
                  + " waren es 9 Monate, und kein Ende hielt sich daran"),
          entry(
              "five years, then the next minor release; 12 needed one more, a week later, on"
                  + " record",
              "fünf Jahre, dann das nächste Minor-Release; 12 brauchte belegt noch eines, eine"
                  + " Woche später"),
          entry(
              "7 months, to the end of the month; 20.09 got two months more, on record, when"
                  + " releases moved to May and November",
              "7 Monate, bis zum Monatsende; 20.09 bekam belegt zwei Monate mehr, als die"
                  + " Releases auf Mai und November rückten"),
          entry(
              "April of even years for 5 years, others for 9 months; five ends on record came a"
                  + " month later",
              "April gerader Jahre 5 Jahre, andere 9 Monate; fünf belegte Enden kamen einen"
                  + " Monat später"),
          entry(
              "until the next ESR and some releases more; which are ESRs is a list, 178 is a"
                  + " guess; 115 was prolonged, on record",
              "bis zur nächsten ESR und einigen Releases mehr; welche ESR sind, ist eine Liste,"
                  + " 178 ist geraten; 115 wurde belegt verlängert"),
          entry(
              "no rule: long-term releases are a list, published ends are on record; others end"
                  + " 3 weeks after the next",
              "keine Regel: Langzeit-Releases sind eine Liste, veröffentlichte Enden sind"
                  + " belegt; andere enden 3 Wochen nach dem nächsten"),
          entry("6 months, 18 + 18", "6 Monate, 18 + 18"),
          entry("8 months, 18 + 18", "8 Monate, 18 + 18"),
          entry("9 months, 18 + 18", "9 Monate, 18 + 18"),
          entry("8 months, 36 + 24", "8 Monate, 36 + 24"),
          entry("6 months, even/odd", "6 Monate, gerade/ungerade"),
          entry("as Go", "wie Go"),
          entry("as Fedora", "wie Fedora"),
          entry("as NixOS", "wie NixOS"),
          entry("as Kubernetes", "wie Kubernetes"),
          entry("as Ubuntu", "wie Ubuntu"),
          entry("as Node.js to 26", "wie Node.js bis 26"),
          entry("as Node.js from 27 on", "wie Node.js ab 27"),
          entry("as Django to 6.2", "wie Django bis 6.2"),
          entry("as PHP", "wie PHP"),
          entry("as PostgreSQL", "wie PostgreSQL"));

  private SamplesInGerman() {}
}
