package org.cadenceplanner.history.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.history.ballots.FilledBallots.BALLOT;
import static org.cadenceplanner.history.ballots.FilledBallots.MAIL;
import static org.cadenceplanner.history.ballots.FilledBallots.SURVEY;
import static org.cadenceplanner.history.ballots.FilledBallots.VOTES;
import static org.cadenceplanner.history.ballots.FilledBallots.filled;
import static org.cadenceplanner.history.ballots.FilledBallots.only;
import static org.cadenceplanner.history.ballots.FilledBallots.quoted;
import static org.cadenceplanner.history.ballots.FilledBallots.read;
import static org.cadenceplanner.history.ballots.FilledBallots.votes;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.insight.survey.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ballots that come back in mails.
class BallotMailTest {
  static Stream<String> bodies() {
    String text = quoted(filled(""), "> ");
    byte[] bytes = text.getBytes(UTF_8);
    String base64 = Base64.getMimeEncoder().encodeToString(bytes);
    String printable =
        text.replace("=", "=3D").replace("\u2212", "=E2=88=92").replace("\u2013", "=E2=80=93");
    String html = "\n--b\nContent-Type: text/html\n\n<p>A [ -2 ]</p>\n--b--\n";
    return Stream.of(
        "\n" + text,
        "Content-Type: text/plain; charset=utf-8; format=flowed\n\n" + text.replace("\n", " \n"),
        "Content-Type: text/plain; charset=\"UTF-8\"\nContent-Transfer-Encoding: base64\n\n"
            + base64,
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
            + printable,
        "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"b\"\n\n--b\n"
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + base64
            + html,
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=c\n\n--c\n"
            + "Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\n"
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + text
            + html
            + "\n--c\nContent-Type: text/plain\n\nThe list's footer\n--c--\n",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=c\n\n--c\n"
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + text
            + "\n--c\nContent-Type: message/rfc822\n\nFrom: eve@example.org\n\nA [ -2 ]\n--c--\n");
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aMailSaysWhoVotesByItsHead(String body) {
    String head =
        "Received: from somewhere\n\tby here\nFrom: =?utf-8?q?J=C3=BCrgen?= Example"
            + " <JE@example.org>\nDate: Tue, 17 Jul 2018 10:00:00 +0100 (BST)\n"
            + "Message-ID: <1@example.org>\nSubject: Re: survey\n";
    Received ballot = only(read(head + body));

    assertThat(ballot.faults()).isEmpty();
    assertThat(votes(ballot)).isEqualTo(VOTES);
    assertThat(ballot.voter().orElseThrow().name()).isEqualTo("J\u00fcrgen Example");
    assertThat(ballot.voter().orElseThrow().address()).contains("je@example.org");
    assertThat(ballot.sent().orElseThrow()).isEqualTo("2018-07-17T09:00:00Z");
    assertThat(ballot.message()).contains("<1@example.org>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thu, 12 Jul 2018 09:00:00 +0200 | 2018-07-12T07:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 -0000 | 2018-07-12T09:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 GMT | 2018-07-12T09:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 UT | 2018-07-12T09:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 UTC | 2018-07-12T09:00:00Z",
        "12 Jul 2018 09:00 utc | 2018-07-12T09:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 EST | 2018-07-12T14:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 EDT | 2018-07-12T13:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 CST | 2018-07-12T15:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 CDT | 2018-07-12T14:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 MST | 2018-07-12T16:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 MDT | 2018-07-12T15:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 PST | 2018-07-12T17:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 PDT (at home) | 2018-07-12T16:00:00Z",
        "Thu,  12 Jul 2018  09:00:00 Z | 2018-07-12T09:00:00Z",
        "Thu, 12 Jul 2018 09:00:00 A | 2018-07-12T09:00:00Z",
      })
  void aDateMayBeOfAnyZoneThatMailsName(String date, Instant sent) {
    assertThat(only(read("Date: " + date + "\n" + MAIL + BALLOT)).sent()).contains(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Thu, 12 Jul 2018 09:00:00 J", "Thu, 12 Jul 2018 09:00:00 HERE", "yesterday", "x"})
  void aDateThatNobodyCanTellIsNone(String date) {
    assertThat(only(read("Date: " + date + "\n" + MAIL + BALLOT)).sent()).isEmpty();
  }

  @Test
  void aMailIsReadInTheEncodingThatItNames() {
    Received ballot = only(BallotFile.parse(japanese("ISO-2022-JP"), "a.eml", SURVEY));

    assertThat(ballot.faults()).isEmpty();
    assertThat(ballot.comment()).isEqualTo("反対です");
  }

  @Test
  void anEncodingThatNobodyKnowsIsToBeLookedAt() {
    assertThat(only(BallotFile.parse(japanese("X-NOWHERE"), "a.eml", SURVEY)).faults())
        .containsExactly(
            "its letters are written in 'X-NOWHERE', which cannot be read here; allowed: UTF-8 and"
                + " the like");
  }

  private static byte[] japanese(String named) {
    String head =
        "From: Ann <ann@example.org>\nContent-Type: text/plain; charset=%s\n\n".formatted(named);
    String text = "Ballot: %s\nA [ -2 ]\nComment: 反対です\n".formatted(SURVEY.code());
    return (head + text).getBytes(Charset.forName("ISO-2022-JP"));
  }

  @Test
  void aMailWithoutPlainTextIsReported() {
    assertThat(
            only(read("From: ann@example.org\nContent-Type: text/html\n\n<p>A [ +1 ]</p>"))
                .faults())
        .containsExactly("the mail has no plain text; allowed: an answer that is not HTML alone");
    String deep = "Content-Type: multipart/mixed; boundary=%s\n\n--%1$s\n";
    String nested =
        Stream.iterate(0, i -> i + 1)
            .limit(1000)
            .map(i -> deep.formatted("b" + i))
            .collect(Collectors.joining());
    assertThat(only(read("From: ann@example.org\n" + nested)).faults())
        .contains("the mail is damaged and was not read to its end");
  }
}
