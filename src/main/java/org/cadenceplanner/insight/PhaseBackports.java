package org.cadenceplanner.insight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// How many backports branches got in each phase, as a plan has the phases.
///
/// @param phases the names of the phases, in their order
/// @param rows the branches that the plan has
public record PhaseBackports(List<String> phases, List<Row> rows) {
  public PhaseBackports {
    phases = List.copyOf(phases);
    rows = List.copyOf(rows);
  }

  /// A branch.
  ///
  /// @param branch the release that it is of
  /// @param counts its backports in each of the phases
  /// @param outside its backports in none of them
  public record Row(Version branch, List<Integer> counts, int outside) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /// Counts those of the branches that a schedule has.
  public static PhaseBackports of(Backports backports, Schedule schedule) {
    Collection<Release> releases = schedule.worked().stream().filter(Release::isReleased).toList();
    List<String> phases =
        releases.stream()
            .flatMap(release -> release.supported().stream())
            .map(PhaseSpan::name)
            .distinct()
            .toList();
    return new PhaseBackports(
        phases,
        backports.branches().stream()
            .flatMap(branch -> row(branch, releases, phases).stream())
            .toList());
  }

  private static Optional<Row> row(
      StableBranch branch, Collection<Release> releases, List<String> phases) {
    return releases.stream()
        .filter(release -> release.version().equals(branch.version()))
        .findFirst()
        .map(release -> row(branch, release, phases));
  }

  private static Row row(StableBranch branch, Release release, List<String> phases) {
    List<String> found =
        branch.backports().stream().flatMap(commit -> phase(commit, release)).toList();
    return new Row(
        branch.version(),
        phases.stream().map(phase -> (int) found.stream().filter(phase::equals).count()).toList(),
        branch.backports().size() - found.size());
  }

  private static Stream<String> phase(BranchCommit commit, Release release) {
    return release.supported().stream()
        .filter(phase -> phase.contains(commit.day()))
        .map(PhaseSpan::name)
        .limit(1);
  }
}
