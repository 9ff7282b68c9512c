package org.cadenceplanner.cli.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The words for the values of an enum, as people type them.
public final class ChoiceWords {
  private ChoiceWords() {}

  /// Its values in small letters, in their order: `light, dark`.
  ///
  /// @param among an enum
  public static List<String> of(Class<?> among) {
    return Arrays.stream(among.getEnumConstants())
        .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
        .toList();
  }
}
