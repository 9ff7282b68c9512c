package org.cadenceplanner.history.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.history.ballots.FilledBallots.BALLOT;
import static org.cadenceplanner.history.ballots.FilledBallots.CODE;
import static org.cadenceplanner.history.ballots.FilledBallots.MAIL;
import static org.cadenceplanner.history.ballots.FilledBallots.SURVEY;
import static org.cadenceplanner.history.ballots.FilledBallots.VOTES;
import static org.cadenceplanner.history.ballots.FilledBallots.filled;
import static org.cadenceplanner.history.ballots.FilledBallots.only;
import static org.cadenceplanner.history.ballots.FilledBallots.quoted;
import static org.cadenceplanner.history.ballots.FilledBallots.read;
import static org.cadenceplanner.history.ballots.FilledBallots.votes;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cadenceplanner.insight.survey.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers as voters type them into a ballot.
class BallotAnswersTest {
  static Stream<UnaryOperator<String>> clients() {
    return Stream.of(
        text -> text,
        text -> quoted(text, "> "),
        text -> quoted(text, ">"),
        text -> quoted(text, "> > "),
        text -> quoted(text, ">>| "),
        text -> quoted(text, "GD> "),
        text -> "Here you are!\n\nOn Monday, George wrote:\n" + quoted(text, "> "),
        text -> quoted(text, "> ") + "\n\n-- \nAnn\nA signature: 1",
        text -> text.replace("\n", "\r\n"),
        text -> text.replace("- A [", "* A  [").replace("- B [", "B. ["),
        text -> text.replace("- A [", "- *A* ["),
        text -> text.replace(" ", "\u00a0"),
        text -> "\ufeff" + text,
        text -> text.replaceAll("(?m)^  .*\n", ""));
  }

  @ParameterizedTest
  @MethodSource("clients")
  void aBallotComesBackFromTheMailThatWasWritten(UnaryOperator<String> client) {
    Received ballot = only(read(client.apply(filled("Ann Example"))));

    assertThat(ballot.faults()).isEmpty();
    assertThat(votes(ballot)).isEqualTo(VOTES);
    assertThat(ballot.voter().orElseThrow().name()).isEqualTo("Ann Example");
  }

  @Test
  void aBallotThatNobodyFilledInIsBlank() {
    Received ballot = only(read(BALLOT));
    assertThat(ballot.faults()).isEmpty();
    assertThat(ballot.answers()).isEmpty();
    assertThat(only(read("")).answers()).isEmpty();
    assertThat(only(read("Dear all,\nA [1] is a footnote.\n")).faults()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A [-2]|-2",
        "A [ +1 ] 6 months|1",
        "A [1]|1",
        "a: -1|-1",
        "A = +2|2",
        "A +1|1",
        "A -2|-2",
        "A: \u22121|-1",
        "A: \u20132|-2",
        "A: \uff0b\uff12|2",
        "A) 0|0",
        "A: \u00b10|0",
        "A [ + 1 ]|1",
        "6 Months: +2|2",
        "A [ -1 ] 6 months, too often for me|-1",
        "A: 2, fine with me|2",
        "A: +2 fine with me|2",
        "A +1 6 months|1",
        "**A [ +1 ]** 6 months|1",
        "A\u200e [\u202a +1 \u202c]|1",
      })
  void anAnswerIsReadHoweverItIsTyped(String line, int vote) {
    Received ballot = only(read(line + "\n" + CODE + "\nName: Ann"));

    assertThat(ballot.faults()).isEmpty();
    assertThat(votes(ballot)).isEqualTo(Map.of("A", vote));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A [ +3 ]|line 1: found '+3' for A; allowed: -2, -1, 0, +1, +2 or nothing",
        "A [ x ]|line 1: found 'x' for A; allowed: -2, -1, 0, +1, +2 or nothing",
        "A [ 1 or 2 ]|line 1: found '1 or 2' for A; allowed: -2, -1, 0, +1, +2 or nothing",
        "A [ +1.5 ]|line 1: found '+1.5' for A; allowed: -2, -1, 0, +1, +2 or nothing",
        "A [ +1|line 1: 'A [ +1' has no closing bracket",
        "X [ +1 ]|line 1: there is no option X",
        "A: 2 years is too long|line 1: 'A: 2 years is too long' may be an answer or not; allowed:"
            + " A [ +1 ], from -2 to +2",
        "A: 99999999999999|line 1: found '99999999999999' for A; allowed: -2, -1, 0, +1, +2 or"
            + " nothing",
      })
  void whatIsNoAnswerIsReportedByItsLine(String line, String fault) {
    Received ballot = only(read(line + "\n" + CODE + "\nName: Ann\nB: +1"));

    assertThat(ballot.faults()).containsExactly(fault);
  }

  @Test
  void commentsStandBesideAnswersAndAtTheEnd() {
    String text =
        filled("Ann")
            .replace("] 6 months\n", "] 6 months, I could live with it\n")
            .replace("Comment:\n", "Comment: eight\nis best\n");
    Received ballot = only(read(quoted(text, "> ")));

    assertThat(ballot.answers().get("A").comment()).isEqualTo("I could live with it");
    assertThat(ballot.answers().get("B").comment()).isEmpty();
    assertThat(ballot.comment()).isEqualTo("eight is best");
  }

  @Test
  void anAnswerGivenTwiceDifferentlyIsReported() {
    assertThat(only(read(CODE + "\nName: Ann\nA: +1\nA: +1\n")).faults()).isEmpty();
    assertThat(only(read(CODE + "\nName: Ann\nA: +1\nA: -1\n")).faults())
        .containsExactly("line 4: A is answered twice, +1 and -1");
  }

  @Test
  void theAnswersOfAnotherThatAreQuotedAreNotTheVoters() {
    String theirs = quoted(filled("Ann"), "> ");
    String own = "Name: Bob\nA: -1\nB: -1\nC: -1\nD: -1\n\n";

    Received ballot = only(read(own + theirs));
    assertThat(ballot.faults()).isEmpty();
    assertThat(ballot.voter().orElseThrow().name()).isEqualTo("Bob");
    assertThat(votes(ballot))
        .containsOnly(
            Map.entry("A", -1), Map.entry("B", -1), Map.entry("C", -1), Map.entry("D", -1));
    assertThat(only(read("Name: Bob\nA: -1\n\n" + theirs)).faults())
        .containsExactly("some answers stand in a quote of others, so that it is not clear whose");
    assertThat(only(read(quoted(filled(""), "> > "))).faults())
        .containsExactly(
            "the answers stand in a quote of a quote, and nobody is named beside them");
  }

  @Test
  void anotherBallotAndNoneAreNoticed() {
    String other = filled("Ann").replace(SURVEY.code(), "0badc0de");
    String none = filled("Ann").replaceAll("(?m)^Ballot.*\n", "");

    assertThat(only(read(other)).faults())
        .containsExactly("it answers ballot 0badc0de; this is ballot " + SURVEY.code());
    assertThat(only(read(none)).faults())
        .containsExactly("it does not say which ballot it answers; allowed: a line '" + CODE + "'");
    assertThat(only(read(MAIL + CODE + "\nBallot: 0badc0de\nA: 1")).faults())
        .containsExactly("it names several ballots: " + SURVEY.code() + ", 0badc0de");
    assertThat(only(read("Subject: Re: ballot " + SURVEY.code() + "\n" + MAIL + "A: 1")).faults())
        .isEmpty();
  }

  @Test
  void aTextHoldsSeveralBallots() {
    List<Received> ballots = read(filled("Ann") + "\n" + filled("Bob") + BALLOT);

    assertThat(ballots).hasSize(3);
    assertThat(ballots.subList(0, 2)).allSatisfy(it -> assertThat(votes(it)).isEqualTo(VOTES));
    assertThat(ballots.get(1).place().line()).isGreaterThan(30);
    assertThat(ballots.get(1).voter().orElseThrow().name()).isEqualTo("Bob");
    assertThat(ballots.get(2).answers()).isEmpty();
  }
}
