package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Version;

/// What a repository may tell, as tests say it.
final class Repositories {
  private Repositories() {}

  /// A backport that was on the main line so many days before.
  static BranchCommit backport(String day, String committer, boolean isSecurity, int delay) {
    LocalDate committed = LocalDate.parse(day);
    Origin origin =
        new Origin(
            Origin.Style.PICKED, List.of("c".repeat(40)), Optional.of(committed.minusDays(delay)));
    return new BranchCommit(
        "b".repeat(40), committed, committer, "Mend it", isSecurity, Optional.of(origin));
  }

  /// A commit that was made for the branch, such as a change of its version.
  static BranchCommit own(String day) {
    return new BranchCommit(
        "a".repeat(40), LocalDate.parse(day), "Ada", "Release it", false, Optional.empty());
  }

  /// A branch whose release came on a day, with its point releases.
  static StableBranch branch(
      String version, String released, List<String> points, BranchCommit... commits) {
    LocalDate day = LocalDate.parse(released);
    return new StableBranch(
        "stable-" + version,
        Version.of(version),
        day.minusMonths(1),
        Optional.of(day),
        List.of(),
        List.of(commits),
        points.stream().map(LocalDate::parse).toList(),
        true,
        List.of());
  }

  static Backports of(StableBranch... branches) {
    return new Backports("master", "stable-{version}", List.of(branches));
  }
}
