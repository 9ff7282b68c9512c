package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a backport was taken from.
///
/// @param style how that is known
/// @param commits the commits of the main line, as far as they are known, else those that its message
/// names; 7 to 40 hexadecimal digits each
/// @param day the day on which the last of them came to the main line; empty if that is not known
public record Origin(Style style, List<String> commits, Optional<LocalDate> day) {
  public Origin {
    commits = List.copyOf(commits);
  }

  /// How a commit is known to be a backport.
  public enum Style {
    /// It ends in `master commit: …`, or says `commit … upstream`.
    MASTER_COMMIT,
    /// It says `(cherry picked from commit …)`.
    PICKED,
    /// It makes the same change as a commit of the main line.
    SAME_CHANGE
  }
}
