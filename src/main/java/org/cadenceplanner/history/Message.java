package org.cadenceplanner.history;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/// What a commit says.
///
/// @param day the day on which it was committed, on the calendar of the one who did it
/// @param committer who committed it
/// @param author who wrote it
/// @param written the author's address, and the moment
/// @param subject the first line
/// @param text all of it
record Message(
    LocalDate day, String committer, String author, String written, String subject, String text) {

  /// That of a commit whose body is read.
  static Message of(RevCommit commit) {
    Signature committer = Signature.ofCommitter(commit);
    Signature author = Signature.ofAuthor(commit);
    return new Message(
        committer.day(),
        committer.name(),
        author.name(),
        author.address() + " " + author.time().getEpochSecond(),
        commit.getShortMessage(),
        commit.getFullMessage());
  }

  /// What a commit keeps when it is picked, the surest first; where it is adapted, one of them.
  List<String> marks() {
    return List.of("written " + written, "subject " + subject);
  }
}
