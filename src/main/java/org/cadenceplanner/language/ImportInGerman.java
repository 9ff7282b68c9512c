package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for releases taken over from repositories.
final class ImportInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("found %s numbers; allowed: 1 to %s", "gefunden: %s Zahlen; erlaubt: 1 bis %s"),
          entry(
              "found '%s'; allowed: a pattern with {version} once, such as v{version}",
              "gefunden: „%s“; erlaubt: ein Muster mit einmal {version}, wie v{version}"),
          entry(
              "%s cannot be read as a git repository: %s",
              "%s lässt sich nicht als Git-Repository lesen: %s"),
          entry(
              "%s is no folder; allowed: the folder of a git repository, bare or with its files",
              "%s ist kein Ordner; erlaubt: der Ordner eines Git-Repositorys, mit oder ohne"
                  + " Dateien"),
          entry(
              "%s is in no git repository; allowed: the folder of one, bare or with its files",
              "%s ist in keinem Git-Repository; erlaubt: der Ordner eines solchen, mit oder ohne"
                  + " Dateien"),
          entry("line %s is no JSON: %s", "Zeile %s ist kein JSON: %s"),
          entry(
              "no releases in this JSON; allowed: endoflife.date's list of a product, or the"
                  + " schedule of Node.js",
              "keine Releases in diesem JSON; erlaubt: die Liste eines Produkts von endoflife.date,"
                  + " oder der Zeitplan von Node.js"),
          entry("new", "neu"),
          entry("left out: not from %s to %s", "ausgelassen: nicht von %s bis %s"),
          entry("kept", "bleibt"),
          entry("kept: %s", "bleibt: %s"),
          entry("release found", "Release gefunden"),
          entry("releases found", "Releases gefunden"),
          entry("%s; none is new.", "%s; keines ist neu."),
          entry("%s; 1 is new.", "%s; 1 ist neu."),
          entry("%s; %s are new.", "%s; %s sind neu."));

  private ImportInGerman() {}
}
