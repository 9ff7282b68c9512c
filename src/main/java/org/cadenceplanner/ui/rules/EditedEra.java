package org.cadenceplanner.ui.rules;

import java.util.Optional;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.ui.fx.Edited;

/// The era whose rules are edited.
final class EditedEra {
  private EditedEra() {}

  /// The era; empty where the rules before the first one are edited.
  static Optional<Era> of(Edited edited) {
    return edited.era().flatMap(edited.scenario()::era);
  }
}
