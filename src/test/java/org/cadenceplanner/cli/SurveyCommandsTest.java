package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.insight.survey.Surveys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A ballot is sent, and what comes back is counted.
class SurveyCommandsTest {
  private static final String[] FOUR = {
    "--scenario=6 months",
    "--scenario=8 months",
    "--scenario=9 months",
    "--scenario=6 months, even/odd"
  };

  @TempDir Path folder;

  @Test
  void aBallotKeepsTo72ColumnsAndHasAPlaceForEachAnswer() {
    Ran ran = run("ballot", "xen-2018");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
    assertThat(ran.out())
        .startsWith("# Xen Project 2018: which option?\n")
        .contains("- -2: strong objection\n", "- +2: strongly in favour\n", "\nName:\n")
        .contains("\n- B [    ] 8 months\n  Every 8 months from 4.11 (10 Jul 2018)")
        .contains(
            """
              Releases a year: 1.5. Branches supported at the same time, in the long
              run: at most 5, on average 4.5. Work: about 79 hours a month; the
              people have 60.
            """)
        .containsPattern("\nBallot: [0-9a-f]{8} \\(please leave this line in\\)\n")
        .endsWith("Comment:\n\nEnd of ballot " + code(ran.out()) + "\n")
        .doesNotContain("Asked:");
    assertThat(run("ballot", "--voter=Ann", "--voter=Bob").out()).contains("\nAsked: Ann, Bob.\n");
  }

  @Test
  void ballotsOfOtherScenariosAreOtherBallots() {
    assertThat(code(run("ballot").out())).isEqualTo(code(run("ballot", "xen-2018").out()));
    assertThat(code(ballot())).isNotEqualTo(code(run("ballot").out()));
  }

  /// In 2015 nine committers voted on four options, which came to +7, +7, +3 and -8.
  @Test
  void xensVoteOf2015IsCountedFromTheMailsThatWereSentOut() {
    Shell.in(folder).put("votes.mbox", mailbox(ballot()));

    Ran ran = tally("votes.mbox", "--voters", voters(9));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("9 of 9 asked have voted.")
        .containsPattern("\nA 6 months +\\+7 +0\\.78 +9 +0 +1 +2 +4 +2\n")
        .containsPattern("\nB 8 months +\\+7 +0\\.78 +9 +1 +0 +1 +5 +2\n")
        .containsPattern("\nC 9 months +\\+3 +0\\.33 +9 +0 +2 +3 +3 +1\n")
        .containsPattern("\nD 6 months, even/odd +-8 +-0\\.89 +9 +3 +2 +4 +0 +0\n")
        .contains("Objections (-2):\n- 8 months: Voter 5: too slow\n")
        .contains("- 6 months, even/odd: Voter 1\n", "- 6 months, even/odd: Voter 3\n")
        .doesNotContain("Not voted", "To be looked at", "No answers");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
  }

  @Test
  void whatDoesNotCountIsSaidByFileAndLine() {
    String ballot = ballot();
    Shell.in(folder).put("votes.mbox", mailbox(ballot));
    Shell.in(folder).put("again.txt", answered(ballot, "Voter 2", List.of(0, 0, 0, 0)));
    Shell.in(folder)
        .put(
            "broken.txt",
            answered(ballot, "Eve", List.of(0, 0, 0, 0)).replace("[ 0 ] 8", "[ 7 ] 8"));
    Shell.in(folder).put("blank.txt", ballot);

    Ran ran = tally("votes.mbox", "again.txt", "broken.txt", "blank.txt", "--voters", voters(10));
    String text = ran.out().replaceAll("\n  +", " ");
    assertThat(text)
        .contains("8 of 10 asked have voted.", "Not voted: Voter 2 and Voter 10.")
        .containsPattern(
            "- votes\\.mbox:\\d+, Voter 2: not counted: Voter 2 has 2 ballots: votes\\.mbox:\\d+,"
                + " again\\.txt:1; none of them counts unless you choose to count the latest one\n")
        .contains(
            "- broken.txt:1, Eve: not counted: line 24: found '7' for B; allowed: -2, -1, 0, +1, +2"
                + " or nothing; Eve is not among those asked\n")
        .contains("No answers to this ballot in blank.txt:1.\n");
    assertThat(tally("votes.mbox", "again.txt", "--latest").out()).contains("8 ballots count.");
  }

  @Test
  void theBallotSentLastCountsWhateverItsZoneIsCalled() {
    String head = "From: Ann <ann@example.org>\nDate: %s\n\n";
    Shell.in(folder)
        .put(
            "late.eml",
            head.formatted("Thu, 12 Jul 2018 09:00:00 UTC")
                + answered(ballot(), "", List.of(0, 2, 0, 0)));
    Shell.in(folder)
        .put(
            "early.eml",
            head.formatted("Wed, 11 Jul 2018 09:00:00 +0200")
                + answered(ballot(), "", List.of(0, -1, 0, 0)));

    assertThat(tally("late.eml", "early.eml", "--latest").out())
        .contains("1 ballot counts.")
        .containsPattern("\nB 8 months +\\+2 ");
  }

  @Test
  void ballotsOfTheWholePlanAreNoAnswersToAPartOfIt() {
    Shell.in(folder).put("a.txt", answered(run("ballot").out(), "Ann", List.of(1, 1, 1, 1)));

    assertThat(tally("a.txt").out().replaceAll("\n  +", " "))
        .contains("0 ballots count.", "a.txt:1, Ann: not counted: it answers ballot ");
  }

  @Test
  void csvAndJsonHaveTheSameFigures() {
    Shell.in(folder).put("votes.mbox", mailbox(ballot()));

    assertThat(tally("votes.mbox", "--format=csv").out())
        .startsWith(
            "what,option,name,sum,mean,votes,minus_2,minus_1,zero,plus_1,plus_2,text\r\n"
                + "option,A,6 months,7,0.78,9,0,1,2,4,2,\r\n")
        .contains("option,D,\"6 months, even/odd\",-8,-0.89,9,3,2,4,0,0,\r\n")
        .contains("objection,B,Voter 5,,,,,,,,,too slow\r\n");
    assertThat(tally("votes.mbox", "--format=json").out())
        .contains("\"counted\" : 9", "\"sum\" : -8", "\"mean\" : 0.78", "\"-2\" : 3")
        .contains("\"voter\" : \"Voter 5\"", "\"comment\" : \"too slow\"")
        .contains("\"toBeLookedAt\" : [ ]", "\"absent\" : [ ]");
    assertThat(tally("votes.mbox", "--format=markdown").out())
        .startsWith("# Xen Project 2018: the votes\n")
        .contains("| A 6 months | +7 | 0.78 | 9 | 0 | 1 | 2 | 4 | 2 |\n")
        .contains("## Objections (-2)\n\n- 8 months: Voter 5: too slow\n");
  }

  @Test
  void whereNobodyVotedThereIsNoSum() {
    Shell.in(folder).put("a.txt", answered(ballot(), "Ann", List.of(0)));

    assertThat(tally("a.txt").out())
        .containsPattern("\nA 6 months +0 +0 +1 ")
        .containsPattern("\nB 8 months +– +– +0 ");
    assertThat(tally("a.txt", "--format=markdown").out()).contains("| B 8 months | – | – | 0 |");
    assertThat(tally("a.txt", "--format=csv").out()).contains("option,B,8 months,,,0,0,0,0,0,0,");
    assertThat(tally("a.txt", "--format=json").out())
        .contains("\"sum\" : null,\n    \"votes\" : 0,\n    \"mean\" : null");
  }

  @Test
  void aPictureIsNoFileOfAnswers() throws IOException {
    Files.copy(Path.of("src/site/resources/votes.png"), folder.resolve("votes.png"));

    Ran ran = tally("votes.png");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("votes.png: is no text but a picture");
  }

  @Test
  void answersComeFromStandardInputToo() {
    Ran ran =
        Shell.in(folder)
            .withInput(answered(ballot(), "Ann", List.of(1, 2, 0, -2)))
            .run(words("tally", "xen-2018", FOUR, "-"));
    assertThat(ran.out()).contains("1 ballot counts.");
  }

  @Test
  void aChartIsDrawnBesides() throws IOException {
    Shell.in(folder).put("votes.mbox", mailbox(ballot()));

    assertThat(tally("votes.mbox", "--chart=votes.png").code()).isZero();
    var picture = ImageIO.read(folder.resolve("votes.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(1600);
    assertThat(picture.getHeight()).isGreaterThan(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.txt | missing.txt: there is no such file",
        "--scenario=7 months | no scenario '7 months'",
        "--voters=, <> | --voters: found '<>'; allowed: names with commas between",
        "--chart=a.gif | found 'a.gif'; allowed: a name that ends in .png, .svg or .pdf",
      })
  void wrongUseIsTold(String word, String message) {
    Shell.in(folder).put("a.txt", "");
    Ran ran = run("tally", "xen-2018", "a.txt", word);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(message);
    assertThat(run("tally", "xen-2018").err()).contains("FILE");
  }

  @Test
  void aBallotHasAtMost26Options() {
    String one = PlanText.SMALL.substring(PlanText.SMALL.indexOf("    {"));
    String scenario = one.substring(0, one.lastIndexOf("    }") + 5);
    String more =
        IntStream.range(0, 26)
            .mapToObj(i -> scenario.replace("\"8 months\",", "\"option " + i + "\","))
            .collect(Collectors.joining(",\n"));
    Shell.in(folder).put("many.cadence.json", PlanText.with(scenario, scenario + ",\n" + more));

    assertThat(run("ballot", "many.cadence.json").err())
        .contains("a survey of 27 scenarios; allowed: 1 to 26; choose them with --scenario");
    assertThat(run("ballot", "many.cadence.json", "--scenario=option 3").out())
        .contains("A [    ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a | b",
        "=cmd()",
        "\u202edrawkcab\u202c \u200f",
        "\ud83d\ude80 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "long "
      })
  void anythingMayBeWrittenInABallot(String text) {
    String written = text.equals("long ") ? text.repeat(2_000) : text;
    String ballot =
        answered(ballot(), "Ann " + written, List.of(-2, -2, -2, -2))
            .replace("] 6 months\n", "] 6 months, " + written + "\n")
            .replace("Comment:", "Comment: " + written);
    Shell.in(folder).put("a.txt", ballot);

    Ran ran = tally("a.txt", "--chart=a.png");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("1 ballot counts.").doesNotContain("\u202e");
    assertThat(tally("a.txt", "--format=markdown").out()).doesNotContain("<script");
    assertThat(tally("a.txt", "--format=csv").out()).doesNotContainPattern("(?m)(^|,)\"?=");
    assertThat(tally("a.txt", "--format=json").code()).isZero();
  }

  @Test
  void theBallotsOfTheGuideCount() throws IOException {
    String guide = Files.readString(Path.of("src/site/markdown/survey.md"));
    String votes = guide.replaceFirst("(?s).*```text votes.txt\n(.*?)```.*", "$1");
    Shell.in(folder).put("votes.txt", votes);

    assertThat(tally("votes.txt").out()).contains("2 ballots count.").doesNotContain("looked at");
  }

  private static String mailbox(String ballot) {
    List<List<Integer>> votes = Surveys.xen2015();
    return IntStream.range(0, votes.size())
        .mapToObj(i -> mail(i, answered(ballot, "", votes.get(i))))
        .collect(Collectors.joining());
  }

  /// Each voter has another mail program.
  private static String mail(int i, String answered) {
    String quoted =
        answered
            .replace("] 8 months\n", i == 4 ? "] 8 months, too slow\n" : "] 8 months\n")
            .lines()
            .map(line -> (i % 2 == 0 ? "> " : i % 3 == 0 ? ">" : "") + line + "\n")
            .collect(Collectors.joining());
    String body =
        i % 4 == 3
            ? "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(quoted.getBytes(StandardCharsets.UTF_8))
            : "\n" + quoted;
    return "From x Mon Jul 16 10:00:00 2018\nFrom: Voter %s <v%s@example.org>\n%s\n\n"
        .formatted(i + 1, i + 1, "Content-Type: text/plain; charset=utf-8\n" + body);
  }

  private static String answered(String ballot, String name, List<Integer> votes) {
    String text = ballot.replaceFirst("(?m)^Name:$", "Name: " + name);
    for (int vote : votes) {
      text = text.replaceFirst("\\[    ]", "[ " + (vote > 0 ? "+" : "") + vote + " ]");
    }
    return text;
  }

  private static String voters(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "Voter " + i)
        .collect(Collectors.joining(", "));
  }

  private static String code(String ballot) {
    return ballot.replaceFirst("(?s).*\nBallot: ([0-9a-f]{8}) .*", "$1");
  }

  private String ballot() {
    return Shell.in(folder).run(words("ballot", "xen-2018", FOUR)).out();
  }

  private Ran tally(String... more) {
    return Shell.in(folder).run(words("tally", "xen-2018", FOUR, more));
  }

  private static String[] words(String command, String plan, String[] options, String... more) {
    return Stream.of(new String[] {command, plan}, options, more)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  private Ran run(String... words) {
    return Shell.in(folder).run(words);
  }
}
