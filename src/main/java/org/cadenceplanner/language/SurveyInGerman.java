package org.cadenceplanner.language;

import static java.util.Map.entry;

import java.util.Map;

/// German for surveys: ballots, and what votes come to.
final class SurveyInGerman {
  static final Map<String, String> TEXTS =
      Map.ofEntries(
          entry("strong objection", "starker Einwand"),
          entry("mild objection", "leichter Einwand"),
          entry("neutral", "neutral"),
          entry("in favour", "dafür"),
          entry("strongly in favour", "sehr dafür"),
          entry("against", "dagegen"),
          entry("vote", "Stimme"),
          entry("votes", "Stimmen"),
          entry("the votes", "die Stimmen"),
          entry("mean %s of %s", "im Mittel %s bei %s"),
          entry("Objections: %s", "Einwände: %s"),
          entry("Votes from -2 to +2.", "Stimmen von -2 bis +2."),
          entry(
              "Releases a year: %s. Branches supported at the same time, in the long run: at most"
                  + " %s, on average %s. Work: about %s a month; the people have %s.",
              "Releases im Jahr: %s. Zweige, die zugleich unterstützt werden, auf Dauer: höchstens"
                  + " %s, im Mittel %s. Arbeit: etwa %s im Monat; die Leute haben %s."),
          entry(
              "Releases a year: %s. Branches supported at the same time, in the years looked at: at"
                  + " most %s, on average %s. Work: about %s a month; the people have %s.",
              "Releases im Jahr: %s. Zweige, die zugleich unterstützt werden, in den betrachteten"
                  + " Jahren: höchstens %s, im Mittel %s. Arbeit: etwa %s im Monat; die"
                  + " Leute haben %s."),
          entry(
              "a survey of %s scenarios; allowed: 1 to %s",
              "eine Umfrage über %s Szenarien; erlaubt: 1 bis %s"),
          entry("ballot", "Stimmzettel"),
          entry("ballots", "Stimmzettel"),
          entry("ballot counts", "Stimmzettel zählt"),
          entry("ballots count", "Stimmzettel zählen"),
          entry("Ballot %s: %s.", "Umfrage %s: %s."),
          entry(
              "Ballot %s: %s of %s asked has voted.",
              "Umfrage %s: Stimmen von %s der %s Gefragten."),
          entry(
              "Ballot %s: %s of %s asked have voted.",
              "Umfrage %s: Stimmen von %s der %s Gefragten."),
          entry("Not voted: %s.", "Nicht abgestimmt: %s."),
          entry("not counted: %s", "nicht gezählt: %s"),
          entry("no answers", "keine Antworten"),
          entry(
              "the same as %s; counted once at most", "dasselbe wie %s; höchstens einmal gezählt"),
          entry("not counted: a later one is %s", "nicht gezählt: ein späterer ist %s"),
          entry(
              "No answers to this ballot in %s and %s more.",
              "Keine Antworten auf diese Umfrage in %s und %s weiteren."),
          entry("No answers to this ballot in %s.", "Keine Antworten auf diese Umfrage in %s."),
          entry(
              "nobody is named in it; allowed: a name after 'Name:'",
              "niemand ist darin genannt; erlaubt: ein Name nach „Name:“"),
          entry("%s is not among those asked", "%s ist nicht unter den Gefragten"),
          entry("%s sent a ballot of %s", "%s schickte einen Stimmzettel von %s"),
          entry(
              "its answers stand in a quote of the ballot of %s",
              "die Antworten stehen in einem Zitat des Stimmzettels von %s"),
          entry("%s: no votes", "%s: keine Stimmen"),
          entry("%s sent it; counted for %s", "%s schickte ihn; gezählt für %s"),
          entry(
              "%s has %s: %s; none of them counts, as not all say when they were sent",
              "von %s gibt es %s: %s; keiner davon zählt, weil nicht bei allen steht, wann sie"
                  + " geschickt wurden"),
          entry(
              "%s has %s: %s; none of them counts unless you choose to count the latest one",
              "von %s gibt es %s: %s; keiner davon zählt, solange nicht gewählt ist, dass der"
                  + " späteste zählt"),
          entry(
              "it is larger than 64 MiB; allowed: at most that",
              "sie ist größer als 64 MiB; erlaubt: höchstens so groß"),
          entry(
              "is no text but a picture, a document or the like; allowed: mails, mailboxes and"
                  + " texts with ballots, so save or copy its text first",
              "ist kein Text, sondern ein Bild, ein Dokument oder dergleichen; erlaubt: Mails,"
                  + " Postfächer und Texte mit Stimmzetteln, also zuerst den Text daraus speichern"
                  + " oder kopieren"),
          entry("'%s' has no closing bracket", "„%s“ hat keine schließende Klammer"),
          entry(
              "'%s' may be an answer or not; allowed: %s [ +1 ], from -2 to +2",
              "„%s“ kann eine Antwort sein oder nicht; erlaubt: %s [ +1 ], von -2 bis +2"),
          entry(
              "'%s' does not say which option it answers; allowed: in the option's brackets",
              "„%s“ sagt nicht, auf welche Option es antwortet; erlaubt: in den Klammern der"
                  + " Option"),
          entry("there is no option %s", "es gibt keine Option %s"),
          entry(
              "found '%s' for %s; allowed: -2, -1, 0, +1, +2 or nothing",
              "gefunden: „%s“ für %s; erlaubt: -2, -1, 0, +1, +2 oder nichts"),
          entry(
              "the mail is damaged and was not read to its end",
              "die Mail ist beschädigt und wurde nicht zu Ende gelesen"),
          entry(
              "its letters are written in '%s', which cannot be read here; allowed: UTF-8 and the"
                  + " like",
              "ihre Buchstaben sind in „%s“ geschrieben, was hier nicht gelesen werden kann;"
                  + " erlaubt: UTF-8 und Ähnliches"),
          entry(
              "the mail has no plain text; allowed: an answer that is not HTML alone",
              "die Mail hat keinen reinen Text; erlaubt: eine Antwort, die nicht nur HTML ist"),
          entry("it answers nothing", "darin ist nichts beantwortet"),
          entry("it names both %s and %s", "genannt sind %s und %s"),
          entry(
              "it does not say which ballot it answers; allowed: a line 'Ballot: %s'",
              "welche Umfrage beantwortet wird, steht nicht darin; erlaubt: eine Zeile „Ballot:"
                  + " %s“"),
          entry(
              "it answers ballot %s; this is ballot %s",
              "beantwortet ist Umfrage %s; dies ist Umfrage %s"),
          entry("it names several ballots: %s", "genannt sind mehrere Umfragen: %s"),
          entry(
              "some answers stand in a quote of others, so that it is not clear whose",
              "einige Antworten stehen in einem Zitat anderer, so dass unklar ist, wessen"),
          entry(
              "the answers stand in a quote of a quote, and nobody is named beside them",
              "die Antworten stehen im Zitat eines Zitats, und niemand ist dabei genannt"),
          entry("%s is answered twice, %s and %s", "%s ist zweimal beantwortet, %s und %s"));

  private SurveyInGerman() {}
}
