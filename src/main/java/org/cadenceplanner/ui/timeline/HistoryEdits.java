package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// Changes to the releases on record. Each returns what is wrong with it, in which case nothing
/// happened; else the release is selected.
record HistoryEdits(Workspace workspace) {

  Plan plan() {
    return workspace.edited().get().plan();
  }

  /// What stands against putting a release on record as the plan is now.
  OnRecord checks() {
    return new OnRecord(workspace.planned().get().schedule());
  }

  /// What is on record of a version; empty if it is not out.
  Optional<HistoricRelease> of(Version version) {
    return plan().history().stream()
        .filter(release -> release.version().equals(version))
        .findFirst();
  }

  Optional<String> add(HistoricRelease release) {
    return put(
        () -> tr("%s released on %s", release.version(), Words.day(release.date())),
        plan -> Stream.concat(plan.history().stream(), Stream.of(release)),
        release);
  }

  Optional<String> change(HistoricRelease old, HistoricRelease release) {
    return put(
        () -> tr("Change the record of %s", old.version()),
        plan -> Stream.concat(others(plan, old.version()), Stream.of(release)),
        release);
  }

  Optional<String> remove(Version version) {
    return workspace.edit(
        () -> tr("Remove the record of %s", version),
        plan -> plan.withHistory(others(plan, version).toList()));
  }

  @FunctionalInterface
  private interface Change {
    Stream<HistoricRelease> of(Plan plan);
  }

  private Optional<String> put(Supplier<String> step, Change change, HistoricRelease release) {
    Optional<String> problem =
        workspace.edit(step, plan -> plan.withHistory(byDate(change.of(plan))));
    if (problem.isEmpty()) {
      workspace.select(Optional.of(Selection.of(release.version())));
    }
    return problem;
  }

  private static List<HistoricRelease> byDate(Stream<HistoricRelease> releases) {
    return releases.sorted(Comparator.comparing(HistoricRelease::date)).toList();
  }

  private static Stream<HistoricRelease> others(Plan plan, Version version) {
    return plan.history().stream().filter(release -> !release.version().equals(version));
  }
}
