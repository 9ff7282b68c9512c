package org.cadenceplanner.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

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
    PersonIdent committer = person(commit.getCommitterIdent(), commit);
    PersonIdent author = person(commit.getAuthorIdent(), commit);
    return new Message(
        LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId()),
        committer.getName(),
        author.getName(),
        author.getEmailAddress() + " " + author.getWhenAsInstant().getEpochSecond(),
        commit.getShortMessage(),
        commit.getFullMessage());
  }

  /// Some commits, made by other programs than git, do not say who.
  private static PersonIdent person(@Nullable PersonIdent person, RevCommit commit) {
    return Optional.ofNullable(person)
        .orElseGet(
            () ->
                new PersonIdent(
                    "", "", Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC));
  }

  /// What a commit keeps when it is picked, the surest first; where it is adapted, one of them.
  List<String> marks() {
    return List.of("written " + written, "subject " + subject);
  }
}
