package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for beginning a plan or a scenario: samples, new plans, and what is done with scenarios.
final class StartInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("Create plan", "Plan anlegen"),
          entry("New plan", "Neuer Plan"),
          entry("The project", "Das Projekt"),
          entry("First release, or the latest", "Erstes oder neuestes Release"),
          entry("Its rules to begin with", "Seine Regeln für den Anfang"),
          entry("Full support", "Voller Support"),
          entry("Security fixes only, after that", "Danach nur Sicherheitsfixes"),
          entry(
              "%s; allowed: a version with a number in it, such as 1.0",
              "%s; erlaubt: eine Version mit einer Zahl darin wie 1.0"),
          entry("sample", "Beispiel"),
          entry("samples", "Beispiele"),
          entry("Open", "Öffnen"),
          entry("Reading the samples…", "Beispiele werden gelesen …"),
          entry("New from a sample", "Neu aus einem Beispiel"),
          entry(
              "Project or rule, such as Ubuntu or until the 2nd newer release",
              "Projekt oder Regel wie Ubuntu oder bis zum 2. neueren Release"),
          entry("Search samples", "Beispiele suchen"),
          entry("Samples found", "Gefundene Beispiele"),
          entry("None says so.", "Keins passt dazu."),
          entry("Timeline of %s", "Zeitachse von %s"),
          entry("8 months", "8 Monate"),
          entry("Name of the scenario", "Name des Szenarios"),
          entry("Rules to begin with", "Regeln für den Anfang"),
          entry("New scenario", "Neues Szenario"),
          entry("new scenario", "neues Szenario"),
          entry("6 months, all else as now", "6 Monate, alles andere wie jetzt"),
          entry("Copy", "Kopieren"),
          entry("Copy %s", "„%s“ kopieren"),
          entry("%s (copy)", "%s (Kopie)"),
          entry("Rename", "Umbenennen"),
          entry("Rename %s", "„%s“ umbenennen"),
          entry("Delete %s", "„%s“ löschen"),
          entry("Not deleted", "Nicht gelöscht"),
          entry("Not moved", "Nicht verschoben"),
          entry("A plan has at least one scenario.", "Ein Plan hat mindestens ein Szenario."),
          entry("There is a scenario '%s' already.", "Ein Szenario „%s“ gibt es schon."));

  private StartInGerman() {}
}
