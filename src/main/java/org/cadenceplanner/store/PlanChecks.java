package org.cadenceplanner.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;

/// Checks of a plan that need more than one of its parts.
final class PlanChecks {
  private final Plan plan;
  private final Value root;
  private final Set<Version> released;

  private PlanChecks(Plan plan, Value root) {
    this.plan = plan;
    this.root = root;
    this.released =
        plan.history().stream().map(HistoricRelease::version).collect(Collectors.toSet());
  }

  /// Reports what is wrong with a plan that was read from a file.
  ///
  /// @param plan the plan
  /// @param root the value it was read from
  static void run(Plan plan, Value root) {
    PlanChecks checks = new PlanChecks(plan, root);
    checks.historyNamesPhasesThatExist();
    for (int i = 0; i < plan.scenarios().size(); i++) {
      checks.run(plan.scenarios().get(i), root.at("scenarios").at(i));
    }
  }

  private void run(Scenario scenario, Value value) {
    anchorCanBeCountedFrom(scenario, value.at("anchor").at("version"));
    nothingSkippedIsReleased(scenario.skipped(), value.at("skipped"));
    nothingPinnedIsReleased(scenario.pins(), value.at("pins"));
    PhaseOrder.check(scenario.rules().support(), value.at("support"));
    for (int i = 0; i < scenario.eras().size(); i++) {
      Value support = value.at("eras").at(i).at("support");
      scenario.eras().get(i).support().ifPresent(scheme -> PhaseOrder.check(scheme, support));
    }
  }

  private void historyNamesPhasesThatExist() {
    Set<String> names = new HashSet<>(phaseNames());
    for (int i = 0; i < plan.history().size(); i++) {
      for (String name : plan.history().get(i).ends().keySet()) {
        if (!names.contains(name)) {
          Value end = root.at("history").at(i).at("ends").at(name);
          end.report("the end of an unknown phase", "a phase of a scenario: " + quotedPhases());
        }
      }
    }
  }

  private String quotedPhases() {
    return phaseNames().stream().map(Texts::quoted).collect(Collectors.joining(", "));
  }

  private List<String> phaseNames() {
    return plan.scenarios().stream()
        .flatMap(PlanChecks::schemes)
        .flatMap(scheme -> scheme.classes().stream())
        .flatMap((ReleaseClass kind) -> kind.phases().stream())
        .map(Phase::name)
        .distinct()
        .toList();
  }

  private static Stream<SupportScheme> schemes(Scenario scenario) {
    Stream<SupportScheme> later =
        scenario.eras().stream().map(Era::support).flatMap(scheme -> scheme.stream());
    return Stream.concat(Stream.of(scenario.rules().support()), later);
  }

  private static void anchorCanBeCountedFrom(Scenario scenario, Value value) {
    Anchor anchor = scenario.anchor();
    scenario
        .rulesFor(anchor.version())
        .versions()
        .ifPresentOrElse(
            template -> {
              if (!template.matches(anchor.version())) {
                value.report(
                    value.json().shown(), "a version of the form " + Texts.quoted(template.text()));
              }
            },
            () -> {
              if (anchor.version().number().isEmpty()) {
                value.report(
                    value.json().shown(), "a version with a number in it, such as \"4.12\"");
              }
            });
  }

  private void nothingSkippedIsReleased(List<SkippedSlot> skipped, Value value) {
    for (int i = 0; i < skipped.size(); i++) {
      requireToCome(skipped.get(i).version(), value.at(i).at("version"));
    }
  }

  private void nothingPinnedIsReleased(List<Pin> pins, Value value) {
    for (int i = 0; i < pins.size(); i++) {
      requireToCome(pins.get(i).version(), value.at(i).at("version"));
    }
  }

  private void requireToCome(Version version, Value value) {
    if (released.contains(version)) {
      value.report(value.json().shown() + ", which is in the history", "a release to come");
    }
  }
}
