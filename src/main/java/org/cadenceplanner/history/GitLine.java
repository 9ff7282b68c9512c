package org.cadenceplanner.history;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Version;
import org.eclipse.jgit.revwalk.RevCommit;

/// A stable branch as the repository has it.
///
/// @param name its name
/// @param version the release it is of
/// @param tip its newest commit
/// @param fork the newest commit that it shares with the main line, as far as is known
/// @param commits those that the main line does not have, without merges, oldest first
/// @param sinceRelease those of them since its release
/// @param release what the tags say of its release
record GitLine(
    String name,
    Version version,
    RevCommit tip,
    RevCommit fork,
    List<RevCommit> commits,
    Set<RevCommit> sinceRelease,
    Optional<TaggedRelease> release) {

  /// Reads a branch.
  ///
  /// @param main the newest commit of the main line
  /// @param tagged the commit of its release
  static GitLine read(
      GitCommits git,
      String name,
      Version version,
      RevCommit tip,
      RevCommit main,
      Optional<TaggedRelease> release,
      Optional<RevCommit> tagged)
      throws IOException {
    List<RevCommit> all = git.list(tip, List.of(main));
    List<RevCommit> own = all.reversed().stream().filter(it -> !GitCommits.isMerge(it)).toList();
    List<RevCommit> since =
        tagged.isPresent() ? git.list(tip, Stream.of(main, tagged.get()).toList()) : all;
    return new GitLine(name, version, tip, fork(git, all, tip), own, new HashSet<>(since), release);
  }

  /// The oldest parent that is not on the branch alone: later ones were merged in.
  private static RevCommit fork(GitCommits git, List<RevCommit> own, RevCommit tip)
      throws IOException {
    Set<RevCommit> known = new HashSet<>(own);
    List<RevCommit> shared =
        own.stream()
            .flatMap(commit -> Stream.of(commit.getParents()))
            .filter(parent -> !known.contains(parent))
            .distinct()
            .toList();
    for (RevCommit commit : shared) {
      git.read(commit);
    }
    return shared.stream()
        .min(Comparator.comparingInt(RevCommit::getCommitTime))
        .orElse(own.isEmpty() ? tip : own.getLast());
  }
}
