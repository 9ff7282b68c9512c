package org.cadenceplanner.history.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.history.ballots.FilledBallots.VOTES;
import static org.cadenceplanner.history.ballots.FilledBallots.filled;
import static org.cadenceplanner.history.ballots.FilledBallots.only;
import static org.cadenceplanner.history.ballots.FilledBallots.quoted;
import static org.cadenceplanner.history.ballots.FilledBallots.read;
import static org.cadenceplanner.history.ballots.FilledBallots.votes;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.export.BallotExport;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names of plans and scenarios that were chosen to confuse whoever reads a ballot.
class HostileBallotTest {
  static Stream<String> hostileNames() {
    return Stream.of(
        "<script>alert(1)</script>",
        "a | b",
        "=cmd()|' /C calc'!A0",
        "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u200f",
        "\ud83d\ude80\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 emoji",
        "x".repeat(10_000),
        "many words ".repeat(1_000),
        "A: +2",
        "A [ +2 ] A",
        "Ballot: 0badc0de",
        "name: Eve",
        "End of ballot",
        "> # *_`[x](y)`_*",
        "two\nlines\r\nB [ -2 ]\tand\u2028more");
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void anyNameOfAPlanOrAScenarioIsHarmlessOnABallot(String name) {
    Plan xen = SamplePlans.xen2018();
    Plan hostile = xen.withRenamed(xen.scenarios().getFirst(), name).withName(name);
    Survey survey = Surveys.of(hostile);
    String ballot = BallotExport.of(survey, List.of());

    assertThat(ballot.lines())
        .allSatisfy(line -> assertThat(columns(line)).isLessThanOrEqualTo(72))
        .noneMatch(line -> line.contains("<") || line.contains("\u202e"));
    for (String quote : List.of("", "> ")) {
      byte[] bytes = quoted(filled(ballot, "Ann"), quote).getBytes(UTF_8);
      Received read = only(BallotFile.parse(bytes, "a.txt", survey));
      assertThat(read.faults()).isEmpty();
      assertThat(votes(read)).isEqualTo(VOTES);
      assertThat(read.answers().get("A").comment()).isEmpty();
      assertThat(read.voter().orElseThrow().name()).isEqualTo("Ann");
    }
  }

  /// As wide as letters of one width are; the names above have no others but emoji.
  private static int columns(String line) {
    return line.replaceAll("\\p{IsEmoji_Presentation}(\u200d\\p{IsEmoji_Presentation})*", "xx")
        .replaceAll("\\p{Cf}", "")
        .length();
  }
}
