package org.cadenceplanner.plan;

/// What a release that came late, or early, does to the next one.
///
/// A release slipped where the history has it on another day than it was due, or a pin puts it
/// there; a move by the date policy is no slip. Example: 4.12, due on 10 March 2019 every 8 months,
/// came on 10 May.
public enum Slip {
  /// Nothing: 4.13 is due on 10 November, as the anchor says.
  ANCHORED,
  /// All that follows moves with it: 4.13 is due 8 months later, on 10 January 2020.
  CHAINED,
  /// The next cycles are shortened, none to less than half, until the days of the anchor are met
  /// again: 4.13 is due on 10 November, but had 4.12 come on 10 September, not before 9 January.
  CATCH_UP
}
