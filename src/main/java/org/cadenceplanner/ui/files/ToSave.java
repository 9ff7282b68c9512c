package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;

/// A plan as it was when saving it began.
///
/// @param plan the plan
/// @param turn which of the plans opened one after the other it is, see [CurrentFile#turn()]; none
/// of them if it was never open
/// @param from the file that it is from; its own calendars lie beside it
/// @param next what is done when it is saved
record ToSave(Plan plan, int turn, Optional<Path> from, Runnable next) {
  private static final int NEVER_OPEN = -1;

  /// A plan that is saved while another one is open.
  static ToSave aside(Plan plan, Optional<Path> from) {
    return new ToSave(plan, NEVER_OPEN, from, () -> {});
  }
}
