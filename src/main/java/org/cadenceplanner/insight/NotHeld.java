package org.cadenceplanner.insight;

/// Why what the rules give of a release could not be held against what was.
public enum NotHeld {
  /// It came before the release that the cadence counts from.
  BEFORE_ANCHOR("before the anchor"),
  /// No slot asks for a release of its version.
  NO_SLOT("no slot of the rule"),
  /// A slot asked for it, and the ones before and after it came.
  NEVER_CAME("did not come"),
  /// Its end is not in the list.
  NOT_IN_LIST("not in the list"),
  /// The rule leaves the end open.
  OPEN("open by the rule"),
  /// Releases of its class have no such phase.
  NO_SUCH_PHASE("no such phase by the rule");

  private final String words;

  NotHeld(String words) {
    this.words = words;
  }

  public String inWords() {
    return words;
  }
}
