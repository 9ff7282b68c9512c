package org.cadenceplanner.plan;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What was agreed on for a commit that a stable branch waits for.
///
/// Example: `1a2b3c4d5e6f` for 4.11 is assigned to Jan; for 4.10 it is not wanted, as it only tidies
/// up.
///
/// @param commit the commit of the main line, as 7 to 40 hexadecimal digits in small letters
/// @param branch the release that the branch is of
/// @param mark what was agreed on
public record MarkedBackport(String commit, Version branch, Mark mark) {
  /// The most of them that a plan may have.
  public static final int MOST = 1_000;

  private static final int FEWEST_DIGITS = 7;
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,40}");

  /// @throws IllegalArgumentException if the commit is not written as allowed
  public MarkedBackport {
    if (!isCommit(commit)) {
      throw new IllegalArgumentException(
          tr("the commit '%s'; allowed: 7 to 40 of the digits 0-9 and a-f", commit));
    }
  }

  /// @throws IllegalArgumentException if there are more than 1,000, or one of them stands twice
  static void requireOnce(List<MarkedBackport> backports) {
    if (backports.size() > MOST) {
      throw new IllegalArgumentException(
          tr("%s backports; allowed: at most %s", backports.size(), MOST));
    }
    Map<String, List<MarkedBackport>> alike = new HashMap<>();
    for (MarkedBackport backport : backports) {
      List<MarkedBackport> before =
          alike.computeIfAbsent(backport.firstDigits(), _ -> new ArrayList<>());
      if (before.stream().anyMatch(backport::isOfSame)) {
        throw new IllegalArgumentException(
            tr(
                "backport '%s' to %s stands twice; allowed: each once",
                backport.commit, backport.branch));
      }
      before.add(backport);
    }
  }

  /// Whether a commit is written so: 7 to 40 hexadecimal digits in small letters.
  public static boolean isCommit(String digits) {
    return COMMIT.matcher(digits).matches();
  }

  /// What was agreed on.
  public sealed interface Mark {
    /// Someone does it.
    ///
    /// @param person who, not blank
    record AssignedTo(String person) implements Mark {
      /// @throws IllegalArgumentException if the name is blank
      public AssignedTo {
        if (person.isBlank()) {
          throw new IllegalArgumentException(tr("a backport assigned to nobody; allowed: a name"));
        }
      }
    }

    /// The branch does not get it.
    ///
    /// @param reason why, not blank
    record NotWanted(String reason) implements Mark {
      /// @throws IllegalArgumentException if the reason is blank
      public NotWanted {
        if (reason.isBlank()) {
          throw new IllegalArgumentException(
              tr("a backport that is not wanted without a reason; allowed: a reason"));
        }
      }
    }
  }

  /// Whether it speaks of a commit for a branch.
  ///
  /// @param id the commit, as 40 hexadecimal digits
  public boolean isOf(String id, Version other) {
    return branch.equals(other) && id.startsWith(commit);
  }

  /// The digits that all that speak of one commit have.
  private String firstDigits() {
    return commit.substring(0, FEWEST_DIGITS);
  }

  /// Whether both speak of one commit for one branch.
  private boolean isOfSame(MarkedBackport other) {
    return branch.equals(other.branch)
        && (commit.startsWith(other.commit) || other.commit.startsWith(commit));
  }
}
