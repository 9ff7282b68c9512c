package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;
import static org.cadenceplanner.ui.Shot.shot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What leaves the window for others, and what comes back: the brief, dates, a ballot and its votes,
/// light and dark, wide and narrow.
@ExtendWith(Windows.class)
class PaperScreensTest {
  @TempDir private Path folder;
  private String ballot = "";

  @Test
  void briefAndDates() {
    new PlanScreens(folder)
        .check(
            "xen-2018",
            shot("brief", robot -> choose(robot, tr("_File"), tr("_Write a brief…"))),
            shot("brief-wrong", PaperScreensTest::askForNoScenario),
            shot(
                "dates", robot -> robot.press("Esc").press("Ctrl+Shift+E").waitFor("#dates-since")),
            shot(
                "dates-list",
                robot -> {
                  robot.choose("#dates-form", "endoflife.date").waitUntilGone("#dates-since");
                }));
  }

  private static void askForNoScenario(Robot robot) {
    IntStream.rangeClosed(1, 7).forEach(i -> robot.click("#brief-scenario-" + i));
    robot.replaceText("#brief-next", "many").click("PDF").click("#save-brief");
    robot.hover("#brief-about");
  }

  @Test
  void aSurvey() throws IOException {
    Files.writeString(folder.resolve("answers.mbox"), "Nothing yet.\n");
    new PlanScreens(folder)
        .check(
            "xen-2018",
            shot("ballot", PaperScreensTest::askBallot),
            shot("tally-empty", this::tally),
            shot("tally", this::count),
            shot("tally-looked-at", robot -> robot.click("#tab-looked-at")),
            shot("tally-objections", robot -> robot.click("#tab-objections")),
            shot("tally-wrong", this::beWrong));
  }

  private static void askBallot(Robot robot) {
    choose(robot, tr("_Scenario"), tr("_Ballot…"));
    robot.waitFor("#survey-scenario-7").click("#survey-scenario-7").click("#survey-scenario-6");
    robot.click("#survey-voters").type("Ann Example, Bob Example, Eve");
    robot.waitUntil("the ballot", () -> robot.text("#ballot").contains("Asked: Ann Example"));
  }

  private void tally(Robot robot) {
    ballot = robot.text("#ballot");
    robot.press("Esc").waitUntilGone("#ballot");
    choose(robot, tr("_Scenario"), tr("_Tally…"));
    robot.waitFor("#answers");
    robot.waitUntil("votes", () -> !robot.text("#tally-turnout").isEmpty());
  }

  private void count(Robot robot) {
    String eve = SurveyTest.answered(ballot, "Eve", List.of(1, -2, 2, 0, -1));
    String mallory = SurveyTest.answered(ballot, "Mallory", List.of(2, 2, 2, 2, 7));
    SurveyTest.paste(
        robot,
        SurveyTest.answered(ballot, "Ann Example", List.of(2, 1, -1, -2, 0)) + eve + mallory + eve);
    robot.willChooseFile(folder.resolve("answers.mbox")).click("#add-answers");
    robot
        .waitFor("#answer-files")
        .waitUntil("votes", () -> robot.text("#tally-turnout").contains("answers.mbox"));
  }

  private void beWrong(Robot robot) {
    robot.willChooseFile(folder.resolve("gone.eml")).click("#add-answers");
    robot.waitFor("#tally-problem").replaceText("#survey-voters", "<>");
    robot.click("#survey-scenario-1");
  }

  private static void choose(Robot robot, String menu, String entry) {
    robot.click(menu.replace("_", "")).click(entry.replace("_", ""));
  }
}
