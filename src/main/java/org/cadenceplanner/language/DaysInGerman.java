package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what there is to say about a day, a release and a milestone.
final class DaysInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("%s, today", "%s, heute"),
          entry("No day for a release: %s", "Kein Tag für ein Release: %s"),
          entry("%s in %s", "%s in „%s“"),
          entry("No branches supported", "Keine Zweige unterstützt"),
          entry("1 branch supported", "1 Zweig unterstützt"),
          entry("%s branches supported", "%s Zweige unterstützt"),
          entry("Release of %s, %s", "Release von %s, %s"),
          entry("Skipped slot: no release is due", "Ausgelassener Termin: kein Release fällig"),
          entry("%s of %s committer off", "%s von %s Committer frei"),
          entry("%s of %s committers off", "%s von %s Committern frei"),
          entry("on %s, %s", "an %s, %s"),
          entry("%s before %s, %s", "%s vor %s, %s"),
          entry("%s after %s, %s", "%s nach %s, %s"),
          entry("%s of %s planned release", "%s von %s geplanten Release"),
          entry("%s of %s planned releases", "%s von %s geplanten Releases"),
          entry("%s of %s milestone", "%s von %s Meilenstein"),
          entry("%s of %s milestones", "%s von %s Meilensteinen"),
          entry(
              "%s comes within %s days of a day that at least half have off",
              "%s liegt höchstens %s Tage entfernt von einem Tag, an dem mindestens die Hälfte"
                  + " frei hat"),
          entry(
              "%s come within %s days of a day that at least half have off",
              "%s liegen höchstens %s Tage entfernt von einem Tag, an dem mindestens die Hälfte"
                  + " frei hat"),
          entry("planned", "geplant"),
          entry("pinned", "festgelegt"),
          entry("open", "offen"),
          entry("%s planned for %s", "%s geplant für %s"),
          entry("%s set by hand to %s", "%s von Hand festgelegt auf %s"),
          entry("%s overdue since %s (%s)", "%s überfällig seit %s (%s)"),
          entry("Due %s", "Fällig %s"),
          entry("Due %s, %s late", "Fällig %s, %s zu spät"),
          entry("Due %s, %s early", "Fällig %s, %s zu früh"),
          entry("Not %s: %s", "Nicht %s: %s"),
          entry(
              "Not resolved: no free day was found, so it stays where it was due",
              "Ungelöst: kein freier Tag gefunden, bleibt daher am fälligen Tag"),
          entry("Set by hand: %s", "Von Hand festgelegt: %s"),
          entry("no reason given", "ohne Grund"),
          entry("Class: %s", "Klasse: %s"),
          entry("%s is in %s.", "%s: %s."),
          entry("%s is in %s, not counted as supported.", "%s: %s, zählt nicht als unterstützt."),
          entry("%s from %s until %s", "%s vom %s bis %s"),
          entry("%s from %s until open", "%s ab %s, Ende offen"),
          entry("%s after an open end", "%s nach einem offenen Ende"),
          entry("%s (due %s: %s)", "%s (fällig %s: %s)"),
          entry("%s (due %s: %s; not resolved)", "%s (fällig %s: %s; ungelöst)"),
          entry("%s with %s", "%s mit %s"),
          entry("%s, due %s: %s", "%s, fällig %s: %s"),
          entry("%s; not resolved", "%s; ungelöst"),
          entry("%s earlier for %s", "%s früher wegen %s"),
          entry("%s from", "%s ab"),
          entry("%s until", "%s bis"),
          entry("In the way", "Im Weg"),
          entry("Moved to", "Verschoben auf"),
          entry("NOT RESOLVED", "UNGELÖST"));

  private DaysInGerman() {}
}
