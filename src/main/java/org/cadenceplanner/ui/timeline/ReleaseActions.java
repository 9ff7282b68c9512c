package org.cadenceplanner.ui.timeline;

/// What is done to the release that is selected in the table of releases, and to those on record.
interface ReleaseActions {
  /// Begins to record that a planned one is out.
  void markAsReleased();

  /// Asks what is to be on record of one that is out.
  void change();

  /// Takes one that is out off the record.
  void remove();

  /// Asks for one more release on record.
  void add();
}
