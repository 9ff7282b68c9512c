package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;

/// Another name for a phase everywhere in a plan: in all scenarios, in the limits, and in the history,
/// whose ends go by the names of phases.
record PhaseRename(String from, String to) {
  /// @throws IllegalArgumentException if a class or a release has a phase of the new name already
  Plan in(Plan plan) {
    // Without its limits, as they name the phase and are refused while only they do.
    return plan.withLimits(List.of())
        .withScenarios(plan.scenarios().stream().map(this::in).toList())
        .withHistory(plan.history().stream().map(this::in).toList())
        .withLimits(plan.limits().stream().map(this::in).toList());
  }

  private Limit in(Limit limit) {
    return switch (limit) {
      case Limit.MostBranches most ->
          new Limit.MostBranches(
              most.most(), most.phase().map(name -> name.equals(from) ? to : name));
      case Limit.NoReleaseIn _, Limit.LeastOverlap _, Limit.MostHolidaySeasons _ -> limit;
    };
  }

  private Scenario in(Scenario scenario) {
    return scenario.withSupport(this::in);
  }

  private SupportScheme in(SupportScheme scheme) {
    return scheme.withClasses(scheme.classes().stream().map(this::in).toList());
  }

  ReleaseClass in(ReleaseClass releaseClass) {
    return releaseClass
        .withEarly(releaseClass.early().stream().map(this::in).toList())
        .withPhases(releaseClass.phases().stream().map(this::in).toList());
  }

  private EarlyPhase in(EarlyPhase phase) {
    return phase.name().equals(from) ? phase.withName(to) : phase;
  }

  private Phase in(Phase phase) {
    return phase.name().equals(from) ? phase.withName(to) : phase;
  }

  private HistoricRelease in(HistoricRelease release) {
    Map<String, HistoricEnd> ends = new LinkedHashMap<>();
    release.ends().forEach((phase, end) -> ends.put(phase.equals(from) ? to : phase, end));
    if (ends.size() < release.ends().size()) {
      throw new IllegalArgumentException(
          tr(
              "%s has ends of both '%s' and '%s'; allowed: a name that its history has not",
              release.version(), from, to));
    }
    return new HistoricRelease(release.version(), release.date(), ends);
  }
}
