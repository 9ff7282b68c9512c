package org.cadenceplanner.ui.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// How far one press of an arrow key moves what is held: Shift a day, Ctrl a week, both a month.
enum KeyStep {
  DAY(Period.ofDays(1)),
  WEEK(Period.ofWeeks(1)),
  MONTH(Period.ofMonths(1));

  private final Period length;

  KeyStep(Period length) {
    this.length = length;
  }

  /// The step that the keys held down ask for; none where there are none, or others.
  static Optional<KeyStep> of(KeyEvent key) {
    if (key.isAltDown() || !(key.isShiftDown() || key.isShortcutDown())) {
      return Optional.empty();
    }
    if (!key.isShortcutDown()) {
      return Optional.of(DAY);
    }
    return Optional.of(key.isShiftDown() ? MONTH : WEEK);
  }

  /// The day so far from another.
  ///
  /// @param direction 1 for later, -1 for earlier
  LocalDate from(LocalDate day, int direction) {
    return day.plus(length.multipliedBy(direction));
  }
}
