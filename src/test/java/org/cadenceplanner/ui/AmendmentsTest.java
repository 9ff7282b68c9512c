package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer gives releases that are out another support than they were promised.
@ExtendWith(Windows.class)
class AmendmentsTest {

  @Test
  void releasesThatAreOutGetLongerSupport(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#amendment-first").replaceText("#amendment-versions", "4.10, 4.11");
    robot.replaceText("#amendment-decided-text", "1 Jul 2018");
    robot.replaceText("#amendment-reason", "asked for by the distributions");
    robot.click("#amendment-form-set").waitUntilGone("#amendment-form");
    assertThat(window.lastStep()).contains("Support of 4.10, 4.11, decided 1 Jul 2018");
    assertThat(robot.sees("18 + 18 months; decided 1 Jul 2018")).isTrue();
    assertThat(window.isOn("#amendment-1")).isTrue();
    robot.replaceText("#class-1-phase-2-length", "42 months").press("Enter");
    assertThat(robot.sees("18 + 42 months; decided 1 Jul 2018")).isTrue();
    assertThat(window.edited().scenario().rules()).isEqualTo(sixMonths(window).rules());
    assertThat(amendments(window))
        .extracting(Amendment::versions)
        .containsExactly(List.of(Version.of("4.10"), Version.of("4.11")));
    assertThat(window.chart()).contains("4.10 and 4.11: ");
    window.undoesAndRedoes(2);
    assertThat(robot.sees("#amendment-first")).isTrue();
  }

  @Test
  void onlyItsSupportIsEdited(Robot robot) throws Exception {
    var window = RulesWindow.on(Samples.read("xen-2026"), "8 months", robot);
    robot.click("#amendment-1");
    assertThat(robot.sees("#class-1-phase-1-length")).isTrue();
    assertThat(robot.sees("#cadence-9")).isFalse();
    assertThat(robot.sees("#weekday-friday")).isFalse();
    robot.click("#amendment-1");
    assertThat(robot.sees("#cadence-9")).isTrue();
    assertThat(window.isOn("#amendment-1")).isFalse();
    robot.click("#amendment-1").click("from 4.20 on");
    assertThat(robot.sees("#cadence-9")).isTrue();
    assertThat(window.isOn("#era-4.20")).isTrue();
  }

  @Test
  void itIsChangedAndRemoved(Robot robot) throws Exception {
    var window = RulesWindow.on(Samples.read("xen-2026"), "8 months", robot);
    robot.click("#change-amendment-1");
    assertThat(robot.text("#amendment-versions")).isEqualTo("4.17, 4.18, 4.19");
    robot.replaceText("#amendment-versions", "4.18, 4.18").click("#amendment-form-set");
    assertThat(robot.text("#amendment-versions-message"))
        .isEqualTo("found '4.18, 4.18'; allowed: versions such as 6.1, 6.6, each once");
    robot.replaceText("#amendment-versions", "4.18, 4.19").click("#amendment-form-set");
    robot.waitUntilGone("#amendment-form");
    assertThat(robot.text("#amendment-1")).isEqualTo("4.18, 4.19");
    robot.click("#remove-amendment-1");
    assertThat(amendments(window)).isEmpty();
    assertThat(robot.sees("#amendment-first")).isTrue();
    assertThat(robot.sees("#cadence-9")).isTrue();
    window.undoesAndRedoes(2);
  }

  @Test
  void ofTwoTheOneDecidedLaterStandsLast(Robot robot) throws Exception {
    var window = RulesWindow.on(Samples.read("xen-2026"), "8 months", robot);
    robot.click("#amendment-add").replaceText("#amendment-versions", "4.19");
    robot.replaceText("#amendment-decided-text", "1 Jan 2026").press("Enter");
    robot.waitUntilGone("#amendment-form");
    assertThat(robot.text("#amendment-1")).isEqualTo("4.19");
    assertThat(window.isOn("#amendment-1")).isTrue();
    robot.click("#change-amendment-1").replaceText("#amendment-decided-text", "1 Apr 2026");
    robot.click("#amendment-form-set").waitUntilGone("#amendment-form");
    assertThat(robot.text("#amendment-2")).isEqualTo("4.19");
    assertThat(window.isOn("#amendment-2")).isTrue();
    window.undoesAndRedoes(2);
  }

  private static Scenario sixMonths(RulesWindow window) throws Exception {
    return Samples.read("xen-2018").scenario(window.edited().scenario().name()).orElseThrow();
  }

  private static List<Amendment> amendments(RulesWindow window) {
    return window.edited().scenario().amendments();
  }
}
