package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cadenceplanner.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A committer looks at what was promised on an earlier day.
@ExtendWith(Windows.class)
class AsOfTest {
  private static final String AMENDED = "4.17, 4.18 and 4.19: ";

  @TempDir private Path folder;

  @Test
  void thePlanIsShownAsItWasKnownAndCannotBeChanged(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026").settled();
    assertThat(chart(robot)).contains(AMENDED);
    lookBack(robot, "1 Jan 2026");
    assertThat(robot.text("#as-of"))
        .isEqualTo("As it was known on 1 Jan 2026: without later decisions and releases.");
    assertThat(chart(robot)).doesNotContain(AMENDED).doesNotContain("from 4.20: ");
    assertThat(robot.node("#cadence-9", Node.class).isDisabled()).isTrue();
    robot.press("Ctrl+N").press("Enter");
    assertThat(robot.text("#scenario-name-form-message"))
        .isEqualTo("shown as it was known on 1 Jan 2026; allowed: to change the plan as it is now");
    robot.press("Esc").click("#as-of-back");
    assertThat(robot.sees("#as-of")).isFalse();
    assertThat(chart(robot)).contains(AMENDED).contains("from 4.20: ");
    assertThat(robot.node("#cadence-9", Node.class).isDisabled()).isFalse();
    assertThat(window.saveAs("now.cadence.json")).contains("amendments");
  }

  @Test
  void whatIsSavedThenIsThePlanAsItIs(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2026");
    assertThat(window.saveAs("back.cadence.json")).contains("amendments").contains("\"4.21\"");
  }

  @Test
  void aDayToComeIsRefused(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2099");
    assertThat(robot.text("#as-of-form-message"))
        .contains("found 1 Jan 2099; allowed: a day before");
    assertThat(robot.sees("#as-of")).isFalse();
  }

  @Test
  void aStepBackShowsThePlanAsItIs(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    robot.click("#cadence-9");
    lookBack(robot, "1 Jan 2026");
    robot.press("Ctrl+Z");
    assertThat(robot.sees("#as-of")).isFalse();
    assertThat(chart(robot)).contains(AMENDED).contains("every 8 months");
  }

  @Test
  void whatIsWrittenForOthersIsWhatIsSeen(Robot robot) throws Exception {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2026");

    robot.press("Ctrl+E").willChooseFile(folder.resolve("window.png")).click("#save-picture");
    wasSaved(robot, "window.png");
    line("chart", "-o", "line.png");
    assertThat(folder.resolve("window.png")).hasSameBinaryContentAs(folder.resolve("line.png"));

    robot.press("Ctrl+Shift+E").choose("#dates-form", "Spreadsheet, CSV");
    robot.willChooseFile(folder.resolve("window.csv")).click("#save-dates");
    wasSaved(robot, "window.csv");
    line("show", "--format=csv", "-o", "line.csv");
    assertThat(window.text("window.csv")).isEqualTo(window.text("line.csv"));

    robot.click("File").click("Write a brief…").willChooseFile(folder.resolve("window.md"));
    robot.click("#save-brief");
    wasSaved(robot, "window.md, and 4 files beside it");
    assertThat(window.text("window.md"))
        .contains("as of 1 Jan 2026", "Branches at once, settled: peak / mean | 5 / 4.5 |");

    line("ballot", "-o", "ballot.md");
    robot.click("Scenario").click("Ballot…").waitFor("#ballot");
    robot.waitUntil("the ballot", () -> robot.text("#ballot").equals(window.text("ballot.md")));
    robot.click("Close");
  }

  @Test
  void theChartThatIsCopiedIsTheOneThatIsSeen(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    Image now = copied(robot);
    lookBack(robot, "1 Jan 2026");
    assertThat(isSame(copied(robot), now)).isFalse();
    robot.click("#as-of-back");
    assertThat(isSame(copied(robot), now)).isTrue();
  }

  private static Image copied(Robot robot) {
    robot.read(() -> Clipboard.getSystemClipboard().setContent(new ClipboardContent()));
    robot.press("Ctrl+Shift+C");
    robot.waitUntil("a picture", () -> Clipboard.getSystemClipboard().hasImage());
    return robot.read(Clipboard.getSystemClipboard()::getImage);
  }

  private static boolean isSame(Image one, Image other) {
    return IntStream.range(0, (int) one.getHeight())
        .allMatch(
            y ->
                IntStream.range(0, (int) one.getWidth())
                    .allMatch(
                        x ->
                            one.getPixelReader().getArgb(x, y)
                                == other.getPixelReader().getArgb(x, y)));
  }

  private static void wasSaved(Robot robot, String name) {
    robot.waitUntil("it to be said", () -> robot.text("#status").equals("Saved " + name));
  }

  /// What the command line makes of the same day.
  private void line(String command, String... options) {
    List<String> words = new ArrayList<>(List.of(command, "xen-2026", "--as-of=2026-01-01"));
    words.addAll(List.of(options));
    assertThat(Shell.in(folder).run(words.toArray(String[]::new)).err()).isEmpty();
  }

  @Test
  void whereThereIsNothingToTakeAgainTheDayStays(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026").settled();
    lookBack(robot, "1 Jan 2026");
    robot.press("Ctrl+Y").press("Ctrl+Z");
    assertThat(robot.sees("#as-of")).isTrue();
    assertThat(chart(robot)).doesNotContain(AMENDED);
  }

  private static void lookBack(Robot robot, String day) {
    robot.click("View").click("As of a day…").replaceText("#as-of-day-text", day);
    robot.click("#as-of-form-set");
  }

  private static String chart(Robot robot) {
    return robot.read(() -> robot.node("#timeline", Node.class).getAccessibleText());
  }
}
