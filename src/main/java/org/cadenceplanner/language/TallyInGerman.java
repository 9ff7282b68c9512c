package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for the ballot to be sent, and for counting what comes back.
final class TallyInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("_Ballot…", "Stimm_zettel …"),
          entry("_Tally…", "_Auszählen …"),
          entry("Ballot", "Stimmzettel"),
          entry("Tally", "Auszählung"),
          entry("The ballot", "Der Stimmzettel"),
          entry("Writing the ballot", "Schreiben des Stimmzettels"),
          entry("Copy the ballot", "Stimmzettel kopieren"),
          entry("Copied the ballot", "Stimmzettel kopiert"),
          entry("Save the ballot…", "Stimmzettel speichern …"),
          entry("Save the ballot", "Stimmzettel speichern"),
          entry("The ballot was not saved", "Der Stimmzettel wurde nicht gespeichert"),
          entry("Texts (*.txt)", "Texte (*.txt)"),
          entry(
              "In English for all, as answers are read. Send it by mail; Tally counts what comes"
                  + " back.",
              "Auf Englisch für alle, wie auch die Antworten gelesen werden. Als Mail verschicken;"
                  + " was zurückkommt, zählt „Auszählen“."),
          entry("What is voted on", "Worüber abgestimmt wird"),
          entry("Voters", "Wer abstimmt"),
          entry("Who is asked", "Wer gefragt ist"),
          entry(
              "Who is asked, with commas between; nobody for anyone",
              "Wer gefragt ist, mit Kommas dazwischen; niemand für alle"),
          entry("Ann Example, Bob <bob@example.org>", "Anna Beispiel, Bob <bob@example.org>"),
          entry(
              "found '%s'; allowed: names with commas between",
              "gefunden: „%s“; erlaubt: Namen mit Kommas dazwischen"),
          entry("Answers", "Antworten"),
          entry("Answers, pasted", "Antworten, eingefügt"),
          entry(
              "Paste mails or ballots here, one below the other",
              "Mails oder Stimmzettel hier einfügen"),
          entry("pasted text", "eingefügter Text"),
          entry("Files with answers", "Dateien mit Antworten"),
          entry(
              "Mails, mailboxes or texts: add or drop them",
              "Mails, Postfächer, Texte hierher ziehen"),
          entry("Add files…", "Dateien hinzufügen …"),
          entry("Read again", "Neu lesen"),
          entry("Answers to count", "Antworten zum Auszählen"),
          entry(
              "Mails, mailboxes and texts (*.eml, *.mbox, *.txt)",
              "Mails, Postfächer und Texte (*.eml, *.mbox, *.txt)"),
          entry(
              "Of several of one voter, the latest counts",
              "Von mehreren einer Person zählt der letzte"),
          entry("Counting votes", "Auszählen"),
          entry("Not counted: %s", "Nicht gezählt: %s"),
          entry("The votes on each option", "Die Stimmen für jede Option"),
          entry("Option", "Option"),
          entry("Sum", "Summe"),
          entry("Mean", "Mittel"),
          entry("Votes", "Stimmen"),
          entry("Who", "Wer"),
          entry("Whose", "Wessen"),
          entry("Where", "Wo"),
          entry("Sums", "Summen"),
          entry("Objections", "Einwände"),
          entry(
              "Nothing is counted until what is wrong is put right.",
              "Gezählt wird erst, wenn behoben ist, was nicht stimmt."),
          entry("Objections, %s", "Einwände, %s"),
          entry("Objections (-2)", "Einwände (-2)"),
          entry("Nobody objects.", "Niemand hat Einwände."),
          entry("To be looked at", "Anzusehen"),
          entry("To be looked at, %s", "Anzusehen, %s"),
          entry("Everything that came back counts.", "Alles, was zurückkam, zählt."),
          entry("Copy as text", "Als Text kopieren"),
          entry("Copied the votes", "Stimmen kopiert"),
          entry("Save the chart…", "Diagramm speichern …"),
          entry(
              "At no size this chart can be read.", "In keiner Größe ist dieses Diagramm lesbar."));

  private TallyInGerman() {}
}
