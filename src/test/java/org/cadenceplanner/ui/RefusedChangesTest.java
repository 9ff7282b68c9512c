package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be is refused in words where it was asked for, and what holds is shown again.
@ExtendWith(Windows.class)
class RefusedChangesTest {
  @TempDir private Path folder;

  @Test
  void anEraThatWouldBeginBeforeTheReleaseBeforeItRefusesALongerCadence(Robot robot)
      throws Exception {
    Plan plan = Samples.read("xen-2018");
    Era due = Era.asBefore(Version.of("4.14")).withAnchor(Optional.of(LocalDate.of(2019, 9, 10)));
    Scenario dated = plan.scenarios().getFirst().withEra(due);
    var window = RulesWindow.on(plan.withScenarios(List.of(dated)), "6 months", robot);
    robot.click("#cadence-12");
    assertThat(robot.text("#cadence-message")).contains("4.14").contains("allowed: a day after");
    assertThat(window.isOn("#cadence-6")).isTrue();
    assertThat(window.isOn("#cadence-12")).isFalse();
    robot.click("#weekday-friday");
    assertThat(robot.sees("#cadence-message")).isFalse();
    window.undoesAndRedoes(1);
  }

  @ParameterizedTest
  @CsvSource({"#cadence-8, #cadence-message", "#weekday-friday, #weekdays-message"})
  void aButtonThatWasRefusedIsNotOn(String button, String message, Robot robot) throws Exception {
    var window = RulesWindow.on(plan(), "refused", robot);
    robot.click(button);
    assertRefused(message, window, robot);
    assertThat(window.isOn(button)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "#direction, earlier, later, #dates-message",
    "#blocking, off in all calendars, any holiday, #dates-message",
    "#scheme, even and odd, every release alike, #scheme-message"
  })
  void aChoiceThatWasRefusedShowsWhatHolds(
      String box, String wanted, String holds, String message, Robot robot) throws Exception {
    var window = RulesWindow.on(plan(), "refused", robot);
    robot.choose(box, wanted);
    assertRefused(message, window, robot);
    assertThat(robot.text(box)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "#skip-remove-4.12, #skipped-message",
    "#remove-calendar-pl, #holidays-message",
    "#change-whose-calendars, #holidays-message",
    "#remove-range-1, #blocked-days-message",
    "#era-remove-4.15, #eras-message"
  })
  void whatWasNotRemovedStays(String button, String message, Robot robot) throws Exception {
    var window = RulesWindow.on(plan(), "refused", robot);
    robot.click(button);
    assertRefused(message, window, robot);
    assertThat(robot.sees(button)).isTrue();
  }

  @Test
  void aBoxThatWasRefusedIsAsItWas(Robot robot) throws Exception {
    var window = RulesWindow.on(plan(), "refused", robot);
    robot.click("#end-days-count");
    assertRefused("#plan-message", window, robot);
    assertThat(window.isOn("#end-days-count")).isFalse();
  }

  @Test
  void aPartOfAnEraThatCannotBeAsBeforeStays(Robot robot) throws Exception {
    var window = RulesWindow.on(plan(), "refused", robot);
    robot.click("from 4.15 on").click("#cadence-as-before");
    assertRefused("#cadence-as-before-message", window, robot);
    assertThat(robot.sees("#cadence-as-before")).isTrue();
  }

  @Test
  void aCalendarThatWasNotAddedIsSaidBesideTheList(Robot robot) throws Exception {
    var window = RulesWindow.on(plan(), "refused", robot);
    robot.click("#add-calendar").waitFor("#calendar-search").type("iceland");
    robot.waitFor("Iceland").press("Enter");
    assertRefused("#holidays-message", window, robot);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aScenarioWhosePhasesTheHistoryNamesIsNotDeleted(boolean byMenu, Robot robot) {
    Plan plan = Samples.read("xen-2018");
    Scenario named = plan.scenarios().getFirst();
    Scenario other = renamed(named).withName("other phases");
    var window = new CadenceWindow(robot, folder);
    window.put("two.cadence.json", PlanFiles.text(plan.withScenarios(List.of(named, other))));
    CadenceWindow.open(robot, folder, "two.cadence.json");
    if (byMenu) {
      robot.click("Scenario").click("Delete");
    } else {
      robot.rightClick("6 months").click("Delete");
    }
    robot.waitFor("Not deleted");
    assertThat(robot.text("#scenario-message")).contains("the end of an unknown phase");
    robot.press("Esc").waitUntilGone("Not deleted");
    assertThat(robot.sees("6 months")).isTrue();
  }

  private static void assertRefused(String message, RulesWindow window, Robot robot) {
    assertThat(robot.text(message)).contains("the end of an unknown phase");
    assertThat(window.isAsItWas()).isTrue();
  }

  /// A plan that no file could hold, so that no change of it is taken: its history has the end of a
  /// phase that is nowhere else.
  private static Plan plan() {
    Plan plan = Samples.read("xen-2018");
    Scenario eras = plan.scenario("9 for a while, then 6").orElseThrow();
    Scenario skips = plan.scenario("skip one, then 6").orElseThrow();
    var range = new BlockedRange("freeze", MonthDay.of(12, 22), MonthDay.of(1, 3));
    var skipped = skips.skipped().getFirst();
    var rules = eras.rules().withDates(eras.rules().dates().withRanges(List.of(range)));
    Scenario refused = eras.withName("refused").withRules(rules).withSkipped(List.of(skipped));
    return plan.withScenarios(List.of(refused))
        .withHistory(plan.history().stream().map(RefusedChangesTest::unknown).toList());
  }

  private static HistoricRelease unknown(HistoricRelease release) {
    var ends = new LinkedHashMap<>(release.ends());
    release.ends().values().stream().findFirst().ifPresent(end -> ends.put("twilight", end));
    return new HistoricRelease(release.version(), release.date(), ends);
  }

  private static Scenario renamed(Scenario scenario) {
    SupportScheme scheme = scenario.rules().support();
    return scenario.withRules(
        scenario
            .rules()
            .withSupport(
                new SupportScheme(
                    scheme.classes().stream().map(RefusedChangesTest::renamed).toList(),
                    scheme.cycle(),
                    scheme.first())));
  }

  private static ReleaseClass renamed(ReleaseClass kind) {
    return new ReleaseClass(
        kind.name(),
        kind.phases().stream()
            .map(phase -> new Phase("other " + phase.name(), phase.counts(), phase.end()))
            .toList());
  }
}
