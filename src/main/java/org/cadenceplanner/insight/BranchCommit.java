package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A commit on a stable branch that is no merge.
///
/// @param id 40 hexadecimal digits
/// @param day the day on which it was committed, on the calendar of the one who did it
/// @param committer who committed it
/// @param subject the first line of its message
/// @param isSecurity whether its message names an XSA or a CVE
/// @param origin what it was taken from; empty if it is no backport, such as a change of the version
public record BranchCommit(
    String id,
    LocalDate day,
    String committer,
    String subject,
    boolean isSecurity,
    Optional<Origin> origin) {

  public boolean isBackport() {
    return origin.isPresent();
  }

  public YearMonth month() {
    return YearMonth.from(day);
  }

  /// The days from the main line to the branch; below 0 where the branch had it first.
  public Optional<Long> delay() {
    return origin.flatMap(Origin::day).map(from -> ChronoUnit.DAYS.between(from, day));
  }
}
