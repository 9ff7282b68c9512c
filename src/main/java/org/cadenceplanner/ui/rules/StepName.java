package org.cadenceplanner.ui.rules;

import java.util.Locale;

/// What the Edit menu calls a step that one of several things takes: `even: add phase beta`.
final class StepName {
  private StepName() {}

  /// @param whose whose step it is; nothing where that is plain
  static String of(String whose, String step) {
    return whose.isEmpty()
        ? step
        : whose + ": " + step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1);
  }
}
