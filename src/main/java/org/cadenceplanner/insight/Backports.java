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

  /// The same with the versions of the branches named as a plan names them.
  public Backports named(VersionNames names) {
    return new Backports(
        mainLine, pattern, branches.stream().map(branch -> branch.named(names)).toList());
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
