package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;

/// How a pending backport is written for people.
public final class PendingInWords {
  private static final int DIGITS = 12;

  private PendingInWords() {}

  /// The first digits of a commit, as many as mails name it by.
  public static String commit(String id) {
    return id.substring(0, Math.min(DIGITS, id.length()));
  }

  /// What it does, and whether it is security.
  public static String subject(PendingBackport pending) {
    return pending.isSecurity() ? tr("%s (security)", pending.subject()) : pending.subject();
  }

  /// Why a branch should have it: `asked for: 4.9+`.
  public static String why(PendingBackport pending) {
    return switch (pending.reason()) {
      case ASKED -> tr("asked for: %s", pending.words());
      case FIXES -> tr("fixes %s", commit(pending.words()));
    };
  }

  /// Why, and since when: `asked for: 4.9+, 12 days old`.
  ///
  /// @param today the day up to which its age is counted
  public static String whyAndAge(PendingBackport pending, LocalDate today) {
    return tr("%s, %s old", why(pending), amountOf(pending.age(today), "day", "days"));
  }

  /// The heading of a branch with so many.
  public static String title(String branch, int pending) {
    return tr("%s: %s pending", branch, pending);
  }

  /// The heading of those that nobody does.
  public static String nobody() {
    return tr("Nobody yet");
  }

  /// The heading of those that a branch does not get.
  public static String notWanted() {
    return tr("Not wanted");
  }
}
