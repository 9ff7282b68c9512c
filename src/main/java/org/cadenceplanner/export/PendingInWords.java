package org.cadenceplanner.export;

import org.cadenceplanner.insight.PendingBackport;

/// How a pending backport is written for people.
final class PendingInWords {
  private static final int DIGITS = 12;

  private PendingInWords() {}

  /// The first digits of a commit, as many as mails name it by.
  static String commit(String id) {
    return id.substring(0, Math.min(DIGITS, id.length()));
  }

  static String subject(PendingBackport pending) {
    return pending.isSecurity() ? pending.subject() + " (security)" : pending.subject();
  }

  static String why(PendingBackport pending) {
    return switch (pending.reason()) {
      case ASKED -> "asked for: " + pending.words();
      case FIXES -> "fixes " + commit(pending.words());
    };
  }
}
