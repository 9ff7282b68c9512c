package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.language.InGerman;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Rounding;
import org.cadenceplanner.plan.SupportScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whoever speaks German changes in German how long releases are supported.
@ExtendWith({InGerman.class, Windows.class})
class SupportRulesInGermanTest {
  private static final String FULL = "#class-1-phase-1";
  private static final String SECURITY = "#class-1-phase-2";

  @Test
  void aLengthIsTypedInGermanOrInEnglish(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("18 Monate danach");
    robot.replaceText(FULL + "-length", "2 Jahre").press("Enter");
    assertThat(robot.text(FULL + "-length")).isEqualTo("2 Jahre");
    assertThat(window.lastStep()).contains("Full support 2 Jahre");
    robot.replaceText(SECURITY + "-length", "36 Monate gesamt").press("Enter");
    assertThat(end(window, 1)).isEqualTo(new End.AfterRelease(Length.ofMonths(36)));
    robot.replaceText(SECURITY + "-length", "6 months more").press("Enter");
    assertThat(robot.text(SECURITY + "-length")).isEqualTo("6 Monate danach");
    window.undoesAndRedoes(3);
  }

  @Test
  void aTextThatIsNoLengthIsRefusedInGerman(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.replaceText(SECURITY + "-length", "18 Monde").press("Enter");
    assertThat(robot.text(SECURITY + "-length-message"))
        .contains("18 Monde")
        .endsWith("; erlaubt: eine Länge wie 18 Monate danach, oder 36 Monate gesamt");
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void whatAnEndIsCountedFromIsSaidInASentence(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(SECURITY + "-more");
    assertThat(robot.sees("Endet 18 Monate nach der vorigen Phase.")).isTrue();
    robot.click("gesamt");
    assertThat(robot.sees("Endet 36 Monate nach dem Release.")).isTrue();
    assertThat(window.lastStep()).contains("Security fixes only ab dem Release gezählt");
    robot.click("Zählt als unterstützt").press("Esc");
    assertThat(robot.sees("Security fixes only (nicht gezählt)")).isTrue();
    window.undoesAndRedoes(2);
  }

  @Test
  void newClassesAndPhasesHaveGermanNames(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "gerade und ungerade");
    assertThat(window.lastStep()).contains("Schema: gerade und ungerade");
    assertThat(scheme(window).cycle()).isEqualTo(List.of("gerade", "ungerade"));
    robot.click("#class-1-add-phase").click("#class-1-add-early");
    assertThat(scheme(window).classes().getFirst().phaseNames()).contains("voller Support", "Beta");
    assertThat(robot.text("#class-1-early-1-before")).isEqualTo("8 Wochen davor");
    robot.choose("#scheme", "jedes n-te").replaceText("#scheme-one-in", "2").press("Enter");
    assertThat(window.lastStep()).contains("Eines von 2 Releases");
    assertThat(robot.text("#scheme")).isEqualTo("jedes n-te");
    assertThat(scheme(window).cycle()).isEqualTo(List.of("LTS", "normal"));
  }

  @Test
  void theOnlyClassHasAGermanNameOnceItIsShown(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.choose("#scheme", "wechselnd und nach Regeln");
    assertThat(robot.text("#scheme-cycle")).isEqualTo("Release");
    robot.choose("#scheme", "alle Releases gleich");
    assertThat(window.isAsItWas()).isTrue();
    window.undoesAndRedoes(2);
    assertThat(robot.sees("#scheme-cycle")).isFalse();
  }

  @Test
  void anEndByARuleIsAskedForInGerman(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(SECURITY + "-more").click("Ende nach einer Regel …");
    robot.choose("#end-kind", "mit einem späteren Release").replaceText("#end-grace", "bald");
    robot.press("Enter");
    assertThat(robot.text("#end-grace-message"))
        .endsWith("; erlaubt: eine Länge wie 4 Wochen, oder nichts");
    robot.replaceText("#end-grace", "4 Wochen");
    robot.choose("#end-round", "das Ende seines Quartals").click("#end-precision-quarter");
    robot.click("Übernehmen").waitUntilGone("#end-form");
    assertThat(end(window, 1))
        .isEqualTo(
            new End.Rounded(
                new End.Successor(2, Optional.empty(), 0, Optional.of(Length.ofWeeks(4))),
                new Rounding.EndOf(Rounding.Period.QUARTER)));
    window.undoesAndRedoes(1);
  }

  @Test
  void aRuleOfAClassIsAskedForInGerman(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months, even/odd", robot);
    robot.choose("#scheme", "wechselnd und nach Regeln").click("Regel");
    robot.choose("#rule-kind", "es in manchen Monaten oder Jahren fällig ist");
    robot.choose("#rule-years", "gerade Jahre").click("Hinzufügen");
    robot.waitUntilGone("#class-rule-form");
    assertThat(window.lastStep().orElseThrow()).startsWith("Regel hinzufügen: odd ");
    window.undoesAndRedoes(1);
  }

  private static SupportScheme scheme(RulesWindow window) {
    return window.edited().rules().support();
  }

  private static End end(RulesWindow window, int phase) {
    List<Phase> phases = scheme(window).classes().getFirst().phases();
    return phases.get(phase).end();
  }
}
