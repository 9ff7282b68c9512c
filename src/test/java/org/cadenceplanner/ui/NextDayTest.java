package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A window left open overnight.
@ExtendWith(Windows.class)
class NextDayTest {
  private static final String FILE = "xen.cadence.json";
  private static final String TODAY = "  \"today\": \"2026-08-20\",\n";

  private final SetClock clock = new SetClock("2027-03-15T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void aPlanWithoutItsOwnTodayFollowsTheDayWhenOneComesBackToIt(Robot robot) {
    CadenceWindow window = open(robot, "");
    assertThat(robot.text("#status")).doesNotContain("overdue");
    clock.set("2027-03-17T08:00:00Z");
    robot.click("Help").click("About Cadence").press("Esc");
    window.settled();
    assertThat(robot.words()).contains("1 release overdue");
    assertThat(FilesTest.title(robot)).as("nothing to save").doesNotStartWith("•");
  }

  @Test
  void aPlanFollowsTheDayWhileOneStaysInTheWindow(Robot robot) {
    open(robot, "");
    clock.set("2027-03-17T08:00:00Z");
    robot.waitFor("1 release overdue");
    assertThat(FilesTest.title(robot)).as("nothing to save").doesNotStartWith("•");
  }

  @Test
  void whatIsHalfTypedIsFinishedFirst(Robot robot) {
    CadenceWindow window = open(robot, "");
    robot.replaceText("#last-year", "2031");
    clock.set("2027-03-17T08:00:00Z");
    window.put(FILE, window.text(FILE).replace("Xen Project 2026", "Xen of another"));
    robot.waitFor("#file-changed");
    assertThat(robot.sees("1 release overdue")).isFalse();
    assertThat(robot.text("#last-year")).isEqualTo("2031");
    robot.press("Enter").waitFor("1 release overdue");
  }

  @Test
  void aPlanWithItsOwnTodayStaysOnIt(Robot robot) {
    CadenceWindow window = open(robot, TODAY);
    clock.set("2027-03-17T08:00:00Z");
    robot.click("Help").click("About Cadence").press("Esc");
    window.settled();
    assertThat(robot.words()).noneMatch(word -> word.contains("overdue"));
  }

  private CadenceWindow open(Robot robot, String today) {
    String text = PlanFiles.text(Samples.read("xen-2026"));
    assertThat(text).contains(TODAY);
    new CadenceWindow(robot, folder).put(FILE, text.replace(TODAY, today));
    return CadenceWindow.openBy(clock, robot, folder, FILE).settled();
  }

  /// A clock that stands until it is set.
  private static final class SetClock extends Clock {
    private final AtomicReference<Instant> now;

    SetClock(String now) {
      this.now = new AtomicReference<>(Instant.parse(now));
    }

    void set(String later) {
      now.set(Instant.parse(later));
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
