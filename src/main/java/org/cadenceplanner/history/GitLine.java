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
/// @param afterRelease those of them since its release
/// @param release what the tags say of its release
record GitLine(
    String name,
    Version version,
    RevCommit tip,
    RevCommit fork,
    List<RevCommit> commits,
    Set<RevCommit> afterRelease,
    Optional<TaggedRelease> release) {

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
    RevCommit fork = git.withMessage(fork(git, all, tip));
    List<RevCommit> own = all.reversed().stream().filter(it -> !GitCommits.isMerge(it)).toList();
    List<RevCommit> after = git.list(tip, Stream.concat(Stream.of(main), tagged.stream()).toList());
    return new GitLine(name, version, tip, fork, own, new HashSet<>(after), release);
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
      git.walk().parseHeaders(commit);
    }
    return shared.stream()
        .min(Comparator.comparingInt(RevCommit::getCommitTime))
        .orElse(own.isEmpty() ? tip : own.getLast());
  }
}
