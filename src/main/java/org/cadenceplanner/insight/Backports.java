package org.cadenceplanner.insight;

import java.util.List;
import java.util.stream.Stream;

/// The backports of a project as its repository tells of them.
///
/// @param mainLine the branch that they come from
/// @param pattern how the stable branches are named, such as `stable-{version}`
/// @param branches the stable branches, by version
public record Backports(String mainLine, String pattern, List<StableBranch> branches) {
  public Backports {
    branches = List.copyOf(branches);
  }

  /// All backports of all branches.
  public List<BranchCommit> all() {
    return branches.stream().flatMap(branch -> branch.backports().stream()).toList();
  }

  /// Its branches by month, where they have backports.
  public List<BranchMonth> months() {
    return branches.stream().flatMap(Backports::months).toList();
  }

  private static Stream<BranchMonth> months(StableBranch branch) {
    return BackportFigures.byMonth(branch.backports()).entrySet().stream()
        .map(month -> new BranchMonth(branch.version(), month.getKey(), month.getValue().count()));
  }
}
