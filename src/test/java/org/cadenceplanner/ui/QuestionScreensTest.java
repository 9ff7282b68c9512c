package org.cadenceplanner.ui;

import static org.cadenceplanner.ui.Shot.shot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cadenceplanner.store.LeftWork;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.store.UnsavedWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every message and every question about a plan in a file, light and dark, wide and narrow.
@ExtendWith(Windows.class)
class QuestionScreensTest {
  private static final String NAME = "xen.cadence.json";
  private static final String XEN = PlanFiles.text(Samples.read("xen-2018"));

  @TempDir private Path folder;

  private void check(String name, Consumer<Robot> steps) {
    Screens.check(
        name,
        (theme, size) -> {
          put(NAME, XEN);
          return new PlanScreens(folder).open(NAME, theme, size);
        },
        steps.andThen(QuestionScreensTest::waitForWindow));
  }

  /// A dialog comes once the disk has answered.
  private static void waitForWindow(Robot robot) {
    robot.waitUntil("a dialog", () -> Sight.windows() > 1);
  }

  private Path put(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileThatIsNoPlan() {
    String broken = XEN.replace("months", "moons");
    check(
        "not-opened",
        robot -> robot.willChooseFile(put("moons.cadence.json", broken)).press("Ctrl+O"));
  }

  @Test
  void aFileThatAnotherProgramChanged() {
    check(
        "changed",
        robot -> {
          robot.click("9");
          put(NAME, "theirs");
          robot.press("Ctrl+S");
        });
  }

  @Test
  void aFileThatIsGone() {
    check(
        "gone",
        robot -> {
          robot.click("9");
          delete(folder.resolve(NAME));
          robot.press("Ctrl+S");
        });
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFileThatIsThereAlready() {
    put("other.cadence.json", XEN);
    check("replace", robot -> robot.willChooseFile(folder.resolve("other")).press("Ctrl+Shift+S"));
  }

  @Test
  void aPlaceThatCannotBeWritten() {
    check(
        "not-saved",
        robot -> robot.willChooseFile(folder.resolve("missing/x.json")).press("Ctrl+Shift+S"));
  }

  @Test
  void workThatWasLeft() {
    put(NAME, XEN);
    Screens.check(
        "recovery",
        (theme, size) -> {
          leaveWork();
          return new PlanScreens(folder).open(NAME, theme, size);
        },
        QuestionScreensTest::waitForWindow);
  }

  @Test
  void aPlanThatCannotBePlanned() {
    new PlanScreens(folder)
        .check(
            "xen-2018",
            shot(
                "trouble",
                robot -> {
                  robot.click("#cadence-other").replaceText("#cadence-amount", "1");
                  robot.choose("#cadence-unit", "days").click("#cadence-form-set");
                  robot.waitUntilGone("#cadence-form").replaceText("#last-year", "2100");
                  robot.press("Enter").waitFor("#trouble");
                }));
  }

  @Test
  void workThatTakesLong() {
    Screens.check(
        "progress",
        (theme, size) -> {
          CadenceWindow.openPlanningBy(never -> {}, folder, PlanScreens.looks(theme, size));
          return PlanScreens.window();
        },
        robot -> robot.replaceText("#last-year", "2040").press("Enter").waitFor("#cancel-work"));
  }

  /// Each picture's window finds work of its own.
  private void leaveWork() {
    Path user = folder.resolve("user");
    Clock clock = Clock.fixed(Instant.parse("2027-02-28T09:30:00Z"), ZoneOffset.UTC);
    try (UnsavedWork work = new UnsavedWork(user, clock)) {
      for (LeftWork before : work.found()) {
        work.dismiss(before);
      }
      work.keep(
          UUID.randomUUID(),
          new UnsavedPlan(Optional.empty(), Samples.read("xen-2018"), "9 months"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
