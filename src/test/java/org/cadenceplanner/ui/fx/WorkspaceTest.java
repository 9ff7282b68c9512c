package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;

/// What the workspace shows where a plan cannot be planned, or not at once.
class WorkspaceTest {
  private static final String LAST = "6 months, a second maintainer";
  private static final Version V4_14 = Version.of("4.14");

  private final Planning planning =
      new Planning(
          Calendars.of(List.of()),
          Clock.fixed(Instant.parse("2018-07-11T12:00:00Z"), ZoneOffset.UTC));
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Recalculation recalculation =
      new Recalculation(background::add, Runnable::run, Duration.ofMinutes(1));

  @Test
  void ofAScenarioThatCannotBePlannedWhatIsOutIsShown() {
    Workspace workspace = on(withContradiction(Samples.read("xen-2018")));
    workspace.look(LAST);
    Planned shown = workspace.planned().get();
    assertThat(shown.schedule().scenario().name()).isEqualTo(LAST);
    assertThat(shown.schedule().planned()).isEmpty();
    assertThat(shown.schedule().releases()).isNotEmpty().allMatch(Release::isReleased);
    assertThat(trouble(workspace).why()).contains("4.14");
    assertThat(trouble(workspace).step()).isEmpty();
  }

  @Test
  void aPlanThatCannotBePlannedOpensAndIsMended() {
    Plan broken = withContradiction(Samples.read("xen-2018"));
    Plan first = broken.withScenarios(broken.scenarios().reversed());
    Workspace workspace = on(Samples.read("xen-2026"));
    workspace.open(planning.first(first, LAST), planning);
    assertThat(trouble(workspace).why()).contains("4.14");
    workspace.editScenario(
        () -> "No other rules", scenario -> scenario.withoutEra(new Era.Start.AtRelease(V4_14)));
    runAll();
    assertThat(workspace.trouble().get()).isEmpty();
    assertThat(workspace.planned().get().schedule().planned()).isNotEmpty();
  }

  @Test
  void whatWasStoppedIsTriedAgain() {
    Workspace workspace = on(Samples.read("xen-2018"));
    workspace.planWith(planning);
    recalculation.cancel();
    assertThat(trouble(workspace).why()).contains("was stopped");
    assertThat(trouble(workspace).step()).isEmpty();
    workspace.planAgain();
    runAll();
    assertThat(workspace.trouble().get()).isEmpty();
  }

  @Test
  void aStepThatBringsTroubleIsTheOneToTakeBack() {
    Workspace workspace = on(Samples.read("xen-2018"));
    workspace.edit(() -> "First year 2016", plan -> plan.withHorizon(new Horizon(2016, 2024)));
    recalculation.cancel();
    assertThat(trouble(workspace).step()).contains("First year 2016");
    workspace.undo();
    assertThat(workspace.trouble().get()).isEmpty();
    assertThat(workspace.edited().get().plan()).isEqualTo(Samples.read("xen-2018"));
  }

  @Test
  void theRulesOfTheNextReleaseAreEditedOnceItIsKnown() {
    Workspace workspace = on(Samples.read("xen-2018"));
    workspace.planWith(planning);
    workspace.look("9 for a while, then 6");
    assertThat(workspace.edited().get().era()).isEmpty();
    runAll();
    assertThat(workspace.edited().get().era()).contains(at("4.12"));
  }

  @Test
  void anEraChosenMeanwhileStaysChosen() {
    Workspace workspace = on(Samples.read("xen-2018"));
    workspace.planWith(planning);
    workspace.look("9 for a while, then 6");
    workspace.editFrom(Optional.of(at("4.15")));
    runAll();
    assertThat(workspace.edited().get().era()).contains(at("4.15"));
  }

  @Test
  void aPreviewShowsWhatAChangeWouldComeToAndIsNoStep() {
    Workspace workspace = on(Samples.read("xen-2018"));
    Planned before = workspace.planned().get();
    assertThat(workspace.preview(plan -> plan.withHorizon(new Horizon(2017, 2030)))).isEmpty();
    runAll();
    assertThat(workspace.planned().get().plan().horizon().lastYear()).isEqualTo(2030);
    assertThat(workspace.edited().get().plan()).isEqualTo(before.plan());
    assertThat(workspace.history().get().isNew()).isTrue();
    assertThat(workspace.isUnsaved()).isFalse();
    workspace.planAgain();
    runAll();
    assertThat(workspace.planned().get().schedule()).isEqualTo(before.schedule());
  }

  @Test
  void aPreviewStaysWhenAnotherDayBegins() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2018-07-11T12:00:00Z"));
    InstantSource clock = now::get;
    Planning byDay = new Planning(Calendars.of(List.of()), clock.withZone(ZoneOffset.UTC));
    Plan plan = Samples.read("xen-2018").withToday(Optional.empty());
    Workspace workspace = new Workspace(byDay.first(plan, LAST), byDay, recalculation);
    workspace.preview(before -> before.withHorizon(new Horizon(2017, 2030)));
    runAll();
    now.set(Instant.parse("2018-07-12T12:00:00Z"));
    workspace.keepUpWithToday();
    runAll();
    assertThat(workspace.planned().get().plan().horizon().lastYear()).isEqualTo(2030);
    workspace.planAgain();
    runAll();
    assertThat(workspace.planned().get().schedule().today()).isEqualTo("2018-07-12");
  }

  @Test
  void aPreviewOfWhatCannotBePlannedIsRefusedAndShowsNothing() {
    Workspace workspace = on(Samples.read("xen-2018"));
    workspace.look(LAST);
    Planned before = workspace.planned().get();
    assertThat(workspace.preview(WorkspaceTest::withContradiction).orElseThrow()).contains("4.14");
    assertThat(workspace.planned().get()).isEqualTo(before);
    assertThat(workspace.trouble().get()).isEmpty();
  }

  @Test
  void changesSinceAMomentAreOneStepOrNone() {
    Workspace workspace = on(Samples.read("xen-2018"));
    workspace.edit(() -> "Project A", plan -> plan.withName("A"));
    History<Plan> moment = workspace.history().get();
    workspace.editSince(moment, () -> "Project B", plan -> plan.withName("B"));
    workspace.editSince(moment, () -> "Project C", plan -> plan.withName("C"));
    assertThat(workspace.history().get().undoName()).contains("Project C");
    workspace.undo();
    assertThat(workspace.edited().get().plan().name()).isEqualTo("A");
    workspace.redo();
    assertThat(workspace.edited().get().plan().name()).isEqualTo("C");
    workspace.editSince(moment, () -> "Project A", plan -> plan.withName("A"));
    assertThat(workspace.history().get()).isEqualTo(moment);
  }

  private static Era.Start at(String version) {
    return new Era.Start.AtRelease(Version.of(version));
  }

  private Workspace on(Plan plan) {
    return new Workspace(
        planning.first(plan, plan.scenarios().getFirst().name()), planning, recalculation);
  }

  private static Trouble trouble(Workspace workspace) {
    return workspace.trouble().get().orElseThrow();
  }

  private void runAll() {
    for (Runnable work = background.poll(); work != null; work = background.poll()) {
      work.run();
    }
  }

  /// Its last scenario has an era that begins before the releases before it.
  private static Plan withContradiction(Plan plan) {
    Era era = Era.asBefore(V4_14).withAnchor(Optional.of(LocalDate.of(2018, 1, 1)));
    List<Scenario> scenarios =
        plan.scenarios().stream()
            .map(scenario -> scenario.name().equals(LAST) ? scenario.withEra(era) : scenario)
            .toList();
    return plan.withScenarios(scenarios);
  }
}
