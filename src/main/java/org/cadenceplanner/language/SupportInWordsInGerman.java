package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for how long releases are supported, and which.
final class SupportInWordsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("by turns from %s on %s", "ab %s abwechselnd %s"),
          entry("%s from %s on: %s", "%s ab %s: %s"),
          entry("%s; else %s", "%s; sonst %s"),
          entry("%s, then %s", "%s, dann %s"),
          entry("%s from %s before the release on", "%s ab %s vor dem Release"),
          entry("%s, ends %s", "%s, Enden %s"),
          entry("for %s", "für %s"),
          entry("%s more", "%s weitere"),
          entry("if its version is like %s", "wenn die Version wie %s ist"),
          entry("if its number is even", "bei gerader Nummer"),
          entry("if its number is odd", "bei ungerader Nummer"),
          entry("if due in any month", "wenn in irgendeinem Monat fällig"),
          entry("if due in any month of even years", "wenn in einem geraden Jahr fällig"),
          entry("if due in any month of odd years", "wenn in einem ungeraden Jahr fällig"),
          entry("if due in %s", "wenn im %s fällig"),
          entry("if due in %s of even years", "wenn im %s eines geraden Jahres fällig"),
          entry("if due in %s of odd years", "wenn im %s eines ungeraden Jahres fällig"),
          entry("if the first of its year", "wenn das erste seines Jahres"),
          entry("until %s after the release", "bis %s nach dem Release"),
          entry("until the next release", "bis zum nächsten Release"),
          entry("until the %s newer release", "bis zum %s neueren Release"),
          entry("until the next %s", "bis zum nächsten %s-Release"),
          entry("until the %s newer %s", "bis zum %s neueren %s-Release"),
          entry("%s and 1 release more", "%s und 1 weiteren Release"),
          entry("%s and %s releases more", "%s und %s weiteren Releases"),
          entry("until %s of its year", "bis %s seines Jahres"),
          entry("until %s of the next year", "bis %s des nächsten Jahres"),
          entry("until %s %s years on", "bis %s %s Jahre später"),
          entry("%s, counted from its start", "%s, ab ihrem Beginn gezählt"),
          entry("until a day not known yet", "bis zu einem noch unbekannten Tag"),
          entry("the earlier of %s", "das Frühere von: %s"),
          entry("the earliest of %s", "das Früheste von: %s"),
          entry("the later of %s", "das Spätere von: %s"),
          entry("the latest of %s", "das Späteste von: %s"),
          entry("%s, put to the end of the month", "%s, verlegt auf das Monatsende"),
          entry("%s, put to the end of the quarter", "%s, verlegt auf das Quartalsende"),
          entry("%s, put to the end of the year", "%s, verlegt auf das Jahresende"),
          entry("%s, put to the %s of its month", "%s, verlegt auf den %s des Monats"),
          entry("%s, put to the next %s", "%s, verlegt auf den nächsten %s"),
          entry("%s, put to the next of %s", "%s, verlegt auf den nächsten Tag von: %s"),
          entry(
              "%s, put to the next allowed weekday",
              "%s, verlegt auf den nächsten erlaubten Wochentag"));

  private SupportInWordsInGerman() {}
}
