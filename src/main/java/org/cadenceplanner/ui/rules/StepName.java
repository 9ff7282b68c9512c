package org.cadenceplanner.ui.rules;

import java.util.Locale;
import org.cadenceplanner.language.Language;

/// What the Edit menu calls a step that one of several things takes: `even: add phase beta`.
final class StepName {
  private StepName() {}

  /// @param whose whose step it is; nothing where that is plain
  static String of(String whose, String step) {
    return whose.isEmpty() ? step : whose + ": " + inside(step);
  }

  /// A step as it goes on in the line; German ones begin with nouns.
  private static String inside(String step) {
    return switch (Language.spoken()) {
      case ENGLISH -> step.substring(0, 1).toLowerCase(Locale.ROOT) + step.substring(1);
      case GERMAN -> step;
    };
  }
}
