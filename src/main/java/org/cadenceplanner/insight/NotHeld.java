package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

/// Why what the rules give of a release could not be held against what was.
public enum NotHeld {
  /// It came before the release that the cadence counts from.
  BEFORE_ANCHOR,
  /// No slot asks for a release of its version.
  NO_SLOT,
  /// A slot asked for it, and the ones before and after it came.
  NEVER_CAME,
  /// Its end is not in the list.
  NOT_IN_LIST,
  /// The rule leaves the end open.
  OPEN,
  /// Releases of its class have no such phase.
  NO_SUCH_PHASE;

  public String inWords() {
    return switch (this) {
      case BEFORE_ANCHOR -> tr("before the anchor");
      case NO_SLOT -> tr("no slot of the rule");
      case NEVER_CAME -> tr("did not come");
      case NOT_IN_LIST -> tr("not in the list");
      case OPEN -> tr("open by the rule");
      case NO_SUCH_PHASE -> tr("no such phase by the rule");
    };
  }
}
