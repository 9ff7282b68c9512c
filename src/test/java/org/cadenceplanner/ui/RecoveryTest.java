package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.store.UnsavedWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What an earlier run left unsaved is offered at the next start.
@ExtendWith(Windows.class)
class RecoveryTest {
  private static final String NAME = "xen.cadence.json";
  private static final String OFFER = "Go on with unsaved changes to " + NAME + "?";

  @TempDir private Path folder;
  private Path unsaved;

  @BeforeEach
  void aRunEndedWithUnsavedWork() throws Exception {
    Path user = folder.resolve("user");
    unsaved = user.resolve("unsaved");
    OpenFile file = OpenFile.create(Samples.read("xen-2026"), folder.resolve(NAME));
    Clock clock = Clock.fixed(Instant.parse("2027-02-28T09:30:00Z"), ZoneOffset.UTC);
    try (UnsavedWork work = new UnsavedWork(user, clock)) {
      work.keep(
          UUID.randomUUID(),
          new UnsavedPlan(Optional.of(file), Samples.read("xen-2018"), "9 months"));
    }
  }

  @Test
  void whoGoesOnHasItUnsavedAndSavesIt(Robot robot) throws Exception {
    CadenceWindow.open(robot, folder, "xen-2026");
    robot.waitFor(OFFER);
    assertThat(robot.words()).anyMatch(words -> words.contains("28 Feb 2027, 09:30"));
    robot.click("Go on with them");
    FilesTest.waitForTitle(robot, "• " + NAME + " – Cadence");
    robot.press("Ctrl+S");
    FilesTest.waitForTitle(robot, NAME + " – Cadence");
    assertThat(PlanFiles.read(folder.resolve(NAME))).isEqualTo(Samples.read("xen-2018"));
    robot.waitUntil("nothing to be kept", () -> !FilesTest.keeps(unsaved));
  }

  @Test
  void aFileThatChangedSinceIsAskedAbout(Robot robot) {
    CadenceWindow window = CadenceWindow.open(robot, folder, "xen-2026");
    window.put(NAME, "theirs");
    robot.click("Go on with them");
    FilesTest.waitForTitle(robot, "• " + NAME + " – Cadence");
    robot.press("Ctrl+S").waitFor(NAME + " was changed by another program.").click("Cancel");
    assertThat(window.text(NAME)).isEqualTo("theirs");
  }

  @Test
  void whatIsThrownAwayIsGone(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026");
    robot.click("Throw them away");
    robot.waitUntil("it to be gone", () -> !FilesTest.keeps(unsaved));
    assertThat(FilesTest.title(robot)).isEqualTo("Xen Project 2026 – Cadence");
  }

  @Test
  void whatIsNotDecidedIsOfferedAgain(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2026");
    robot.waitFor(OFFER).press("Esc").waitUntilGone(OFFER).press("Ctrl+Q");
    CadenceWindow.open(robot, folder, "xen-2026");
    robot.waitFor(OFFER).click("Cancel");
  }

  @Test
  void damagedWorkIsToldAndPutAside(Robot robot) throws Exception {
    try (var files = Files.walk(unsaved)) {
      Path kept = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
      Files.writeString(kept, "{");
    }
    CadenceWindow.open(robot, folder, "xen-2026");
    robot.waitFor("Unsaved work cannot be read").click("Close");
    robot.waitUntil("it to be aside", () -> Files.isDirectory(unsaved.resolve("damaged")));
  }
}
