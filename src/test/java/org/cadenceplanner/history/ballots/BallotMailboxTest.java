package org.cadenceplanner.history.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.history.ballots.FilledBallots.BALLOT;
import static org.cadenceplanner.history.ballots.FilledBallots.MAIL;
import static org.cadenceplanner.history.ballots.FilledBallots.VOTES;
import static org.cadenceplanner.history.ballots.FilledBallots.filled;
import static org.cadenceplanner.history.ballots.FilledBallots.only;
import static org.cadenceplanner.history.ballots.FilledBallots.quoted;
import static org.cadenceplanner.history.ballots.FilledBallots.read;
import static org.cadenceplanner.history.ballots.FilledBallots.votes;

import java.util.List;
import java.util.Map;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ballots that come back in a mailbox.
class BallotMailboxTest {
  @Test
  void aMailboxHasAMailEach() {
    String mailbox =
        mail("Ann <ann@example.org>", quoted(filled(""), "> "))
            + mail("Bob <bob@example.org>", "What do you think?\n\n" + quoted(BALLOT, "> "))
            + mail(
                "Eve <eve@example.org>",
                "A: +1\n>From here on it is quoted.\n" + quoted(BALLOT, "> "));
    List<Received> ballots = read(mailbox);

    assertThat(ballots).hasSize(3);
    assertThat(ballots).allSatisfy(it -> assertThat(it.faults()).isEmpty());
    assertThat(votes(ballots.get(0))).isEqualTo(VOTES);
    assertThat(ballots.get(1).answers()).isEmpty();
    assertThat(votes(ballots.get(2))).isEqualTo(Map.of("A", 1));
    assertThat(ballots.get(2).place().line())
        .isEqualTo(
            1
                + (int)
                    mailbox
                        .substring(0, mailbox.indexOf("From x", mailbox.indexOf("From: Bob")))
                        .lines()
                        .count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From here on it is my own view.",
        "From Monday on I am away.",
        "From Thu on Jul 12 is near",
      })
  void aParagraphMayBeginLikeAnEnvelope(String paragraph) {
    String mailbox = mail("Ann <ann@example.org>", filled("").indent(0) + "\n\n" + paragraph);

    assertThat(votes(only(read(mailbox)))).isEqualTo(VOTES);
    assertThat(only(read(paragraph + "\n" + filled("Ann"))).voter()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From - Thu Jul 12 09:00:00 2018",
        "From ann@example.org Thu Jul  5 09:00:00 2018 +0200",
        "From ann at example.org  Thu Jul 12 09:00:00 2018",
        "From MAILER-DAEMON Thu Jul 12 09:00 CEST 2018\r",
      })
  void aMailBeginsAfterAnEnvelopeOfAnyProgram(String envelope) {
    String first = mail("Ann <ann@example.org>", filled(""));

    assertThat(read(first + envelope + "\n" + MAIL.replace("Ann", "Bob") + filled("")))
        .extracting(it -> it.voter().orElseThrow().name())
        .containsExactly("Ann", "Bob");
  }

  @Test
  void whoAgreesWithAnothersQuotedBallotHasNotVoted() {
    String ann = mail("Ann <ann@example.org>\nMessage-ID: <2@x>", filled(""));
    String bob =
        mail(
            "Bob <bob@example.org>\nMessage-ID: <3@x>\nIn-Reply-To: <2@x>",
            "I see it as Ann does.\n\n" + quoted(filled(""), "> "));
    Tally tally = Surveys.tally(read(ann + bob));

    assertThat(tally.counted())
        .extracting(it -> it.voter().orElseThrow().name())
        .containsExactly("Ann");
    assertThat(tally.toBeLookedAt())
        .extracting(TallyInWords::of)
        .singleElement()
        .asString()
        .endsWith("Bob: not counted: its answers stand in a quote of the ballot of Ann");
  }

  private static String mail(String from, String text) {
    return "From x Mon Jul 16 10:00:00 2018\nFrom: %s\nSubject: Re: survey\n\n%s\n\n"
        .formatted(from, text);
  }
}
