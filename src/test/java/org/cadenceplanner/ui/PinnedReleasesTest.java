package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer sees all dates that are set by hand in one list, those too that no chart shows.
@ExtendWith(Windows.class)
class PinnedReleasesTest {

  @Test
  void aDateIsSetChangedAndLeftToTheRulesAgain(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    robot.click("#pin-add").type("4.14").click("#pin-day-text").type("24 Jul 2020");
    robot.click("#pin-why").type("summit").press("Enter").waitUntilGone("#pin-fields");
    assertThat(pins(window)).containsExactly(pin("4.14", LocalDate.of(2020, 7, 24), "summit"));
    assertThat(window.lastStep()).contains("Pin 4.14 to 24 Jul 2020");
    robot.click("4.14 · 24 Jul 2020 · summit").replaceText("#pin-version", "4.15");
    robot.replaceText("#pin-day-text", "2021-03-11").press("Enter").waitUntilGone("#pin-fields");
    assertThat(pins(window)).containsExactly(pin("4.15", LocalDate.of(2021, 3, 11), "summit"));
    robot.click("#remove-pin-4.15");
    assertThat(pins(window)).isEmpty();
    assertThat(window.lastStep()).contains("Unpin 4.15");
    window.undoesAndRedoes(3);
  }

  @Test
  void whatIsOutOrSetAlreadyIsRefusedAsItIsTyped(Robot robot) throws Exception {
    var window = RulesWindow.on("8 months", robot);
    robot.click("#pin-add").type("4.14").click("#pin-day-text").type("24 Jul 2020").press("Enter");
    robot.waitUntilGone("#pin-fields").click("#pin-add").type("4.14");
    assertThat(robot.text("#pin-version-message"))
        .isEqualTo("4.14 is set to 24 Jul 2020 already; allowed: another release");
    robot.replaceText("#pin-version", "4.11");
    assertThat(robot.text("#pin-version-message"))
        .isEqualTo("4.11 is out since 10 Jul 2018; allowed: a release to come");
    robot.press("Enter");
    assertThat(pins(window)).hasSize(1);
    robot.press("Esc").waitUntilGone("#pin-fields");
    window.undoesAndRedoes(1);
  }

  private static List<Pin> pins(RulesWindow window) {
    return window.edited().scenario().pins();
  }

  private static Pin pin(String version, LocalDate day, String reason) {
    return new Pin(Version.of(version), day, reason);
  }
}
