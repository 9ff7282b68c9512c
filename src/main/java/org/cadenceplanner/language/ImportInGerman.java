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
              "%s cannot be read as a git repository: that takes more memory than there is; git"
                  + " fsck tells whether it is damaged",
              "%s lässt sich nicht als Git-Repository lesen: Das braucht mehr Speicher, als da ist;"
                  + " git fsck sagt, ob es beschädigt ist"),
          entry(
              "%s cannot be read as a git repository: the index of a pack is damaged; git"
                  + " index-pack makes it anew",
              "%s lässt sich nicht als Git-Repository lesen: Der Index eines Packs ist beschädigt;"
                  + " git index-pack legt ihn neu an"),
          entry(
              "%s cannot be read as a git repository: a pack is shorter than its index says; git"
                  + " fsck tells what is left of it",
              "%s lässt sich nicht als Git-Repository lesen: Ein Pack ist kürzer, als sein Index"
                  + " sagt; git fsck sagt, was davon übrig ist"),
          entry(
              "%s cannot be read as a git repository: it borrows objects from more than %s others",
              "%s lässt sich nicht als Git-Repository lesen: Es leiht Objekte von mehr als %s"
                  + " anderen"),
          entry(
              "%s cannot be read as a git repository: its file config is damaged; allowed: one that"
                  + " git can read",
              "%s lässt sich nicht als Git-Repository lesen: Die Datei config ist beschädigt;"
                  + " erlaubt: eine, die git lesen kann"),
          entry(
              "%s is no folder; allowed: the folder of a git repository, bare or with its files",
              "%s ist kein Ordner; erlaubt: der Ordner eines Git-Repositorys, mit oder ohne"
                  + " Dateien"),
          entry(
              "%s is in no git repository; allowed: the folder of one, bare or with its files",
              "%s ist in keinem Git-Repository; erlaubt: der Ordner eines solchen, mit oder ohne"
                  + " Dateien"),
          entry("line %s is no JSON: %s", "Zeile %s ist kein JSON: %s"),
          entry("line %s is no JSON", "Zeile %s ist kein JSON"),
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
          entry("%s; %s are new.", "%s; %s sind neu."),
          entry("Import releases from _git…", "Releases aus _Git importieren …"),
          entry("Import releases from a _list…", "Releases aus einer _Liste importieren …"),
          entry("Import releases from git", "Releases aus Git importieren"),
          entry("Import releases from a list", "Releases aus einer Liste importieren"),
          entry(
              "%s has no tags; allowed: a repository whose releases are tagged",
              "%s hat keine Git-Tags; erlaubt: ein Repository, dessen Releases Git-Tags haben"),
          entry("Which tags are releases", "Welche Git-Tags Releases sind"),
          entry("Patterns that fit", "Passende Muster"),
          entry("another one", "ein anderes"),
          entry("Pattern of the tags", "Muster der Git-Tags"),
          entry("Numbers that name a feature release", "Zahlen, die ein Feature-Release benennen"),
          entry("From version", "Ab Version"),
          entry("the first", "der ersten"),
          entry("%s of other patterns.", "%s nach anderen Mustern."),
          entry("tag", "Git-Tag"),
          entry("tags", "Git-Tags"),
          entry(
              "%s; allowed: a version such as 4.2, or nothing for all",
              "%s; erlaubt: eine Version wie 4.2, oder nichts für alle"),
          entry("Tag", "Git-Tag"),
          entry("Point releases", "Punkt-Releases"),
          entry("Candidates", "Kandidaten"),
          entry("In the plan", "Im Plan"),
          entry("Releases found", "Gefundene Releases"),
          entry("No release is found so.", "So wird kein Release gefunden."),
          entry("Add %s", "%s hinzufügen"),
          entry("Import %s", "%s importieren"),
          entry("The releases were not added", "Die Releases wurden nicht hinzugefügt"));

  private ImportInGerman() {}
}
