package org.cadenceplanner.ui.rules;

import org.cadenceplanner.plan.End;

/// The kinds of end that a phase can have.
enum EndKind {
  AFTER_RELEASE("so long after the release"),
  AFTER_START("so long after it starts"),
  LATER_RELEASE("when a later release ships"),
  DAY_OF_YEAR("on a day of the year"),
  EARLIEST("at the earliest of several ends"),
  LATEST("at the latest of several ends"),
  UNKNOWN("on a day not known yet");

  private final String words;

  EndKind(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// The kind of an end, wherever it is put.
  static EndKind of(End end) {
    return switch (end) {
      case End.AfterRelease _ -> AFTER_RELEASE;
      case End.AfterStart _ -> AFTER_START;
      case End.Successor _ -> LATER_RELEASE;
      case End.OnDay _ -> DAY_OF_YEAR;
      case End.Earliest _ -> EARLIEST;
      case End.Latest _ -> LATEST;
      case End.Unknown _ -> UNKNOWN;
      case End.Rounded rounded -> of(rounded.end());
    };
  }
}
