package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for limits, what breaks them, and what is in the way of a day.
final class LimitsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Limit broken: %s", "Grenze verletzt: %s"),
          entry("Limit was broken: %s", "Grenze war verletzt: %s"),
          entry("%s from %s to %s", "%s vom %s bis %s"),
          entry("up to %s", "bis zu %s"),
          entry("%s, and %s is supported until %s", "%s, und %s ist bis %s unterstützt"),
          entry("%s from %s to %s (%s)", "%s von %s bis %s (%s)"),
          entry("%s from %s to %s at least (%s)", "%s von %s bis mindestens %s (%s)"),
          entry("holiday seasons", "Feiertagszeiten"),
          entry("at least %s after it, until %s", "danach mindestens %s, bis %s"),
          entry("branch", "Zweig"),
          entry("1 branch in %s", "1 Zweig in „%s“"),
          entry("%s branches in %s", "%s Zweige in „%s“"),
          entry("no release %s – %s (%s)", "kein Release %s – %s (%s)"),
          entry(
              "at least %s of support after the next release",
              "mindestens %s Support nach dem nächsten Release"),
          entry(
              "at least %s of support after the next %s release",
              "mindestens %s Support nach dem nächsten %s-Release"),
          entry("at most %s between releases", "höchstens %s zwischen Releases"),
          entry("weekend", "Wochenende"),
          entry("%s; must stay before its release", "%s; muss vor dem Release bleiben"),
          entry("%s is not a release day", "%s ist kein Release-Tag"),
          entry("%s is not an allowed day", "%s ist kein erlaubter Tag"),
          entry("less than %s after the release before", "weniger als %s nach dem Release davor"),
          entry("more than %s after the release before", "mehr als %s nach dem Release davor"),
          entry("before the milestone before it", "vor dem Meilenstein davor"),
          entry("not before its release", "nicht vor dem Release"),
          entry("not after the start of its phase", "nicht nach dem Beginn der Phase"));

  private LimitsInGerman() {}
}
