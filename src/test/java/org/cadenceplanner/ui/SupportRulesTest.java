package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer changes how long releases are supported.
@ExtendWith(Windows.class)
class SupportRulesTest {
  private static final String FULL = "#class-1-phase-1";
  private static final String SECURITY = "#class-1-phase-2";

  @Test
  void aPhaseIsMadeLongerInItsField(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText(FULL + "-length", "24 months").press("Enter");
    assertThat(window.chart()).contains("full support 24 months");
    assertThat(window.lastStep()).contains("Full support 24 months");
    robot.replaceText(SECURITY + "-length", "12").press("Enter");
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("12 months more");
    assertThat(window.lastStep()).contains("Security fixes only 12 months more");
    window.undoesAndRedoes(2);
    assertThat(robot.text(FULL + "-length")).isEqualTo("18 months");
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("18 months more");
  }

  @Test
  void rubbishIsSaidBesideItsFieldAndNothingHappens(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    for (String rubbish : List.of("x", "", "0 months", "-3 months", "18 moons")) {
      robot.replaceText(FULL + "-length", rubbish).press("Enter");
      assertThat(robot.text(FULL + "-length-message"))
          .isEqualTo(
              "found %s; allowed: a length such as 18 months"
                  .formatted(rubbish.isEmpty() ? "nothing" : "'" + rubbish + "'"));
    }
    assertThat(robot.text(FULL + "-length")).isEqualTo("18 moons");
    assertThat(window.isAsItWas()).isTrue();
    robot.press("Esc");
    assertThat(robot.text(FULL + "-length")).isEqualTo("18 months");
    assertThat(robot.sees(FULL + "-length-message")).isFalse();
  }

  @Test
  void aPhaseThatEndsBeforeTheOneBeforeIsRefusedBesideIt(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText(SECURITY + "-length", "12 months in all").press("Enter");
    assertThat(robot.text(SECURITY + "-length-message"))
        .contains("12 months")
        .contains("more than 18 months, the end of the phase before");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void anEndIsCountedFromTheReleaseAndBackOnTheSameDay(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(SECURITY + "-more").click(SECURITY + "-from-release");
    assertThat(robot.sees("Ends 36 months after the release.")).isTrue();
    robot.press("Esc").waitUntilGone(SECURITY + "-more-popover");
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("36 months in all");
    assertThat(window.chart()).contains("security fixes only until 36 months after the release");
    robot.click(SECURITY + "-more").click(SECURITY + "-from-start").press("Esc");
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("18 months more");
    window.undoesAndRedoes(2);
  }

  @Test
  void everyReleaseAlikeBecomesEvenAndOdd(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "even and odd");
    assertThat(robot.text("#class-1-title")).isEqualTo("Even");
    assertThat(robot.text("#class-1-releases")).isEqualTo("4.12, 4.14, 4.16 …");
    assertThat(robot.text("#class-2-releases")).isEqualTo("4.13, 4.15, 4.17 …");
    robot.replaceText("#class-2-phase-1-length", "6 months").press("Enter");
    assertThat(window.lastStep()).contains("odd: full support 6 months");
    assertThat(window.chart()).contains("odd (full support 6 months");
    robot.choose("#scheme", "every release alike");
    assertThat(robot.sees("#class-2-phase-1-length")).isFalse();
    assertThat(robot.text(FULL + "-length")).isEqualTo("18 months");
    assertThat(window.lastStep()).contains("Scheme every release alike");
    window.undoesAndRedoes(3);
  }

  @Test
  void everyThirdReleaseFromAVersionIsLongSupported(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "every n-th");
    assertThat(robot.text("#scheme-one-in")).isEqualTo("3");
    assertThat(robot.text("#class-1-releases")).isEqualTo("4.12, 4.15, 4.18 …");
    robot.replaceText("#scheme-first", "4.13").press("Enter");
    assertThat(robot.text("#class-1-releases")).isEqualTo("4.13, 4.16, 4.19 …");
    robot.replaceText("#scheme-one-in", "4").press("Enter");
    assertThat(robot.text("#class-1-releases")).isEqualTo("4.13, 4.17, 4.21 …");
    robot.replaceText("#scheme-one-in", "13").press("Enter");
    assertThat(robot.text("#scheme-one-in-message"))
        .isEqualTo("found '13'; allowed: a whole number from 2 to 12");
    robot.replaceText("#scheme-first", "latest").press("Enter");
    assertThat(robot.text("#scheme-first-message"))
        .isEqualTo("found 'latest'; allowed: a version with a number such as 4.12, or nothing");
    window.undoesAndRedoes(3);
    assertThat(robot.sees("#scheme-one-in")).isFalse();
  }

  @Test
  void everySecondReleaseStaysWhatItWasCalled(Robot robot) throws Exception {
    RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "every n-th").replaceText("#scheme-one-in", "2").press("Enter");
    assertThat(robot.sees("#scheme-first")).isTrue();
    robot.choose("#scheme", "even and odd");
    assertThat(robot.sees("#scheme-first")).isFalse();
  }

  @Test
  void aClassGetsAnotherName(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "even and odd").click("#class-1-more");
    robot.replaceText("#class-1-name", "odd").press("Enter");
    assertThat(robot.text("#class-1-name-message")).contains("each name once");
    robot.replaceText("#class-1-name", "").press("Enter");
    assertThat(robot.text("#class-1-name-message")).startsWith("found nothing; allowed: a name");
    robot.replaceText("#class-1-name", "stable").press("Enter").waitUntilGone("#class-1-name");
    assertThat(robot.text("#class-1-title")).isEqualTo("Stable");
    assertThat(window.chart()).contains("by turns stable");
    window.undoesAndRedoes(2);
  }

  @Test
  void phasesAreAddedMovedAndRemoved(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#class-1-add-phase");
    assertThat(robot.text("#class-1-phase-3-length")).isEqualTo("18 months more");
    assertThat(window.isFocused("#class-1-phase-3-length")).isTrue();
    robot.click("#class-1-phase-3-more").click("#class-1-phase-3-up");
    assertThat(window.chart()).contains("extended support 18 months, then security fixes only");
    robot.click(FULL + "-more").click(FULL + "-down");
    assertThat(window.chart()).contains("extended support 18 months, then full support 18 months");
    robot.click(SECURITY + "-more").click(SECURITY + "-remove");
    assertThat(robot.sees("#class-1-phase-3-length")).isFalse();
    assertThat(window.lastStep()).contains("Remove phase full support");
    window.undoesAndRedoes(4);
    assertThat(window.chart()).contains("full support 18 months, then security fixes only 18");
  }

  @Test
  void aReleaseMayHaveNoSupportAtAll(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "even and odd");
    robot.click("#class-2-phase-1-more").click("#class-2-phase-1-remove");
    robot.click("#class-2-phase-1-more").click("#class-2-phase-1-remove");
    assertThat(robot.sees("No support")).isTrue();
    assertThat(window.chart()).contains("odd (no support)");
    robot.click("#class-2-add-phase");
    assertThat(robot.sees("No support")).isFalse();
    window.undoesAndRedoes(4);
  }

  @Test
  void aPhaseThatDoesNotCountSaysSo(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(SECURITY + "-more").click(SECURITY + "-counts").press("Esc");
    robot.waitUntilGone(SECURITY + "-counts");
    assertThat(robot.sees("Security fixes only (not counted)")).isTrue();
    assertThat(window.chart()).contains("(not counted)");
    window.undoesAndRedoes(1);
    assertThat(robot.sees("Security fixes only (not counted)")).isFalse();
  }

  @Test
  void aPhaseIsRenamedWithItsEndsInTheHistory(Robot robot) throws Exception {
    var window = RulesWindow.on("9 months", robot);
    robot.click(FULL + "-more").replaceText(FULL + "-name", "bug fixes").press("Enter");
    robot.press("Esc").waitUntilGone(FULL + "-name");
    assertThat(robot.sees("Bug fixes")).isTrue();
    assertThat(window.plan().history())
        .noneMatch(release -> release.ends().containsKey("full support"))
        .anyMatch(release -> release.ends().containsKey("bug fixes"));
    assertThat(window.chart()).contains("every 9 months");
    window.undoesAndRedoes(1);
    assertThat(window.chart()).contains("every 9 months");
  }

  @Test
  void aPhaseIsRenamedInThisScenarioAlone(Robot robot) throws Exception {
    var window = RulesWindow.on("9 months", robot);
    robot.click(FULL + "-more").click(FULL + "-everywhere");
    assertThat(window.isOn(FULL + "-everywhere")).isFalse();
    robot.replaceText(FULL + "-name", "security fixes only").press("Enter");
    assertThat(robot.text(FULL + "-name-message")).contains("each name once");
    robot.replaceText(FULL + "-name", "bug fixes").press("Enter");
    assertThat(window.plan().history())
        .anyMatch(release -> release.ends().containsKey("full support"));
    robot.press("Esc");
    window.undoesAndRedoes(1);
  }

  @Test
  void whatIsTypedStaysWhenThePlanChangesElsewhere(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText(SECURITY + "-length", "24 mon");
    window.changeElsewhere();
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("24 mon");
    assertThat(window.isFocused(SECURITY + "-length")).isTrue();
    robot.type("ths").press("Enter");
    assertThat(window.chart()).contains("security fixes only 24 months");
    window.undoesAndRedoes(2);
  }

  @Test
  void thePhaseThatTheHistoryNamesIsNotRemoved(Robot robot) throws Exception {
    Plan all = Samples.read("xen-2018");
    var window =
        RulesWindow.on(all.withScenarios(all.scenarios().subList(0, 1)), "6 months", robot);
    robot.click(FULL + "-more").click(FULL + "-remove");
    assertThat(robot.text(FULL + "-more-message"))
        .startsWith("The history has ends of 'full support'; allowed: to rename it");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void anEraHasASchemeOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on");
    assertThat(robot.text("#support-inherited")).isEqualTo("as before 4.15");
    robot.choose("#scheme", "even and odd");
    robot.replaceText("#class-2-phase-1-length", "6 months").press("Enter");
    assertThat(robot.sees("#support-inherited")).isFalse();
    assertThat(robot.text("#class-1-releases")).isEqualTo("4.16, 4.18, 4.20 …");
    robot.click("until 4.12");
    assertThat(robot.sees("#class-2-phase-1-length")).isFalse();
    robot.replaceText(FULL + "-length", "2 years").press("Enter");
    robot.click("from 4.15 on");
    assertThat(robot.text("#class-2-phase-1-length")).isEqualTo("6 months");
    window.undoesAndRedoes(3);
  }

  @Test
  void aSchemeOfItsOwnFromAFileIsSaidAndKept(Robot robot) throws Exception {
    var window = RulesWindow.on(withThreeClasses(), "6 months", robot);
    assertThat(robot.text("#scheme")).isEqualTo("by turns and rules");
    assertThat(robot.text("#scheme-cycle")).isEqualTo("a, b, a, c");
    robot.replaceText("#class-3-phase-1-length", "9 months").press("Enter");
    assertThat(robot.text("#scheme-cycle")).isEqualTo("a, b, a, c");
    assertThat(window.chart()).contains("c (full support 9 months)");
    robot.choose("#scheme", "even and odd");
    assertThat(robot.sees("#scheme-cycle")).isFalse();
    assertThat(robot.text("#class-2-phase-1-length")).isEqualTo("12 months");
    window.undoesAndRedoes(2);
    assertThat(robot.text("#scheme")).isEqualTo("by turns and rules");
  }

  private static Plan withThreeClasses() throws Exception {
    Plan plan = Samples.read("xen-2018");
    SupportScheme scheme =
        new SupportScheme(
            List.of(ofMonths("a", 18), ofMonths("b", 12), ofMonths("c", 6)),
            List.of("a", "b", "a", "c"),
            Optional.empty());
    return plan.withScenarios(
        plan.scenarios().stream()
            .map(scenario -> scenario.name().equals("6 months") ? with(scenario, scheme) : scenario)
            .toList());
  }

  private static Scenario with(Scenario scenario, SupportScheme scheme) {
    return scenario.withRules(scenario.rules().withSupport(scheme));
  }

  private static ReleaseClass ofMonths(String name, int months) {
    return new ReleaseClass(
        name,
        List.of(new Phase("full support", true, new End.AfterRelease(Length.ofMonths(months)))));
  }
}
