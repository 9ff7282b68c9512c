package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;

/// Where a plan speaks of phases: in the schemes of its scenarios, in its limits, and in its history,
/// whose ends go by the names of phases.
record PhaseUses(Plan plan) {

  /// The names of all phases from the release on, each once.
  List<String> names() {
    return phases().map(Phase::name).distinct().toList();
  }

  /// The names of all phases before the release, each once.
  List<String> earlyNames() {
    return early().map(EarlyPhase::name).distinct().toList();
  }

  /// Whether a name stands in more than one place; the history is one, and so are the limits.
  boolean isShared(String name) {
    return inSchemes(name)
            + early().map(EarlyPhase::name).filter(name::equals).count()
            + (isInHistory(name) ? 1 : 0)
            + (isInLimits(name) ? 1 : 0)
        > 1;
  }

  /// Whether the history has ends of a phase that is in one class alone: without that phase, nobody
  /// could say what they are the ends of.
  boolean isHeldByHistory(String name) {
    return isInHistory(name) && inSchemes(name) == 1;
  }

  private long inSchemes(String name) {
    return phases().filter(phase -> phase.name().equals(name)).count();
  }

  private boolean isInHistory(String name) {
    return plan.history().stream().anyMatch(release -> release.ends().containsKey(name));
  }

  private boolean isInLimits(String name) {
    return plan.limits().stream()
        .filter(Limit.MostBranches.class::isInstance)
        .map(Limit.MostBranches.class::cast)
        .anyMatch(limit -> limit.phase().filter(name::equals).isPresent());
  }

  private Stream<Phase> phases() {
    return classes().flatMap(kind -> kind.phases().stream());
  }

  private Stream<EarlyPhase> early() {
    return classes().flatMap(kind -> kind.early().stream());
  }

  private Stream<ReleaseClass> classes() {
    return plan.scenarios().stream().flatMap(scenario -> scenario.classes().stream());
  }
}
