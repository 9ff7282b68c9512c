package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer changes the phases that a branch has before its release.
@ExtendWith(Windows.class)
class EarlyPhaseRulesTest {
  private static final String FIRST = "#class-1-early-1";
  private static final String SECOND = "#class-1-early-2";

  @Test
  void phasesBeforeTheReleaseAreAddedTheEarliestLastAndRemoved(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#class-1-add-early");
    assertThat(robot.text(FIRST + "-before")).isEqualTo("8 weeks before");
    assertThat(window.isFocused(FIRST + "-before")).isTrue();
    assertThat(robot.sees("Beta (not counted)")).isTrue();
    robot.click("#class-1-add-early");
    assertThat(window.chart())
        .contains(
            "alpha from 16 weeks before the release on (not counted), then beta from 8 weeks before"
                + " the release on (not counted), then full support 18 months");
    robot.click(SECOND + "-more").click(SECOND + "-remove");
    assertThat(robot.sees(SECOND + "-before")).isFalse();
    assertThat(window.lastStep()).contains("Remove phase beta");
    assertThat(early(window)).containsExactly(new EarlyPhase("alpha", false, Length.ofWeeks(16)));
    window.undoesAndRedoes(3);
    assertThat(robot.sees(FIRST + "-before")).isFalse();
  }

  @Test
  void anEarlyPhaseStartsOnAnotherDayAndCounts(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#class-1-add-early").replaceText(FIRST + "-before", "3 months").press("Enter");
    assertThat(robot.text(FIRST + "-before")).isEqualTo("3 months before");
    assertThat(window.lastStep()).contains("Beta 3 months before");
    robot.replaceText(FIRST + "-before", "-2").press("Enter");
    robot.click(FIRST + "-more").click(FIRST + "-counts").press("Esc");
    robot.waitUntilGone(FIRST + "-counts");
    assertThat(robot.sees("Beta")).isTrue();
    assertThat(early(window)).containsExactly(new EarlyPhase("beta", true, Length.ofMonths(2)));
    window.undoesAndRedoes(4);
  }

  @Test
  void anEarlyPhaseThatStartsBeforeTheOneBeforeIsRefusedBesideIt(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#class-1-add-early").click("#class-1-add-early");
    robot.replaceText(SECOND + "-before", "20 weeks").press("Enter");
    assertThat(robot.text(SECOND + "-before-message"))
        .contains("20 weeks")
        .contains("less than 16 weeks, as it starts after that");
    robot.replaceText(SECOND + "-before", "0 weeks").press("Enter");
    assertThat(robot.text(SECOND + "-before-message"))
        .isEqualTo("found '0 weeks'; allowed: a length such as 14 weeks before");
    assertThat(early(window)).extracting(EarlyPhase::before).contains(Length.ofWeeks(8));
  }

  @Test
  void aClassHasEarlyPhasesOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months, even/odd", robot);
    robot.click("#class-2-add-early");
    assertThat(window.lastStep()).contains("odd: add phase beta");
    assertThat(window.chart()).contains("odd (beta from 8 weeks before the release on");
    assertThat(early(window)).isEmpty();
    window.undoesAndRedoes(1);
  }

  @Test
  void anEarlyPhaseIsNotNamedLikeALaterOne(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#class-1-add-early").click(FIRST + "-more");
    robot.replaceText(FIRST + "-name", "full support").press("Enter");
    assertThat(robot.text(FIRST + "-name-message")).contains("each name once");
    robot.replaceText(FIRST + "-name", "extended support").press("Enter").press("Esc");
    robot.waitUntilGone(FIRST + "-name");
    robot.click("#class-1-add-phase");
    assertThat(window.lastStep()).contains("Add phase phase 3");
  }

  @Test
  void anEarlyPhaseIsRenamedInAllScenariosAndLimits(Robot robot) throws Exception {
    var window = RulesWindow.on(twoWithBetas(), "one", robot);
    robot.click(FIRST + "-more").replaceText(FIRST + "-name", "preview").press("Enter");
    robot.press("Esc").waitUntilGone(FIRST + "-name");
    assertThat(robot.sees("Preview (not counted)")).isTrue();
    assertThat(window.plan().scenarios().get(1).rules().support())
        .isEqualTo(SupportScheme.alike(List.of(early("preview")), phases("stable")));
    assertThat(window.plan().scenarios().get(2).rules().support())
        .isEqualTo(SupportScheme.alike(phases("preview")));
    assertThat(window.plan().limits())
        .containsExactly(new Limit.MostBranches(1, Optional.of("preview")));
    window.undoesAndRedoes(1);
  }

  @Test
  void anEarlyPhaseIsRenamedInOneScenarioAlone(Robot robot) throws Exception {
    var window = RulesWindow.on(twoWithBetas(), "one", robot);
    robot.click(FIRST + "-more").click(FIRST + "-everywhere");
    robot.replaceText(FIRST + "-name", "preview").press("Enter").press("Esc");
    assertThat(early(window)).containsExactly(early("preview"));
    assertThat(window.plan().scenarios().get(1).rules().support())
        .isEqualTo(SupportScheme.alike(List.of(early("beta")), phases("stable")));
    window.undoesAndRedoes(1);
  }

  /// Two scenarios with an early phase of a name, and one with a later phase of that name.
  private static Plan twoWithBetas() {
    SupportScheme early = SupportScheme.alike(List.of(early("beta")), phases("stable"));
    Scenario first = Samples.read("xen-2018").scenarios().getFirst();
    List<Scenario> scenarios =
        List.of(
            first.withSupport(_ -> early).withName("one"),
            first.withSupport(_ -> early).withName("two"),
            first.withSupport(_ -> SupportScheme.alike(phases("beta"))).withName("three"));
    return Samples.read("xen-2018")
        .withHistory(List.of())
        .withScenarios(scenarios)
        .withLimits(List.of(new Limit.MostBranches(1, Optional.of("beta"))));
  }

  private static EarlyPhase early(String name) {
    return new EarlyPhase(name, false, Length.ofWeeks(8));
  }

  private static List<Phase> phases(String name) {
    return List.of(new Phase(name, true, new End.AfterRelease(Length.ofMonths(18))));
  }

  private static List<EarlyPhase> early(RulesWindow window) {
    return firstClass(window).early();
  }

  private static ReleaseClass firstClass(RulesWindow window) {
    return window.edited().rules().support().classes().getFirst();
  }
}
