package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import org.cadenceplanner.plan.End;

/// The kinds of end that a phase can have.
enum EndKind {
  AFTER_RELEASE,
  AFTER_START,
  LATER_RELEASE,
  DAY_OF_YEAR,
  EARLIEST,
  LATEST,
  UNKNOWN;

  String words() {
    return switch (this) {
      case AFTER_RELEASE -> tr("so long after the release");
      case AFTER_START -> tr("so long after it starts");
      case LATER_RELEASE -> tr("when a later release ships");
      case DAY_OF_YEAR -> tr("on a day of the year");
      case EARLIEST -> tr("at the earliest of several ends");
      case LATEST -> tr("at the latest of several ends");
      case UNKNOWN -> tr("on a day not known yet");
    };
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
