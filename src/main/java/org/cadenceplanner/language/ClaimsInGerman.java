package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what is claimed of scenarios and how they meet history.
final class ClaimsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("'%s' falls on %s in the year: %s.", "„%s“ fällt auf %s im Jahr: %s."),
          entry(
              "'%s' in the end falls on %s in the year: %s.",
              "„%s“ fällt am Ende auf %s im Jahr: %s."),
          entry(
              "These dates hold as long as slips are not carried forward.",
              "Diese Tage gelten, solange Verzug nicht weitergegeben wird."),
          entry(
              "'%s' and '%s' have the same peak, %s, only where the day on which support ends"
                  + " counts; else it is %s against %s.",
              "„%s“ und „%s“ haben nur dann dieselbe Spitze, %s, wenn der Tag mitzählt, an dem der"
                  + " Support endet; sonst ist sie %s gegen %s."),
          entry(
              "%s: %s branch at once on average, at most %s.",
              "%s: im Mittel %s Zweig zugleich, höchstens %s."),
          entry(
              "%s: %s branches at once on average, at most %s.",
              "%s: im Mittel %s Zweige zugleich, höchstens %s."),
          entry(
              "'%s' needs as many branch-years as '%s'",
              "„%s“ braucht so viele Zweigjahre wie „%s“"),
          entry("'%s' needs more branch-years than '%s'", "„%s“ braucht mehr Zweigjahre als „%s“"),
          entry(
              "'%s' needs %s more branch-years than '%s'",
              "„%s“ braucht %s mehr Zweigjahre als „%s“"),
          entry(
              "'%s' needs %s fewer branch-years than '%s'",
              "„%s“ braucht %s weniger Zweigjahre als „%s“"),
          entry("%s against %s", "%s gegen %s"),
          entry("%s (all of the time)", "%s (die ganze Zeit)"),
          entry("%s (%s of the time)", "%s (%s der Zeit)"),
          entry("In all: %s", "Insgesamt: %s"),
          entry("%s; it came on the day.", "%s; es kam am selben Tag."),
          entry("%s; it came %s late.", "%s; es kam %s zu spät."),
          entry("%s; it came %s early.", "%s; es kam %s zu früh."),
          entry("none of %s compared", "keines von %s verglichen"),
          entry("%s of %s compared", "%s von %s verglichen"),
          entry(
              "%s, %s, %s; on average %s, %s off; worst %s, %s.",
              "%s, %s, %s; im Mittel %s, %s daneben; am weitesten %s, %s."),
          entry("none exact", "keines genau"),
          entry("%s exact", "%s genau"),
          entry("none within 7 days", "keines innerhalb von 7 Tagen"),
          entry("%s within 7 days", "%s innerhalb von 7 Tagen"),
          entry("Not compared: %s.", "Nicht verglichen: %s."),
          entry("on the day", "am selben Tag"),
          entry("%s late", "%s zu spät"),
          entry("%s early", "%s zu früh"),
          entry("before the anchor", "vor dem Anker"),
          entry("no slot of the rule", "ohne Termin der Regel"),
          entry("did not come", "nicht erschienen"),
          entry("not in the list", "nicht in der Liste"),
          entry("open by the rule", "laut Regel offen"),
          entry("no such phase by the rule", "laut Regel ohne diese Phase"),
          entry("no releases; allowed: at least one", "keine Releases; erlaubt: mindestens eines"),
          entry(
              "no release '%s' in %s; allowed: one of %s",
              "kein Release „%s“ in %s; erlaubt: eines von %s"));

  private ClaimsInGerman() {}
}
