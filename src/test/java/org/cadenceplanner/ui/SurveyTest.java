package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cadenceplanner.cli.Shell;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A ballot is sent from the window, and what comes back is counted in it.
@ExtendWith(Windows.class)
class SurveyTest {
  private static final String[] FOUR = {
    "--scenario=6 months",
    "--scenario=8 months",
    "--scenario=9 months",
    "--scenario=6 months, even/odd"
  };

  @TempDir private Path folder;

  @AfterEach
  void speakEnglish() {
    Language.ENGLISH.speak();
  }

  @Test
  void theBallotIsTheOneOfTheCommandLineInAnyLanguage(Robot robot) {
    String ballot = ballot("--voter=Ann Example", "--voter=Bob");
    Language.GERMAN.speak();
    CadenceWindow.open(robot, folder, "xen-2018").put("ballot.md", "theirs");
    robot.click("Szenario").click("Stimmzettel …");
    chooseFour(robot);
    robot.click("#survey-voters").type("Ann Example, Bob").waitFor("#copy-ballot");
    robot.waitUntil("the ballot", () -> robot.text("#ballot").equals(ballot));
    robot.click("#copy-ballot");
    assertThat(clipboard(robot)).isEqualTo(ballot);
    assertThat(robot.text("#survey-done")).isEqualTo("Stimmzettel kopiert");
    robot.willChooseFile(folder.resolve("ballot")).click("#save-ballot");
    robot.waitFor("ballot.md gibt es dort schon. Ersetzen?");
    assertThat(folder.resolve("ballot.md")).hasContent("theirs");
    robot.click("Ersetzen");
    robot.waitUntil(
        "it to be said", () -> robot.text("#survey-done").equals("ballot.md gespeichert"));
    assertThat(folder.resolve("ballot.md")).hasContent(ballot);
    robot.click("Schließen");
  }

  /// In 2015 nine committers voted on four options, which came to +7, +7, +3 and -8.
  @Test
  void xensVoteOf2015IsCountedWhileItIsPasted(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    tally(robot);
    List<List<Integer>> votes = Surveys.xen2015();
    for (int i = 0; i < votes.size(); i++) {
      paste(robot, answered("Voter " + (i + 1), votes.get(i)));
      String turnout = i == 0 ? ": 1 ballot counts." : ": " + (i + 1) + " ballots count.";
      robot.waitUntil("it to count", () -> robot.text("#tally-turnout").contains(turnout));
    }
    assertThat(window.columns("#tally-options"))
        .containsExactly("Option", "Sum", "Mean", "Votes", "-2", "-1", "0", "+1", "+2");
    assertThat(window.rows("#tally-options"))
        .containsExactly(
            List.of("A 6 months", "+7", "0.78", "9", "0", "1", "2", "4", "2"),
            List.of("B 8 months", "+7", "0.78", "9", "1", "0", "1", "5", "2"),
            List.of("C 9 months", "+3", "0.33", "9", "0", "2", "3", "3", "1"),
            List.of("D 6 months, even/odd", "-8", "-0.89", "9", "3", "2", "4", "0", "0"));
    robot.click("Objections, 4");
    assertThat(window.rows("#tally-objections"))
        .contains(List.of("8 months", "Voter 5", ""), List.of("6 months, even/odd", "Voter 1", ""));
    robot.click("#copy-tally");
    window.put("votes.txt", robot.text("#answers"));
    assertThat(clipboard(robot)).isEqualTo(line("votes.txt", "--chart=line.png"));
    robot.willChooseFile(folder.resolve("window")).click("#save-votes");
    robot.waitUntil("it to be said", () -> robot.text("#survey-done").equals("Saved window.png"));
    assertThat(folder.resolve("window.png")).hasSameBinaryContentAs(folder.resolve("line.png"));
    assertThat(robot.node("#votes", Node.class).getAccessibleText())
        .contains("9 ballots count.", "6 months, even/odd: Voter 3");
    robot.click("Close");
  }

  @Test
  void whatIsBrokenOrDoubleIsListedByItsLineAndShown(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    tally(robot);
    String ann = answered("Ann", List.of(1, 1, 1, 1));
    paste(robot, ann + ann + answered("Eve", List.of(0, 0, 0, 0)).replace("[ 0 ] 8", "[ 7 ] 8"));
    robot.waitFor("To be looked at, 3").click("To be looked at, 3");
    int lines = (int) ann.lines().count();
    assertThat(window.rows("#tally-looked-at"))
        .extracting(row -> row.subList(0, 2))
        .containsExactly(
            List.of("pasted text:1", "Ann"),
            List.of("pasted text:" + (lines + 1 + headOf(ann)), "Ann"),
            List.of("pasted text:" + (2 * lines + 1 + headOf(ann)), "Eve"));
    assertThat(window.rows("#tally-looked-at").getLast().getLast())
        .contains("found '7' for B; allowed: -2, -1, 0, +1, +2 or nothing");
    assertThat(robot.text("#tally-turnout")).contains(": 0 ballots count.");
    robot.in("#tally-looked-at").doubleClick("Eve");
    TextArea answers = robot.node("#answers", TextArea.class);
    assertThat(robot.read(answers::getSelectedText)).startsWith("Ballot: ");

    robot.click("#tally-latest").waitFor("To be looked at, 2");
    assertThat(robot.text("#tally-turnout")).contains(": 1 ballot counts.");
    robot.click("Close");
  }

  @Test
  void filesAreReadAgainOnceTheyWerePutRightAndWhoHasNotVotedIsNamed(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    String ann = answered("Ann", List.of(1, 1, 1, 1));
    window.put("ann.txt", ann.replace("[ 1 ] 8", "[ 7 ] 8"));
    tally(robot);
    robot.click("#survey-voters").type("Ann, Bob");
    robot.willChooseFile(folder.resolve("ann.txt")).click("#add-answers");
    robot.waitFor("To be looked at, 1");
    window.put("ann.txt", ann);
    robot.click("#read-answers").waitFor("To be looked at, 0");
    assertThat(robot.text("#tally-turnout")).endsWith(": 1 of 2 asked has voted. Not voted: Bob.");

    robot.willChooseFile(folder.resolve("gone.txt")).click("#add-answers");
    robot.waitUntil(
        "it to be told",
        () -> robot.text("#tally-problem").equals("Not counted: gone.txt: there is no such file"));
    robot.click("gone.txt").press("Delete").waitUntilGone("#tally-problem");
    robot.replaceText("#survey-voters", "Ann, <>");
    assertThat(robot.text("#survey-voters-message"))
        .isEqualTo("found '<>'; allowed: names with commas between");
    assertThat(robot.text("#tally-turnout"))
        .isEqualTo("Nothing is counted until what is wrong is put right.");
    assertThat(robot.sees("#votes")).isFalse();
    robot.click("Close");
  }

  @Test
  void filesOfAnswersAreDroppedOnTheDialogAndCountedOnce(Robot robot) throws IOException {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    Path ann = window.put("ann.txt", answered("Ann", List.of(1, 1, 1, 1)));
    Path bob = window.put("bob.txt", answered("Bob", List.of(2, 0, 0, 0)));
    tally(robot);

    assertThat(robot.dropFiles("#answer-files", ann, bob)).isTrue();
    robot.waitUntil(
        "both to count", () -> robot.text("#tally-turnout").contains(": 2 ballots count."));
    assertThat(robot.dropFiles("#answers", ann)).isTrue();
    assertThat(robot.node("#answer-files", ListView.class).getItems()).hasSize(2);

    Path picture = Files.copy(Path.of("src/site/resources/votes.png"), folder.resolve("votes.png"));
    robot.dropFiles("#answer-files", picture);
    robot.waitUntil(
        "it to be refused",
        () -> robot.text("#tally-problem").startsWith("Not counted: votes.png: is no text but"));
    robot.click("Close");
  }

  @Test
  void whatWasPastedAndChosenIsThereAgain(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    tally(robot);
    paste(robot, answered("Ann", List.of(1, 1, 1, 1)));
    robot.click("#survey-voters").type("Ann").click("Close").waitUntilGone("#answers");
    robot.click("Scenario").click("Tally…");
    robot.waitUntil(
        "it to count", () -> robot.text("#tally-turnout").endsWith(": 1 of 1 asked has voted."));
    robot.press("Esc");
  }

  @Test
  void theTabKeyLeadsOnFromTexts(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    Node answers = robot.node("#answers", Node.class);
    robot.waitUntil("the answers to have the keyboard", answers::isFocused);
    robot.press("Tab");
    assertThat(robot.node("#answer-files", Node.class).isFocused()).isTrue();
    robot.press("Shift+Tab");
    assertThat(answers.isFocused()).isTrue();
    robot.press("Esc");
  }

  private static int headOf(String ballot) {
    return (int) ballot.lines().takeWhile(line -> !line.startsWith("Ballot: ")).count();
  }

  private static void tally(Robot robot) {
    robot.click("Scenario").click("Tally…");
    chooseFour(robot);
  }

  private static void chooseFour(Robot robot) {
    robot.waitFor("#survey-scenario-1");
    IntStream.rangeClosed(5, 7).forEach(i -> robot.click("#survey-scenario-" + i));
  }

  static void paste(Robot robot, String text) {
    robot.read(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    robot.click("#answers").press("Ctrl+End").press("Ctrl+V");
  }

  private static String clipboard(Robot robot) {
    return robot.read(() -> Clipboard.getSystemClipboard().getString());
  }

  private String answered(String voter, List<Integer> votes) {
    return answered(ballot(), voter, votes);
  }

  /// A ballot filled in.
  static String answered(String ballot, String voter, List<Integer> votes) {
    String answered = ballot.replace("\nName:\n", "\nName: " + voter + "\n");
    for (int vote : votes) {
      answered = answered.replaceFirst("\\[ {4}\\]", "[ " + vote + " ]");
    }
    return answered;
  }

  private String ballot(String... more) {
    return run("ballot", List.of(more));
  }

  private String line(String... more) {
    return run("tally", List.of(more));
  }

  private String run(String command, List<String> more) {
    List<String> words = new ArrayList<>(List.of(command, "xen-2018"));
    words.addAll(more);
    words.addAll(List.of(FOUR));
    Shell.Ran ran = Shell.in(folder).run(words.toArray(String[]::new));
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }
}
