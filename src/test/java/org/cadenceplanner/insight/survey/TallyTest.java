package org.cadenceplanner.insight.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.language.InGerman;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What votes come to, and which of them count.
class TallyTest {
  private static final List<Integer> VOTES = List.of(1, 2, 0, -2);

  @Test
  void xensVoteOf2015SumsToItsSums() {
    Tally tally = Surveys.tally(Surveys.ballots());

    assertThat(tally.options())
        .extracting(option -> option.sum().orElseThrow())
        .containsExactly(7, 7, 3, -8);
    assertThat(tally.options()).extracting(OptionTally::voters).containsOnly(9);
    assertThat(tally.options().getLast().mean().orElseThrow()).isEqualTo(-8 / 9.0);
    assertThat(tally.options().get(1).objections())
        .extracting(it -> it.voter().name())
        .containsExactly("Voter 5");
    assertThat(tally.options().getLast().objections())
        .extracting(it -> it.voter().name())
        .containsExactly("Voter 1", "Voter 2", "Voter 3");
    assertThat(tally.toBeLookedAt()).isEmpty();
  }

  @Test
  void anOptionLeftBlankHasFewerVotesAndNoZero() {
    Tally tally =
        Surveys.tally(
            List.of(
                Surveys.ballot("Ann", 1, List.of(2)), Surveys.ballot("Bob", 2, List.of(1, -1))));

    assertThat(tally.options()).extracting(OptionTally::voters).containsExactly(2, 1, 0, 0);
    assertThat(tally.options().get(0).mean()).hasValue(1.5);
    assertThat(tally.options().get(1).mean()).hasValue(-1.0);
    assertThat(tally.options().get(2).sum()).isEmpty();
    assertThat(tally.options().get(2).mean()).isEmpty();
  }

  @Test
  void neitherOfTwoBallotsOfOneVoterCounts() {
    Tally tally = tally(false, ballot("Ann", 1), ballot("Bob", 2), ballot(" ANN ", 9));

    assertThat(tally.counted()).extracting(TallyTest::name).containsExactly("Bob");
    assertThat(said(tally))
        .containsExactly(
            "votes.txt:1, Ann: not counted: Ann has 2 ballots: votes.txt:1, votes.txt:9; none"
                + " of them counts unless you choose to count the latest one",
            "votes.txt:9, ANN: not counted: ANN has 2 ballots: votes.txt:1, votes.txt:9; none"
                + " of them counts unless you choose to count the latest one");
  }

  @Test
  void theLatestOfTwoCountsIfThatIsAskedFor() {
    Tally tally = tally(true, ballot("Ann", 1), ballot("Ann", 9));

    assertThat(tally.counted()).extracting(it -> it.place().line()).containsExactly(9);
    assertThat(said(tally))
        .containsExactly("votes.txt:1, Ann: not counted: a later one is votes.txt:9");
  }

  @Test
  void theDayOfSendingSaysWhichIsTheLatest() {
    Received late = sent(ballot("Ann", 1), "2018-07-20T10:00:00Z");
    Received early = sent(ballot("Ann", 2), "2018-07-19T10:00:00Z");

    assertThat(tally(true, late, early).counted()).containsExactly(late);
    assertThat(tally(true, early, late).counted()).containsExactly(late);
  }

  @Test
  void noneOfSeveralCountsWhereOneMayBeLaterOrNot() {
    Received dated = sent(ballot("Ann", 1), "2018-07-20T10:00:00Z");

    for (Received undated : List.of(ballot("Ann", 3), by(ballot("Ann", 3), "Ann"))) {
      Tally tally = tally(true, dated, undated, ballot("Bob", 2));
      assertThat(tally.counted()).extracting(TallyTest::name).containsExactly("Bob");
      assertThat(said(tally))
          .hasSize(2)
          .contains(
              "votes.txt:1, Ann: not counted: Ann has 2 ballots: votes.txt:1, votes.txt:3; none of"
                  + " them counts, as not all say when they were sent");
    }
    assertThat(tally(true, mail("Ann", 1, "<1@a>"), mail("Ann", 2, "<2@a>")).counted()).isEmpty();
  }

  @Test
  void anEarlierBallotDoesNotCountInPlaceOfABrokenLaterOne() {
    Received broken = with(ballot("Ann", 9), List.of("line 3: found '+3'"));

    assertThat(tally(true, ballot("Ann", 1), broken).counted()).isEmpty();
    assertThat(tally(false, ballot("Ann", 1), broken).counted()).isEmpty();
  }

  @Test
  void theSameMailTwiceCountsOnce() {
    Received mail = mail("Ann", 1, "<1@example.org>");
    Tally tally = tally(false, mail, mail("Ann", 50, "<1@example.org>"), ballot("Bob", 3));

    assertThat(tally.counted()).hasSize(2);
    assertThat(said(tally))
        .containsExactly("votes.txt:50, Ann: the same as votes.txt:1; counted once at most");
    assertThat(tally(true, ballot("Bob", 3), ballot("Bob", 3)).counted()).hasSize(1);
  }

  @Test
  void whoWasNotAskedDoesNotCountAndWhoDidNotAnswerIsNamed() {
    Tally tally =
        Tally.of(
            Surveys.xen(),
            List.of(ballot("Eve", 1), ballot("bob", 2)),
            Stream.of("Ann", "Bob <bob@example.org>")
                .map(name -> Voter.parse(name).orElseThrow())
                .toList(),
            List.of(),
            false);

    assertThat(tally.counted()).extracting(TallyTest::name).containsExactly("bob");
    assertThat(said(tally))
        .containsExactly("votes.txt:1, Eve: not counted: Eve is not among those asked");
    assertThat(TallyInWords.turnout(tally)).endsWith(": 1 of 2 asked has voted.");
    assertThat(TallyInWords.absent(tally)).contains("Not voted: Ann.");
  }

  @Test
  void aVoterAskedByNameAndAddressIsOneByEither() {
    Received byName = ballot("Bob Builder", 1);
    Received byAddress = ballot("bob@example.org", 2);
    Tally tally =
        Tally.of(
            Surveys.xen(),
            List.of(byName, byAddress),
            List.of(Voter.parse("Bob Builder <bob@example.org>").orElseThrow()),
            List.of(),
            false);

    assertThat(tally.counted()).isEmpty();
    assertThat(tally.toBeLookedAt()).hasSize(2);
  }

  @Test
  void thePeopleOfThePlanAreLookedForWhereNobodyElseWasAsked() {
    Tally tally =
        Tally.of(
            Surveys.xen(),
            List.of(ballot("Eve", 1)),
            List.of(),
            List.of(Voter.parse("Ann").orElseThrow()),
            false);

    assertThat(tally.counted()).hasSize(1);
    assertThat(TallyInWords.absent(tally)).contains("Not voted: Ann.");
  }

  @Test
  void whoQuotesTheBallotOfAnotherIsNotTakenForThatOne() {
    Received quoted = by(ballot("Ann", 1), "Bob");

    assertThat(said(tally(false, quoted, ballot("Bob", 7))))
        .containsExactly("votes.txt:1, Ann: not counted: Bob sent a ballot of Ann");
    assertThat(said(tally(false, quoted)))
        .containsExactly("votes.txt:1, Ann: Bob sent it; counted for Ann");
  }

  @Test
  void whoAnswersInTheQuoteOfTheBallotOfAnotherIsToldSo() {
    Received quoted = sent(mail("Ann", 1, "<1@example.org>"), "2018-07-19T10:00:00Z");
    Received answer = answering(ballot("Bob", 20), "<1@example.org>");
    Received own = answering(sent(ballot("ann", 30), "2018-07-20T10:00:00Z"), "<1@example.org>");

    assertThat(said(tally(false, quoted, answer)))
        .containsExactly(
            "votes.txt:20, Bob: not counted: its answers stand in a quote of the ballot of Ann");
    assertThat(said(tally(true, quoted, own)))
        .containsExactly("votes.txt:1, Ann: not counted: a later one is votes.txt:30");
    assertThat(said(tally(false, ballot("Ann", 1), answer))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"10, 'votes.txt:9, votes.txt:10;'", "11, 'votes.txt:9, votes.txt:10, …;'"})
  void ofManyBallotsOfOneVoterTenPlacesAreNamed(int number, String last) {
    Received[] all =
        IntStream.rangeClosed(1, number)
            .mapToObj(line -> ballot("Ann", line))
            .toArray(Received[]::new);

    assertThat(said(tally(false, all)))
        .hasSize(number)
        .allMatch(reason -> reason.contains("Ann has " + number + " ballots: votes.txt:1, "))
        .allMatch(reason -> reason.contains(last));
  }

  @Test
  void anObjectionIsSaidBesideTheNumberOrElseAtTheEndOfTheBallot() {
    SortedMap<String, Answer> answers = new TreeMap<>();
    answers.put("A", new Answer(Stance.STRONG_OBJECTION, "too long"));
    answers.put("B", new Answer(Stance.STRONG_OBJECTION, ""));
    answers.put("C", new Answer(Stance.MILD_OBJECTION, "hm"));

    Tally tally = tally(false, saying(ballot("Ann", 1), answers, "no time for it"));

    assertThat(tally.options())
        .extracting(option -> option.objections().stream().map(Objection::comment).toList())
        .containsExactly(List.of("too long"), List.of("no time for it"), List.of(), List.of());
  }

  @Test
  void everythingThatCameBackIsJudgedInItsOrder() {
    List<Received> received = new ArrayList<>(Surveys.ballots());
    received.add(3, blank(40));
    received.add(ballot("Voter 1", 50));
    Tally tally = Surveys.tally(received);

    assertThat(tally.judged()).extracting(Judged::ballot).isEqualTo(received);
    assertThat(tally.counted()).hasSize(8);
    assertThat(TallyInWords.blanks(tally)).contains("No answers to this ballot in votes.txt:40.");
  }

  @Test
  void theCodeChangesWithWhatIsReadAndNotWithFigures() {
    Survey survey = Surveys.xen();
    Option first = survey.options().getFirst();
    Option dearer = new Option("A", first.name(), first.rules(), "Hours of work: many");
    Option other = new Option("A", first.name(), first.rules() + " or so", first.figures());

    assertThat(survey.code()).matches("[0-9a-f]{8}");
    assertThat(new Survey("x", List.of(dearer)).code())
        .isEqualTo(new Survey("x", List.of(first)).code())
        .isNotEqualTo(new Survey("y", List.of(first)).code())
        .isNotEqualTo(new Survey("x", List.of(other)).code());
  }

  @Nested
  @ExtendWith(InGerman.class)
  class AufDeutsch {
    @Test
    void saetzeSindGanz() {
      Tally tally = tally(false, ballot("Ann", 1), ballot("Ann", 9));

      assertThat(TallyInWords.turnout(tally)).endsWith(": 0 Stimmzettel zählen.");
      assertThat(said(tally))
          .first()
          .asString()
          .isEqualTo(
              "votes.txt:1, Ann: nicht gezählt: von Ann gibt es 2 Stimmzettel: votes.txt:1,"
                  + " votes.txt:9; keiner davon zählt, solange nicht gewählt ist,"
                  + " dass der späteste zählt");
    }
  }

  private static Tally tally(boolean latest, Received... received) {
    return Tally.of(Surveys.xen(), List.of(received), List.of(), List.of(), latest);
  }

  private static List<String> said(Tally tally) {
    return tally.toBeLookedAt().stream().map(TallyInWords::of).toList();
  }

  private static String name(Received ballot) {
    return ballot.voter().orElseThrow().name();
  }

  private static Received ballot(String voter, int line) {
    return Surveys.ballot(voter, line, VOTES);
  }

  private static Received blank(int line) {
    return Surveys.ballot("Ann", line, List.of());
  }

  private static Received with(Received ballot, List<String> faults) {
    return copy(ballot, ballot.sender(), ballot.sent(), ballot.message(), faults);
  }

  private static Received sent(Received ballot, String instant) {
    return copy(
        ballot, ballot.sender(), Optional.of(Instant.parse(instant)), ballot.message(), List.of());
  }

  private static Received by(Received ballot, String sender) {
    return copy(ballot, Voter.parse(sender), ballot.sent(), ballot.message(), List.of());
  }

  private static Received mail(String voter, int line, String message) {
    Received ballot = ballot(voter, line);
    return copy(ballot, ballot.voter(), ballot.sent(), Optional.of(message), List.of());
  }

  private static Received answering(Received ballot, String message) {
    return new Received(
        ballot.place(),
        ballot.voter(),
        ballot.sender(),
        ballot.sent(),
        ballot.message(),
        Optional.of(message),
        ballot.answers(),
        ballot.comment(),
        ballot.faults());
  }

  private static Received saying(
      Received ballot, SortedMap<String, Answer> answers, String comment) {
    return new Received(
        ballot.place(),
        ballot.voter(),
        ballot.sender(),
        ballot.sent(),
        ballot.message(),
        ballot.quoted(),
        answers,
        comment,
        ballot.faults());
  }

  private static Received copy(
      Received ballot,
      Optional<Voter> sender,
      Optional<Instant> sent,
      Optional<String> message,
      List<String> faults) {
    return new Received(
        ballot.place(),
        ballot.voter(),
        sender,
        sent,
        message,
        Optional.empty(),
        ballot.answers(),
        "",
        faults);
  }
}
