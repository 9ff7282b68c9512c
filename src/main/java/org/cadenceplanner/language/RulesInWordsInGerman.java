package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for how often releases fall due and on which days, in one line.
final class RulesInWordsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("every day", "jeden Tag"),
          entry("every week", "jede Woche"),
          entry("every month", "jeden Monat"),
          entry("every year", "jedes Jahr"),
          entry("every %s in turn", "abwechselnd alle %s"),
          entry("with each release of '%s'", "mit jedem Release von „%s“"),
          entry("with every %s release of '%s'", "mit jedem %s Release von „%s“"),
          entry("%s after each release of '%s'", "%s nach jedem Release von „%s“"),
          entry("%s after every %s release of '%s'", "%s nach jedem %s Release von „%s“"),
          entry("on %s", "am %s"),
          entry("the %s %s of %s", "%s %s im %s"),
          entry("the %s of the %s week of %s", "%s der %s Woche im %s"),
          entry("last %s of %s", "letzter %s im %s"),
          entry("slips not carried on", "Verzug wird nicht weitergegeben"),
          entry("each counted from the day the last one came", "ab dem letzten Release gezählt"),
          entry("slips caught up", "Verzug wird aufgeholt"),
          entry("any time apart", "beliebiger Abstand"),
          entry("at least %s apart", "mindestens %s Abstand"),
          entry("at most %s apart", "höchstens %s Abstand"),
          entry("at least %s and at most %s apart", "mindestens %s und höchstens %s Abstand"),
          entry("releases %s", "zwischen Releases %s"),
          entry("from %s (%s)", "ab %s (%s)"),
          entry("from %s: %s", "ab %s: %s"),
          entry("set by hand: %s", "von Hand festgelegt: %s"),
          entry("%s: %s, as of %s", "%s: %s, Stand vom %s"),
          entry("due on %s", "fällig am %s"),
          entry("as before", "wie zuvor"),
          entry("the slot of %s skipped", "Termin von %s ausgelassen"),
          entry("%s slots from that of %s on skipped", "%s Termine ab dem von %s ausgelassen"),
          entry("any day", "jeder Tag"),
          entry("never moved", "nie verschoben"),
          entry("else earlier", "sonst früher"),
          entry("else later", "sonst später"),
          entry("else to the nearest day", "sonst am nächstgelegenen Tag"),
          entry("else the slot is skipped", "sonst Termin ausgelassen"),
          entry("else within the month", "sonst im selben Monat"),
          entry("else earlier by at most %s", "sonst früher um höchstens %s"),
          entry("else later by at most %s", "sonst später um höchstens %s"),
          entry(
              "else to the nearest day by at most %s",
              "sonst am nächstgelegenen Tag, höchstens %s entfernt"),
          entry(
              "else within the month by at most %s",
              "sonst im selben Monat, höchstens %s entfernt"),
          entry("no holidays heeded", "keine Feiertage beachtet"),
          entry("holidays of %s", "Feiertage von %s"),
          entry("holidays count where all are off", "Feiertage zählen, wenn alle frei haben"),
          entry(
              "holidays count where at least %s are off",
              "Feiertage zählen, wenn mindestens %s frei haben"),
          entry("not %s – %s (%s)", "nicht %s – %s (%s)"),
          entry("not at %s", "nicht bei %s"),
          entry("not at %s (or %s before)", "nicht bei %s (oder %s davor)"),
          entry("not at %s (or %s after)", "nicht bei %s (oder %s danach)"),
          entry(
              "not at %s (or %s before and %s after)",
              "nicht bei %s (oder %s davor und %s danach)"));

  private RulesInWordsInGerman() {}
}
