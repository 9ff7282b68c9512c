package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for what is said of a forecast.
final class ForecastInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("No slip is known.", "Kein Verzug ist bekannt."),
          entry(
              "Slips of %s to %s: %s, from %s to %s days, on average %s early.",
              "Verzüge von %s bis %s: %s, von %s bis %s Tagen, im Mittel %s zu früh."),
          entry(
              "Slips of %s to %s: %s, from %s to %s days, on average %s late.",
              "Verzüge von %s bis %s: %s, von %s bis %s Tagen, im Mittel %s zu spät."),
          entry("%s from %s on", "%s ab %s"),
          entry(
              "Counted against the intervals of the scenario's rules.",
              "Gezählt gegen die Abstände nach den Regeln des Szenarios."),
          entry("Counted against %s.", "Gezählt gegen %s."),
          entry(
              "%s futures, seed %s: each release slips as one of these did, all alike likely.",
              "%s Verläufe, Startwert %s: jedes Release verzieht sich wie eines von diesen, alle"
                  + " gleich wahrscheinlich."),
          entry(
              "No forecast: the history has %s to go by; at least %s are needed.",
              "Keine Vorhersage: aus der Historie %s; mindestens %s sind nötig."),
          entry(
              "scenario '%s': with such slips its releases come later than a plan can hold",
              "Szenario „%s“: mit solchen Verzügen kommen seine Releases später, als ein Plan"
                  + " fassen kann"),
          entry("%s futures; allowed: %s to %s", "%s Verläufe; erlaubt: %s bis %s"),
          entry("%s days; allowed: 0 to %s", "%s Tage; erlaubt: 0 bis %s"),
          entry(
              "Forecast: %s futures by %s slips, %s to %s.",
              "Vorhersage: %s Verläufe nach %s Verzügen, %s bis %s."),
          entry(
              "release in 90, 80 and 50 % of the futures",
              "Release in 90, 80 und 50 % der Verläufe"),
          entry(
              "%s: half of the futures between %s and %s, 80 %% between %s and %s.",
              "%s: die Hälfte der Verläufe zwischen %s und %s, 80 %% zwischen %s und %s."),
          entry(
              "No forecast: no release is planned in the years looked at.",
              "Keine Vorhersage: in den betrachteten Jahren ist kein Release geplant."),
          entry("No forecast: %s", "Keine Vorhersage: %s"),
          entry("Looking ahead", "Vorausschau"),
          entry("with when releases may come", "mit Vorhersage"),
          entry("Show fo_recast", "Vorhersage ze_igen"),
          entry("Forecast", "Vorhersage"),
          entry("Nothing can be said yet.", "Noch ist nichts zu sagen."),
          entry("10 % by", "10 % bis"),
          entry("Half by", "Die Hälfte bis"),
          entry("80 % by", "80 % bis"),
          entry("90 % by", "90 % bis"),
          entry("Planned", "Geplant"),
          entry("Blocked", "Gesperrt"),
          entry("Past intervals", "Frühere Abstände"),
          entry("as the scenario's rules", "nach den Regeln des Szenarios"),
          entry("Past intervals as the rules", "Frühere Abstände nach den Regeln"),
          entry("Past intervals %s", "Frühere Abstände %s"),
          entry(
              "How often it was meant to release can be stated in Timeline, under Forecast.",
              "Welcher Abstand früher gemeint war, lässt sich in der Zeitachse unter Vorhersage"
                  + " angeben."),
          entry(
              "%s; allowed: releases, each once, with the interval from there on, such as 4.3: 9"
                  + " months, 4.7: 6 months",
              "%s; erlaubt: Releases, jedes einmal, mit dem Abstand ab dort, etwa 4.3: 9 Monate,"
                  + " 4.7: 6 Monate"),
          entry(
              "a past interval from '%s' stands twice; allowed: each once",
              "ein früherer Abstand ab „%s“ steht zweimal da; erlaubt: jeder einmal"),
          entry("Forecast: slips it goes by", "Vorhersage: zugrunde liegende Verzüge"),
          entry("80 % band of the next release", "80-%-Band des nächsten Release"),
          entry("80 % band of the one after it", "80-%-Band des übernächsten"),
          entry("80 % band of the third release", "80-%-Band des dritten"),
          entry("Places in the year met", "Termine im Jahr getroffen"),
          entry("Met: %s ± %s", "Getroffen: %s ± %s"),
          entry("Ready on a blocked day", "Fertig an gesperrtem Tag"),
          entry("A limit broken", "Eine Grenze verletzt"),
          entry("Broken: %s", "Verletzt: %s"),
          entry("slip", "Verzug"),
          entry("slips", "Verzüge"));

  private ForecastInGerman() {}
}
