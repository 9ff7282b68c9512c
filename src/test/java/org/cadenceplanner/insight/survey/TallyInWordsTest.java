package org.cadenceplanner.insight.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the result of a vote is told.
class TallyInWordsTest {

  @Test
  void theSumsOfAllOptionsStandInOneSentence() {
    Tally tally =
        Surveys.tally(
            List.of(
                Surveys.ballot("Ann", 1, List.of(2, -1, 1)),
                Surveys.ballot("Bob", 2, List.of(1, -2, -1))));
    List<String> names = tally.options().stream().map(it -> it.option().name()).toList();

    assertThat(TallyInWords.sums(tally))
        .isEqualTo("A %s: +3, B %s: -3, C %s: 0, D %s: no votes.".formatted(names.toArray()));
  }

  @ParameterizedTest
  @CsvSource({"2, 1, +3, 1.5", "0, 1, +1, 0.5", "1, -1, 0, 0", "-2, 1, -1, -0.5"})
  void aSumHasItsSignAndAMeanItsFraction(int one, int other, String sum, String mean) {
    OptionTally first =
        Surveys.tally(
                List.of(
                    Surveys.ballot("Ann", 1, List.of(one)),
                    Surveys.ballot("Bob", 2, List.of(other))))
            .options()
            .getFirst();

    assertThat(TallyInWords.sum(first)).isEqualTo(sum);
    assertThat(TallyInWords.mean(first)).isEqualTo(mean);
  }

  @Test
  void whereNobodyVotedADashStands() {
    OptionTally none = Surveys.tally(List.of()).options().getFirst();

    assertThat(TallyInWords.sum(none)).isEqualTo("–");
    assertThat(TallyInWords.mean(none)).isEqualTo("–");
  }

  @Test
  void anObjectionIsToldWithWhatWasSaidWithIt() {
    Voter ann = Voter.parse("Ann <ann@example.org>").orElseThrow();

    assertThat(TallyInWords.of(new Objection(ann, "too long"))).isEqualTo("Ann: too long");
    assertThat(TallyInWords.of(new Objection(ann, ""))).isEqualTo("Ann");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | No answers to this ballot in votes.txt:1.",
        "2 | No answers to this ballot in votes.txt:1, votes.txt:2.",
        "10 | No answers to this ballot in votes.txt:1, %s, votes.txt:10.",
        "12 | No answers to this ballot in votes.txt:1, %s, votes.txt:10 and 2 more.",
      })
  void ofManyBlankBallotsTenPlacesAreNamed(int number, String said) {
    String between =
        String.join(", ", IntStream.range(2, 10).mapToObj("votes.txt:%d"::formatted).toList());

    assertThat(TallyInWords.blanks(blank(number))).contains(said.replace("%s", between));
  }

  @Test
  void withoutBlankBallotsNothingIsSaidOfThem() {
    assertThat(TallyInWords.blanks(blank(0))).isEmpty();
  }

  private static Tally blank(int number) {
    return Surveys.tally(
        IntStream.rangeClosed(1, number)
            .mapToObj(line -> Surveys.ballot("Ann", line, List.of()))
            .toList());
  }

  @Test
  void whereAllAskedHaveVotedNobodyIsMissing() {
    List<Voter> asked = Voters.parse("Ann, Bob");
    List<Received> ballots =
        List.of(
            Surveys.ballot("Bob", 1, List.of(1, 1, 1, 1)),
            Surveys.ballot("ann", 2, List.of(1, 1, 1, 1)));
    Tally tally = Tally.of(Surveys.xen(), ballots, asked, List.of(), false);

    assertThat(TallyInWords.absent(tally)).isEmpty();
    assertThat(TallyInWords.turnout(tally))
        .isEqualTo("Ballot " + tally.survey().code() + ": 2 of 2 asked have voted.");
  }

  @Test
  void everyVerdictIsToldWithItsReason() {
    Place place = new Place("votes.mbox", 12);

    assertThat(TallyInWords.of(new Verdict.Counted("Eve sent it"))).isEqualTo("Eve sent it");
    assertThat(TallyInWords.of(new Verdict.Refused(List.of("no name", "no number"))))
        .isEqualTo("not counted: no name; no number");
    assertThat(TallyInWords.of(new Verdict.Blank())).isEqualTo("no answers");
    assertThat(TallyInWords.of(new Verdict.Copy(place)))
        .isEqualTo("the same as votes.mbox:12; counted once at most");
    assertThat(TallyInWords.of(new Verdict.Replaced(place)))
        .isEqualTo("not counted: a later one is votes.mbox:12");
  }

  @Test
  void whatNobodyIsNamedInIsToldByItsPlace() {
    Received ann = Surveys.ballot("Ann", 4, List.of(1, 1, 1, 1));
    Received nobody = Surveys.ballot("____", 5, List.of(1, 1, 1, 1));
    Tally tally = Surveys.tally(List.of(ann, nobody));

    assertThat(nobody.voter()).isEqualTo(Optional.empty());
    assertThat(tally.toBeLookedAt())
        .extracting(TallyInWords::of)
        .containsExactly(
            "votes.txt:5: not counted: nobody is named in it; allowed: a name after 'Name:'");
  }
}
