package org.cadenceplanner.ui.rules;

import java.util.Optional;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.ui.fx.Edited;

/// The calendars that the rules edited heed.
final class EditedCalendars {
  private EditedCalendars() {}

  /// The first of them.
  static Optional<String> first(Edited edited) {
    return edited.rules().dates().calendarsIn(edited.plan()).stream()
        .findFirst()
        .map(WeightedCalendar::id);
  }
}
