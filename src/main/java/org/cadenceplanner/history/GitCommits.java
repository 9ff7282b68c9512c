package org.cadenceplanner.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/// Walks over the commits of a repository. Each step heeds that the thread was interrupted.
///
/// @param walk what reads them
record GitCommits(RevWalk walk) {

  /// What is done with one commit.
  interface Step {
    void on(RevCommit commit) throws IOException;
  }

  /// Looks at the commits that one can reach from a commit and from none of others, newest first.
  ///
  /// @throws CancellationException if the thread was interrupted
  void each(RevCommit from, Collection<RevCommit> without, Step step) throws IOException {
    walk.reset();
    walk.markStart(from);
    for (RevCommit other : without) {
      walk.markUninteresting(other);
    }
    for (RevCommit commit : walk) {
      heedInterruption();
      step.on(commit);
    }
  }

  /// The same commits as a list.
  List<RevCommit> list(RevCommit from, Collection<RevCommit> without) throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    each(from, without, commits::add);
    return commits;
  }

  static void heedInterruption() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  /// The commit that hexadecimal digits name; empty if none or several begin so.
  Optional<RevCommit> find(String digits) throws IOException {
    if (digits.length() == 40) {
      return commit(ObjectId.fromString(digits));
    }
    Collection<ObjectId> found =
        walk.getObjectReader().resolve(AbbreviatedObjectId.fromString(digits));
    List<RevCommit> commits = new ArrayList<>();
    for (ObjectId id : found) {
      commit(id).ifPresent(commits::add);
    }
    return commits.size() == 1 ? Optional.of(commits.getFirst()) : Optional.empty();
  }

  private Optional<RevCommit> commit(ObjectId id) throws IOException {
    try {
      return Optional.of(walk.parseCommit(id));
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      return Optional.empty();
    }
  }

  /// A commit whose message can be read again.
  RevCommit withMessage(RevCommit commit) throws IOException {
    walk.parseBody(commit);
    return commit;
  }

  static boolean isMerge(RevCommit commit) {
    return commit.getParentCount() > 1;
  }

  static LocalDate day(RevCommit commit) {
    PersonIdent committer = commit.getCommitterIdent();
    return LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId());
  }
}
