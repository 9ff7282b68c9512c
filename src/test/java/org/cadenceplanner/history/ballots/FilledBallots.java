package org.cadenceplanner.history.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadenceplanner.export.BallotExport;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Surveys;

/// A ballot as voters fill it in and send it back, and what is read from that.
final class FilledBallots {
  static final Survey SURVEY = Surveys.xen();
  static final String BALLOT = BallotExport.of(SURVEY, List.of());
  static final Map<String, Integer> VOTES = Map.of("A", 1, "B", -2, "C", 0, "D", 2);
  static final String MAIL = "From: Ann <ann@example.org>\n\n";
  static final String CODE = "Ballot: " + SURVEY.code();
  private static final List<String> TYPED = List.of("+1", "\u22122", "0", "2");

  private FilledBallots() {}

  /// The ballot with [#VOTES] typed into it.
  static String filled(String name) {
    return filled(BALLOT, name);
  }

  /// A ballot with [#VOTES] typed into it.
  static String filled(String ballot, String name) {
    String text = ballot.replaceFirst("(?m)^Name:$", "Name: " + name);
    for (String typed : TYPED) {
      text = text.replaceFirst("\\[    ]", "[ " + typed + " ]");
    }
    return text;
  }

  /// A text as mail programs quote it.
  static String quoted(String text, String mark) {
    return text.lines().map(line -> mark + line + "\n").collect(Collectors.joining());
  }

  static List<Received> read(String text) {
    return BallotFile.parse(text.getBytes(UTF_8), "a.txt", SURVEY);
  }

  static Received only(List<Received> ballots) {
    assertThat(ballots).hasSize(1);
    return ballots.getFirst();
  }

  /// What was read from it, by option.
  static Map<String, Integer> votes(Received ballot) {
    return ballot.answers().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().stance().value()));
  }
}
