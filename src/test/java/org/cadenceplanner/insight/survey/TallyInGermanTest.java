package org.cadenceplanner.insight.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// How the result of a vote is told in German.
@ExtendWith(InGerman.class)
class TallyInGermanTest {

  @Test
  void oneVoteOfTwoIsToldAsWellAsTwo() {
    List<Voter> asked = Voters.parse("Ann, Bob");
    List<Received> ballots = List.of(Surveys.ballot("Bob", 1, List.of(1, 1, 1, 1)));
    Tally tally = Tally.of(Surveys.xen(), ballots, asked, List.of(), false);

    assertThat(TallyInWords.turnout(tally))
        .isEqualTo("Umfrage " + tally.survey().code() + ": Stimmen von 1 der 2 Gefragten.");
  }
}
