package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A mistake of the program's own in the background is told, and nothing stays under way for it.
@ExtendWith(Windows.class)
class MistakesBehindTheWindowTest {
  private static final String FILE = "xen.cadence.json";

  private final AtomicBoolean isBroken = new AtomicBoolean();

  @TempDir private Path folder;

  @Test
  void aSampleThatIsNotOpenedForAMistakeIsToldAndCanBeTriedAgain(Robot robot) {
    CadenceWindow window = new CadenceWindow(robot, folder);
    window.put(FILE, PlanFiles.text(Samples.read("xen-2018")));
    CadenceWindow.openBy(clock(), robot, folder, FILE).settled();
    isBroken.set(true);
    SampleGalleryTest.choose(robot, "ubuntu");
    robot.waitFor("The sample ubuntu was not opened");
    assertThat(robot.words()).anyMatch(words -> words.contains("a mistake in Cadence"));
    robot.click("Close");
    assertThat(robot.text("#status")).doesNotContain("Opening");
    isBroken.set(false);
    SampleGalleryTest.choose(robot, "ubuntu");
    FilesTest.waitForTitle(robot, "Ubuntu – Cadence");
  }

  /// One that may fail in the background, as code does that is not as it should be.
  private Clock clock() {
    InstantSource source =
        () -> {
          if (isBroken.get() && !Platform.isFxApplicationThread()) {
            throw new StackOverflowError("the planted mistake");
          }
          return Instant.parse("2027-03-01T12:00:00Z");
        };
    return source.withZone(ZoneOffset.UTC);
  }
}
