package org.cadenceplanner.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/// Finds the commit of the main line that makes the same change as one of a branch.
///
/// Only commits with the same subject, or written by the same author at the same moment, are
/// compared: picking keeps both, and to compare all with all would take hours.
final class SameChanges {
  private final Repository repository;
  private final MainLine main;
  private final Map<RevCommit, Optional<String>> known = new HashMap<>();

  SameChanges(Repository repository, MainLine main) {
    this.repository = repository;
    this.main = main;
  }

  /// What a commit keeps when it is picked.
  static List<String> marks(RevCommit commit) {
    PersonIdent author = commit.getAuthorIdent();
    return List.of(
        "subject " + commit.getShortMessage(),
        "author " + author.getEmailAddress() + " " + author.getWhenAsInstant().getEpochSecond());
  }

  /// The commit of the main line that a commit of a branch is the same as.
  Optional<RevCommit> of(RevCommit commit, GitLine line) throws IOException {
    Set<RevCommit> candidates = new LinkedHashSet<>();
    marks(commit).forEach(mark -> candidates.addAll(main.alike().getOrDefault(mark, List.of())));
    for (RevCommit candidate : candidates) {
      boolean cameLater = candidate.getCommitTime() >= line.fork().getCommitTime();
      if (cameLater && isSame(commit, candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean isSame(RevCommit commit, RevCommit other) throws IOException {
    Optional<String> change = change(commit);
    return change.isPresent() && change.equals(change(other));
  }

  private Optional<String> change(RevCommit commit) throws IOException {
    GitCommits.heedInterruption();
    Optional<String> before = known.get(commit);
    if (before != null) {
      return before;
    }
    Optional<String> change = PatchId.of(repository, commit);
    known.put(commit, change);
    return change;
  }
}
