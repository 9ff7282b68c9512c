package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the work of a scenario over time.
final class LoadInWordsInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("backports", "Backports"),
          entry("security backports", "Sicherheits-Backports"),
          entry("point releases", "Punkt-Releases"),
          entry(
              "%s of work a month on average, most in %s: %s. %s",
              "%s Arbeit im Monat im Mittel, am meisten im %s: %s. %s"),
          entry(
              "The people have %s a month; %s of %s months has more work than that.",
              "Die Leute haben %s im Monat; in %s von %s Monaten ist es mehr Arbeit."),
          entry(
              "The people have %s a month; %s of %s months have more work than that.",
              "Die Leute haben %s im Monat; in %s von %s Monaten ist es mehr Arbeit."),
          entry("The plan names nobody who does it.", "Der Plan nennt niemanden, der sie macht."),
          entry("a month on average, %s", "im Monat im Mittel, %s"),
          entry("In %s: %s. %s", "%s: %s. %s"),
          entry("in %s", "im %s"),
          entry("most in a month", "am meisten in einem Monat"),
          entry("a year on average", "im Jahr im Mittel"),
          entry("of it carried by one person", "davon trägt eine Person"),
          entry("Nobody has any hours for it.", "Niemand hat Stunden dafür."),
          entry("%s needed", "%s nötig"),
          entry(
              "Shared out by the hours that each has, %s of the work falls to one person. On"
                  + " average it takes %s with %s a month each.",
              "Nach den Stunden aufgeteilt, die jede Person hat, entfallen %s der Arbeit auf eine."
                  + " Im Mittel braucht es %s mit je %s im Monat."),
          entry("month with more than the people have", "Monat mit mehr, als die Leute haben"),
          entry("months with more than the people have", "Monate mit mehr, als die Leute haben"),
          entry("%s h a month that one person has", "%s h im Monat, die eine Person hat"),
          entry("%s h a month that %s people have", "%s h im Monat, die %s Leute haben"),
          entry("%s: %s of work", "%s: %s Arbeit"),
          entry(
              "%s: %s of work, %s more than the people have",
              "%s: %s Arbeit, %s mehr, als die Leute haben"),
          entry("%s: %s of work; the people have %s", "%s: %s Arbeit; die Leute haben %s"),
          entry("%s branch supported on average", "Im Mittel %s Zweig unterstützt"),
          entry("%s branches supported on average", "Im Mittel %s Zweige unterstützt"),
          entry("%s of the work on %s, release on %s", "%s der Arbeit an %s, Release am %s"),
          entry(
              "Backports a month: %s in full and %s in security-only support, %s of them security"
                  + " (%s).",
              "Backports im Monat: %s bei vollem und %s bei reinem Sicherheits-Support, %s davon"
                  + " Sicherheit (%s)."),
          entry("measured on Xen", "an Xen gemessen"),
          entry("set in the plan", "im Plan festgelegt"),
          entry("assumed", "angenommen"),
          entry(
              "Hours: %s a backport, %s a security backport, %s a release, from its first milestone"
                  + " on, %s a point release, every %s (%s).",
              "Stunden: %s je Backport, %s je Sicherheits-Backport, %s je Release, ab dem ersten"
                  + " Meilenstein, %s je Punkt-Release, alle %s (%s)."),
          entry(
              "Hours: %s a backport, %s a security backport, %s a release, in its month, %s a point"
                  + " release, every %s (%s).",
              "Stunden: %s je Backport, %s je Sicherheits-Backport, %s je Release, in seinem Monat,"
                  + " %s je Punkt-Release, alle %s (%s)."));

  private LoadInWordsInGerman() {}
}
