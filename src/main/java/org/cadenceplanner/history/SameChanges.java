package org.cadenceplanner.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/// Finds the commit of the main line that makes the same change as one of a branch.
///
/// Only commits with the same subject, or written by the same author at the same moment, are
/// compared, at most 1,000 with each: picking keeps both, and to compare all with all would take
/// hours.
final class SameChanges {
  private static final int MOST_COMPARED = 1_000;

  private final Repository repository;
  private final MainLine main;
  private final Map<RevCommit, Optional<String>> known = new HashMap<>();

  SameChanges(Repository repository, MainLine main) {
    this.repository = repository;
    this.main = main;
  }

  /// The commit of the main line, since the branch left it, that a commit is the same as.
  Optional<RevCommit> of(RevCommit commit, Message message, GitLine line) throws IOException {
    Set<RevCommit> candidates = new LinkedHashSet<>();
    message.marks().stream()
        .flatMap(mark -> main.alike(mark).stream())
        .limit(MOST_COMPARED)
        .forEach(candidates::add);
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
    Optional<String> change = read(commit);
    known.put(commit, change);
    return change;
  }

  /// Partial clones lack files of old commits; what these change cannot be known.
  private Optional<String> read(RevCommit commit) throws IOException {
    if (GitCommits.isMerge(commit)) {
      return Optional.empty();
    }
    try {
      return PatchId.of(repository, commit);
    } catch (MissingObjectException e) {
      return Optional.empty();
    }
  }
}
