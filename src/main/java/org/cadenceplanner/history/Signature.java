package org.cadenceplanner.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/// Who did something, and when.
///
/// @param name the name
/// @param address the address of their mail
/// @param time the moment
/// @param zone where their clock was
record Signature(String name, String address, Instant time, ZoneId zone) {

  static Signature ofAuthor(RevCommit commit) {
    return of(commit::getAuthorIdent).orElseGet(() -> none(commit));
  }

  static Signature ofCommitter(RevCommit commit) {
    return of(commit::getCommitterIdent).orElseGet(() -> none(commit));
  }

  /// A person as far as they are said, at a moment that calendars have; git writes no others, but
  /// other programs do.
  static Optional<Signature> of(Supplier<@Nullable PersonIdent> said) {
    try {
      return Optional.ofNullable(said.get()).map(Signature::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Signature of(PersonIdent person) {
    return new Signature(
        person.getName(), person.getEmailAddress(), person.getWhenAsInstant(), person.getZoneId());
  }

  private static Signature none(RevCommit commit) {
    return new Signature("", "", Instant.ofEpochSecond(commit.getCommitTime()), ZoneOffset.UTC);
  }

  /// The day on their calendar.
  LocalDate day() {
    return LocalDate.ofInstant(time, zone);
  }
}
