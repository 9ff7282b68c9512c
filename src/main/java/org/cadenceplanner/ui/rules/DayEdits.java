package org.cadenceplanner.ui.rules;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Changes to the ranges and events that something has.
interface DayEdits {
  /// Changes the days.
  ///
  /// @param step what the Edit menu calls it, without whose days they are
  /// @return what is wrong with it, in which case nothing happened
  Optional<String> change(Supplier<String> step, UnaryOperator<DaySet> change);

  /// The calendar that a new event begins with.
  Optional<String> usualCalendar();
}
