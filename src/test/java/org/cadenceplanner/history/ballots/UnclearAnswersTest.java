package org.cadenceplanner.history.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Surveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be meant as an answer and is none that counts is told, not passed over.
class UnclearAnswersTest {
  private static final Survey SURVEY = Surveys.xen();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B: strong objection",
        "B: yes",
        "B: ++1",
        "B: +-1",
        "B: --2",
        "B (+1)",
        "B - +1",
        "b. -1",
        "**C**: +1",
        "| D | +2 |",
        "B, C: +1",
        "B and C +1",
        "8 months +1",
        "8 months: fine with me",
        "B [    ] 8 months -2",
        "B [    ] 8 months: +2",
        "B [    ] +2 8 months",
        "B: -2 or -1",
        "B: -2..+2",
        "B: -2/+2",
        "B: 1/2",
        "B: +1 -2",
        "B: 1-2",
        "B [ +2 ] +1"
      })
  void anAnswerThatIsNotClearIsToBeLookedAt(String line) {
    Received ballot = read("A [ 0 ] 6 months\n" + line + "\n");
    assertThat(ballot.faults()).anyMatch(fault -> fault.startsWith("line 4: "));
  }

  @Test
  void aNumberUnderTheLineOfAnOptionIsToBeLookedAt() {
    assertThat(read("> A [    ] 6 months\n+2\n\n> B [    ] 8 months\n-1, too slow\n").faults())
        .hasSize(2)
        .allMatch(fault -> fault.contains("does not say which option it answers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A release every 8 months is fine.",
        "I would give +1 to whatever comes.",
        "B: 0, as 1 or 2 months do not matter",
        "B: +1 - 2 years are long"
      })
  void whatIsNoAnswerOrAClearOneIsNotFound(String line) {
    assertThat(read("A [ 0 ] 6 months\n" + line + "\n").faults()).isEmpty();
  }

  @Test
  void aCommentMayNameOptions() {
    Received ballot = read("A [ 0 ] 6 months\nComment: both\nB: sounds good\n");
    assertThat(ballot.faults()).isEmpty();
    assertThat(ballot.comment()).isEqualTo("both B: sounds good");
  }

  private static Received read(String answers) {
    String text = "Ballot: " + SURVEY.code() + "\nName: Zoe\n" + answers;
    List<Received> all = BallotFile.ofText(text, "answers.txt", SURVEY);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }
}
