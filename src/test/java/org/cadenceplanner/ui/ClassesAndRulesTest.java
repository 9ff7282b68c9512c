package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.ClassRule.Parity;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A committer says which release is of which class: by turns, and by rules that come before.
@ExtendWith(Windows.class)
class ClassesAndRulesTest {

  @Test
  void theFieldsOfTurnsAndRulesChangeNothingByThemselves(Robot robot) throws Exception {
    var window = openOn("6 months", robot);
    assertThat(robot.text("#scheme-cycle")).isEqualTo("release");
    assertThat(window.isAsItWas()).isTrue();
    robot.choose("#scheme", "every release alike");
    assertThat(robot.sees("#scheme-cycle")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void takingBackTheStepAfterThemTakesThemBackToo(Robot robot) throws Exception {
    var window = openOn("6 months", robot);
    addClass("LTS", robot).waitUntilGone("#class-form");
    robot.click("#undo");
    assertThat(window.isAsItWas()).isTrue();
    assertThat(robot.text("#scheme")).isEqualTo("every release alike");
    assertThat(robot.sees("#scheme-cycle")).isFalse();
    robot.click("#redo");
    assertThat(robot.text("#scheme")).isEqualTo("by turns and rules");
    assertThat(robot.text("#class-2-title")).isEqualTo("LTS");
  }

  @Test
  void aClassIsAddedAndGetsATurn(Robot robot) throws Exception {
    var window = openOn("6 months", robot);
    addClass("release", robot);
    assertThat(robot.text("#class-form-message")).contains("each name once");
    robot.replaceText("#new-class-name", "").press("Enter");
    assertThat(robot.text("#new-class-name-message")).startsWith("found nothing; allowed: a name");
    robot.replaceText("#new-class-name", "LTS").press("Enter").waitUntilGone("#class-form");
    assertThat(window.lastStep()).contains("Add class LTS");
    assertThat(robot.text("#class-2-releases")).isEqualTo("no turn, no rule");
    robot.replaceText("#scheme-cycle", "release, lts, stable").press("Enter");
    assertThat(robot.text("#scheme-cycle-message"))
        .isEqualTo(
            "found 'release, lts, stable'; allowed: names of classes with commas between them:"
                + " release, LTS");
    robot.replaceText("#scheme-cycle", "release, lts, release").press("Enter");
    assertThat(robot.text("#scheme-cycle")).isEqualTo("release, LTS, release");
    assertThat(window.lastStep()).contains("By turns release, LTS, release");
    assertThat(robot.text("#class-2-releases")).isEqualTo("4.13, 4.16, 4.19 …");
    robot.replaceText("#scheme-first", "4.13").press("Enter");
    assertThat(robot.text("#class-2-releases")).isEqualTo("4.14, 4.17, 4.20 …");
    robot.replaceText("#scheme-cycle", "LTS, release").press("Enter");
    assertThat(robot.sees("#scheme-cycle")).isTrue();
    window.undoesAndRedoes(4);
  }

  @Test
  void aClassIsRemovedWithItsTurnsAndRules(Robot robot) throws Exception {
    var window = openOn("6 months, even/odd", robot);
    robot.click("#add-rule").choose("#rule-class", "odd").choose("#rule-kind", firstOfYear());
    robot.click("#class-rule-form-set").waitUntilGone("#class-rule-form");
    robot.click("#class-2-more").click("#class-2-remove").waitUntilGone("#class-2-remove");
    assertThat(window.lastStep()).contains("Remove class odd");
    assertThat(robot.text("#scheme-cycle")).isEqualTo("even");
    assertThat(robot.sees("#rule-1")).isFalse();
    assertThat(window.chart()).doesNotContain("odd (");
    window.undoesAndRedoes(2);
  }

  @Test
  void theLastClassWithATurnStays(Robot robot) throws Exception {
    var window = openOn("6 months, even/odd", robot);
    robot.replaceText("#scheme-cycle", "even").press("Enter");
    robot.click("#class-1-more").click("#class-1-remove");
    assertThat(robot.text("#class-1-more-message"))
        .isEqualTo("No other class has a turn; allowed: to give another one a turn first");
    robot.press("Esc");
    window.undoesAndRedoes(1);
  }

  @Test
  void aClassThatAnEndWaitsForStays(Robot robot) throws Exception {
    var window = openOn("6 months, even/odd", robot);
    robot.click("#class-2-phase-1-more").click("#class-2-phase-1-end");
    robot.choose("#end-kind", "when a later release ships").choose("#end-of", "even alone");
    robot.click("#end-form-set").waitUntilGone("#end-form");
    robot.click("#class-1-more").click("#class-1-remove");
    assertThat(robot.text("#class-1-more-message")).contains("even").contains("allowed: ");
    robot.press("Esc");
    window.undoesAndRedoes(1);
  }

  @Test
  void rulesOfEveryKindComeBeforeTheTurns(Robot robot) throws Exception {
    var window = openOn("6 months, even/odd", robot);
    addRule("its version has a form", robot).replaceText("#rule-form", "4.{x}").press("Enter");
    assertThat(robot.text("#rule-form-message")).startsWith("template '4.{x}'; allowed: text with");
    robot
        .replaceText("#rule-form", "{major}.13")
        .press("Enter")
        .waitUntilGone("#class-rule-form-set");
    assertThat(robot.text("#rule-1")).isEqualTo("odd if its version is like {major}.13");
    add("its number is even or odd", robot.click("#add-rule"), "#rule-odd");
    addRule("it is due in some months or years", robot).click("#rule-month-april");
    robot.click("#class-rule-form-set");
    assertThat(robot.text("#rule-months-message"))
        .isEqualTo("neither months nor years; allowed: one of them");
    robot.choose("#rule-years", "even years").click("#rule-month-january");
    robot.click("#class-rule-form-set").waitUntilGone("#class-rule-form-set");
    assertThat(robot.text("#rule-3")).isEqualTo("odd if due in January of even years");
    addRule(firstOfYear(), robot).click("#class-rule-form-set");
    addRule("it is one of a list", robot).replaceText("#rule-versions", "4.13, 4.13");
    assertThat(robot.text("#rule-versions-message"))
        .isEqualTo("found '4.13, 4.13'; allowed: versions such as 6.1, 6.6, each once");
    robot.replaceText("#rule-versions", "4.13, 4.15").press("Enter");
    robot.waitUntilGone("#class-rule-form-set");
    assertThat(scheme(window).assigned())
        .containsExactly(
            odd(new ClassRule.OfForm(new VersionTemplate("{major}.13"))),
            odd(new ClassRule.Numbered(Parity.ODD)),
            odd(new ClassRule.Due(Set.of(Month.JANUARY), Optional.of(Parity.EVEN))),
            odd(new ClassRule.FirstOfYear()),
            odd(new ClassRule.Listed(List.of(Version.of("4.13"), Version.of("4.15")))));
    assertThat(window.lastStep()).contains("Add rule: odd for 4.13 and 4.15");
    assertThat(window.chart()).contains("odd if due in January of even years");
    window.undoesAndRedoes(5);
  }

  @Test
  void aRuleIsChangedMovedAndRemoved(Robot robot) throws Exception {
    var window = openOn("6 months, even/odd", robot);
    addRule(firstOfYear(), robot).click("#class-rule-form-set");
    add("its number is even or odd", robot.click("#add-rule"), "#rule-even");
    robot.click("#rule-2");
    assertThat(window.isOn("#rule-even")).isTrue();
    robot.choose("#rule-class", "even").click("#rule-odd").press("Enter");
    robot.waitUntilGone("#class-rule-form-set");
    assertThat(robot.text("#rule-2")).isEqualTo("even if its number is odd");
    robot.click("#up-rule-2");
    assertThat(robot.text("#rule-1")).isEqualTo("even if its number is odd");
    assertThat(window.isFocused("#rule-1")).isTrue();
    robot.click("#remove-rule-1");
    assertThat(window.lastStep()).contains("Remove rule: even if its number is odd");
    assertThat(robot.text("#rule-1")).isEqualTo("odd if the first of its year");
    window.undoesAndRedoes(5);
    assertThat(robot.sees("#rule-1")).isFalse();
  }

  @Test
  void anEraHasTurnsAndRulesOfItsOwn(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").choose("#scheme", "by turns and rules");
    addClass("LTS", robot).waitUntilGone("#class-form");
    robot.click("until 4.12");
    assertThat(robot.sees("#scheme-cycle")).isFalse();
    robot.click("from 4.15 on");
    assertThat(robot.text("#class-2-title")).isEqualTo("LTS");
    window.undoesAndRedoes(1);
  }

  private static RulesWindow openOn(String scenario, Robot robot) throws Exception {
    var window = RulesWindow.on(scenario, robot);
    robot.choose("#scheme", "by turns and rules");
    return window;
  }

  private static Robot addClass(String name, Robot robot) {
    return robot.click("#add-class").replaceText("#new-class-name", name).press("Enter");
  }

  private static Robot addRule(String kind, Robot robot) {
    return robot.click("#add-rule").choose("#rule-kind", kind);
  }

  private static void add(String kind, Robot robot, String button) {
    robot.choose("#rule-kind", kind).click(button).click("#class-rule-form-set");
    robot.waitUntilGone("#class-rule-form-set");
  }

  private static String firstOfYear() {
    return "it is the first of its year";
  }

  private static ClassRule odd(ClassRule.Condition condition) {
    return new ClassRule("odd", condition);
  }

  private static SupportScheme scheme(RulesWindow window) {
    return window.edited().rules().support();
  }
}
