package org.cadenceplanner.history.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.export.BallotExport;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Survey;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ballots as they come back.
class BallotFileTest {
  private static final Survey SURVEY = Surveys.xen();
  private static final String BALLOT = BallotExport.of(SURVEY, List.of());
  private static final List<String> TYPED = List.of("+1", "\u22122", "0", "2");
  private static final Map<String, Integer> VOTES = Map.of("A", 1, "B", -2, "C", 0, "D", 2);
  private static final String MAIL = "From: Ann <ann@example.org>\n\n";
  private static final String CODE = "Ballot: " + SURVEY.code();

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

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-8"})
  void aTextIsReadInAnyUsualEncoding(String charset) {
    String text = filled("J\u00fcrgen").replace("\u2212", "-").replace("\u2013", "-");
    List<Received> ballots =
        BallotFile.parse(text.getBytes(Charset.forName(charset)), "a.txt", SURVEY);

    assertThat(only(ballots).voter().orElseThrow().name()).isEqualTo("J\u00fcrgen");
    assertThat(votes(only(ballots))).isEqualTo(VOTES);
  }

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

  @Test
  void filesThatCannotBeReadAreNamed(@TempDir Path folder) {
    assertThatThrownBy(() -> BallotFile.read(folder, "votes", SURVEY))
        .hasMessage("votes: is a folder, not a file");
    assertThatThrownBy(() -> BallotFile.read(folder.resolve("x"), "x", SURVEY))
        .hasMessage("x: there is no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline.png", "timeline.pdf"})
  void aPictureInPlaceOfAnswersIsRefused(String picture) {
    assertThatThrownBy(
            () -> BallotFile.read(Path.of("src/site/resources", picture), picture, SURVEY))
        .hasMessage(
            picture
                + ": is no text but a picture, a document or the like; allowed: mails, mailboxes"
                + " and texts with ballots, so save or copy its text first");
  }

  @Test
  void aMailMayBringAnyFile(@TempDir Path folder) throws Exception {
    Path mail = folder.resolve("a.eml");
    Files.writeString(mail, MAIL + BALLOT.replace("[    ]", "[ 1 ]") + "\0\1\2");

    assertThat(BallotFile.read(mail, "a.eml", SURVEY))
        .extracting(it -> it.answers().size())
        .containsExactly(4);
  }

  /// As wide as letters of one width are; the names above have no others but emoji.
  private static int columns(String line) {
    return line.replaceAll("\\p{IsEmoji_Presentation}(\u200d\\p{IsEmoji_Presentation})*", "xx")
        .replaceAll("\\p{Cf}", "")
        .length();
  }

  private static String mail(String from, String text) {
    return "From x Mon Jul 16 10:00:00 2018\nFrom: %s\nSubject: Re: survey\n\n%s\n\n"
        .formatted(from, text);
  }

  private static String filled(String name) {
    return filled(BALLOT, name);
  }

  static String filled(String ballot, String name) {
    String text = ballot.replaceFirst("(?m)^Name:$", "Name: " + name);
    for (String typed : TYPED) {
      text = text.replaceFirst("\\[    ]", "[ " + typed + " ]");
    }
    return text;
  }

  static String quoted(String text, String mark) {
    return text.lines().map(line -> mark + line + "\n").collect(Collectors.joining());
  }

  private static List<Received> read(String text) {
    return BallotFile.parse(text.getBytes(StandardCharsets.UTF_8), "a.txt", SURVEY);
  }

  private static Received only(List<Received> ballots) {
    assertThat(ballots).hasSize(1);
    return ballots.getFirst();
  }

  static Map<String, Integer> votes(Received ballot) {
    return ballot.answers().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().stance().value()));
  }
}
