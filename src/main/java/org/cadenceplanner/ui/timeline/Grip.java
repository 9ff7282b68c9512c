package org.cadenceplanner.ui.timeline;

import java.time.LocalDate;

/// Something in a timeline that is taken hold of and moved by hand, as the plan was when it was taken.
sealed interface Grip permits ReleaseGrip, EndGrip, OriginGrip, YearGrip {

  /// What it moves, the same after it has been moved: `release 4.14`.
  String id();

  /// The day it stands on.
  LocalDate day();

  /// What it is and how it is moved, for people.
  String inWords();

  /// What it comes to if it is moved to a day.
  ///
  /// @throws IllegalArgumentException if it cannot be, with what is allowed, for people
  HandEdit to(LocalDate day);

  /// What it comes to if it is moved by a key.
  ///
  /// @param direction 1 for later, -1 for earlier
  /// @throws IllegalArgumentException if it cannot be, with what is allowed, for people
  default HandEdit by(KeyStep step, int direction) {
    return to(step.from(day(), direction));
  }
}
