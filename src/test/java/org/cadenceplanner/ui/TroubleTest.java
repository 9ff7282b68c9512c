package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A plan that cannot be planned: the window says why, keeps what was shown, and takes it back.
@ExtendWith(Windows.class)
class TroubleTest {
  private static final String XEN = PlanFiles.text(Samples.read("xen-2018"));
  private static final String NAME = "xen.cadence.json";

  @TempDir private Path folder;

  @Test
  void moreReleasesThanCanBeLookedAtAreRefusedAndTakenBack(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.replaceText("#last-year", "2100").press("Enter");
    robot.replaceText("#first-year", "2001").press("Enter");
    window.settled();
    String hundredYears = said(robot);
    everyDay(robot);
    robot.waitUntil("it to be refused", () -> says(robot, "more than 100000 releases"));
    window.settled();
    assertThat(said(robot)).isEqualTo(hundredYears);
    robot.press("Esc");
    undoAll(robot);
    window.settled();
    assertThat(robot.sees("#trouble")).isFalse();
    assertThat(said(robot)).contains("6 months");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aHorizonThatIsTooLongForTheCadenceIsSaidInTheBanner(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    everyDay(robot);
    window.settled();
    robot.waitUntilGone("#cadence-form");
    robot.replaceText("#last-year", "2100").press("Enter").waitFor("#trouble");
    assertThat(robot.text("#trouble"))
        .startsWith("Not planned: scenario '6 months': found more than 100000 releases");
    robot.click("#out-of-trouble").waitUntilGone("#trouble");
    window.settled();
    assertThat(robot.text("#last-year")).isEqualTo("2024");
    robot.press("Ctrl+Z");
    window.settled();
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aPlanInTroubleIsSavedAndCanBeOpenedAgain(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2018");
    everyDay(robot);
    window.settled();
    robot.waitUntilGone("#cadence-form");
    robot.replaceText("#last-year", "2100").press("Enter").waitFor("#trouble");
    window.saveAs(NAME);
    robot.willChooseFile(folder.resolve(NAME)).press("Ctrl+O");
    window.settled();
    robot.waitFor("Try again");
    assertThat(robot.text("#trouble")).contains("more than 100000 releases");
    assertThat(robot.sees("0 dates moved")).isFalse();
    assertThat(robot.in("#moved").sees("Not planned.")).isTrue();
    robot.click("Notes");
    assertThat(robot.in("#notes").sees("Not planned.")).isTrue();
    robot.click("Dates moved");
    assertThat(robot.text("#last-year")).isEqualTo("2100");
    robot.replaceText("#last-year", "2024").press("Enter").waitUntilGone("#trouble");
    assertThat(said(robot)).contains("every day");
  }

  @Test
  void aPlanningThatIsStoppedSaysSoAndTheNextOneStartsAtOnce(Robot robot) {
    CadenceWindow window = CadenceWindow.openPlanningBy(new FirstNeverEnds(), robot, folder);
    robot.replaceText("#last-year", "2040").press("Enter");
    robot.waitFor("#cancel-work").click("#cancel-work").waitFor("#trouble");
    assertThat(robot.text("#trouble")).isEqualTo("Not planned: Planning 6 months was stopped.");
    robot.click("#out-of-trouble").waitUntilGone("#trouble");
    window.settled();
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
    robot.replaceText("#last-year", "2030").press("Enter");
    window.settled();
    assertThat(robot.text("#status")).startsWith("Planned to 2030");
    assertThat(robot.sees("#trouble")).isFalse();
  }

  @Test
  void anEditDoesNotWaitForThePlanningBeforeIt(Robot robot) {
    CadenceWindow window = CadenceWindow.openPlanningBy(new FirstNeverEnds(), robot, folder);
    robot.replaceText("#last-year", "2040").press("Enter").waitFor("#cancel-work");
    robot.replaceText("#last-year", "2030").press("Enter");
    window.settled();
    assertThat(robot.text("#status")).startsWith("Planned to 2030");
    assertThat(robot.sees("#trouble")).isFalse();
  }

  @Test
  void undoBeforeThePlanningIsDoneBringsAllBack(Robot robot) {
    CadenceWindow window = CadenceWindow.openPlanningBy(new FirstNeverEnds(), robot, folder);
    robot.replaceText("#last-year", "2040").press("Enter").waitFor("#cancel-work").press("Ctrl+Z");
    window.settled();
    assertThat(robot.sees("#cancel-work")).isFalse();
    assertThat(robot.text("#last-year")).isEqualTo("2024");
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2018 – Cadence");
  }

  @Test
  void aCalendarThatIsUnusableIsSaidAndRemovedAgain(Robot robot) throws Exception {
    CadenceWindow window = lookingForAustria(robot);
    window.put("holidays/at.xml", "<no-calendar/>");
    robot.press("Enter").press("Esc").waitFor("#trouble");
    assertThat(robot.text("#trouble")).startsWith("Not planned: ").contains("at.xml");
    String before = said(robot);
    robot.click("#remove-calendar-at").waitUntilGone("#trouble");
    window.settled();
    assertThat(said(robot)).isEqualTo(before);
    robot.press("Ctrl+Z").waitFor("#trouble").press("Ctrl+Z").waitUntilGone("#trouble");
    assertThat(FilesTest.title(robot)).isEqualTo(NAME + " – Cadence");
  }

  private static void everyDay(Robot robot) {
    robot.click("#cadence-other").replaceText("#cadence-amount", "1");
    robot.choose("#cadence-unit", "days").click("#cadence-form-set");
  }

  private static void undoAll(Robot robot) {
    for (int i = 0; i < 3; i++) {
      robot.press("Ctrl+Z");
    }
  }

  /// Runs each piece of work on a thread of its own, but never begins the first.
  private static final class FirstNeverEnds implements Executor {
    private final AtomicBoolean isBegun = new AtomicBoolean();

    @Override
    public void execute(Runnable work) {
      if (isBegun.getAndSet(true)) {
        Thread.ofPlatform().daemon().start(work);
      }
    }
  }

  private CadenceWindow lookingForAustria(Robot robot) throws IOException {
    new CadenceWindow(robot, folder).put(NAME, XEN);
    Files.createDirectory(folder.resolve("holidays"));
    CadenceWindow window = CadenceWindow.open(robot, folder, NAME);
    robot.click("#add-calendar").waitFor("#calendar-search").type("austria").waitFor("Austria");
    return window;
  }

  private static boolean says(Robot robot, String text) {
    return robot.words().stream().anyMatch(words -> words.contains(text));
  }

  private static String said(Robot robot) {
    return robot.node("#timeline", Node.class).getAccessibleText();
  }
}
