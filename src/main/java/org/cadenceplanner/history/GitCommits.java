package org.cadenceplanner.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevFlag;
import org.eclipse.jgit.revwalk.RevFlagSet;
import org.eclipse.jgit.revwalk.RevWalk;

/// The commits of a repository. Each step heeds that the thread was interrupted; messages are read
/// when they are asked for and not kept, as there may be a million of them.
final class GitCommits {
  private final RevWalk walk;
  private final RevFlagSet marks = new RevFlagSet();

  GitCommits(RevWalk walk) {
    this.walk = walk;
    walk.setRetainBody(false);
  }

  /// What is done with one commit.
  interface Step {
    void on(RevCommit commit) throws IOException;
  }

  /// Looks at the commits that one can reach from a commit and from none of others, newest first.
  ///
  /// @throws CancellationException if the thread was interrupted
  void each(RevCommit from, Collection<RevCommit> without, Step step) throws IOException {
    walk.resetRetain(marks);
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

  /// A mark that commits keep from one walk to the next.
  RevFlag mark(String name) {
    RevFlag mark = walk.newFlag(name);
    marks.add(mark);
    return mark;
  }

  /// The commit that 7 to 40 hexadecimal digits name; empty if none or several begin so.
  Optional<RevCommit> find(String digits) throws IOException {
    if (digits.length() == Constants.OBJECT_ID_STRING_LENGTH) {
      return find(ObjectId.fromString(digits));
    }
    List<RevCommit> commits = new ArrayList<>();
    for (ObjectId id : walk.getObjectReader().resolve(AbbreviatedObjectId.fromString(digits))) {
      find(id).ifPresent(commits::add);
    }
    return commits.size() == 1 ? Optional.of(commits.getFirst()) : Optional.empty();
  }

  /// The commit of an id, or that a tag of the id is of; empty if there is none.
  Optional<RevCommit> find(ObjectId id) throws IOException {
    try {
      return Optional.of(walk.parseCommit(id));
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      return Optional.empty();
    }
  }

  /// A commit of which only the place was known, with its time and parents.
  RevCommit read(RevCommit commit) throws IOException {
    walk.parseHeaders(commit);
    return commit;
  }

  Message message(RevCommit commit) throws IOException {
    walk.parseBody(commit);
    Message message = Message.of(commit);
    commit.disposeBody();
    return message;
  }

  static boolean isMerge(RevCommit commit) {
    return commit.getParentCount() > 1;
  }
}
