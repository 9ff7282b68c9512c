package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A commit of the main line that a branch should have and does not.
///
/// @param id 40 hexadecimal digits
/// @param day the day on which it was committed
/// @param author who wrote it
/// @param subject the first line of its message
/// @param isSecurity whether its message names an XSA or a CVE
/// @param reason why the branch should have it
/// @param words what its message says for that: `4.9+`, or the commit that it fixes
public record PendingBackport(
    String id,
    LocalDate day,
    String author,
    String subject,
    boolean isSecurity,
    Reason reason,
    String words) {

  /// Why a branch should have a commit.
  public enum Reason {
    /// Its message has `Backport:` or `Cc: stable` with the branch.
    ASKED,
    /// Its message has `Fixes:` with a commit that the branch has.
    FIXES
  }

  /// For how many days it has been there; below 0 for one that is later than today.
  public long age(LocalDate today) {
    return ChronoUnit.DAYS.between(day, today);
  }
}
