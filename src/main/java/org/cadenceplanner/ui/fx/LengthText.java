package org.cadenceplanner.ui.fx;

import java.util.Optional;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;

/// Reads the lengths that people type; what is none is said for people, with what is allowed.
public final class LengthText {
  private LengthText() {}

  /// A length of more than zero; a number alone is one in the unit there was.
  ///
  /// @param example what is said to be allowed
  /// @throws IllegalArgumentException if the text is none
  public static Length read(String text, LengthUnit unit, String example) {
    String bare = text.strip();
    return length(bare, unit)
        .filter(length -> !length.isZero())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s; allowed: a length such as %s".formatted(Typed.shown(bare), example)));
  }

  private static Optional<Length> length(String text, LengthUnit unit) {
    return text.matches("\\d{1,5}")
        ? Optional.of(new Length(Integer.parseInt(text), unit))
        : Length.parse(text);
  }
}
