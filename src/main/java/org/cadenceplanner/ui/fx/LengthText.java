package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;

/// Reads the lengths that people type, in English or in German; what is none is said for people, with what is allowed.
public final class LengthText {
  private static final Map<String, String> UNITS =
      Map.of("tag", "days", "woche", "weeks", "monat", "months", "jahr", "years");
  private static final Pattern GERMAN =
      Pattern.compile("(\\d{1,5})\\s*(tag|woche|monat|jahr)(?:e|en|n)?", Pattern.CASE_INSENSITIVE);

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
                    tr("%s; allowed: a length such as %s", Typed.shown(bare), example)));
  }

  private static Optional<Length> length(String text, LengthUnit unit) {
    return text.matches("\\d{1,5}")
        ? Optional.of(new Length(Integer.parseInt(text), unit))
        : withUnit(text);
  }

  /// A length with its unit; empty if the text is none.
  public static Optional<Length> withUnit(String text) {
    return Length.parse(english(text.strip()));
  }

  /// A length in German as plan files have it; any other text as it is.
  private static String english(String text) {
    Matcher form = GERMAN.matcher(text);
    return form.matches()
        ? form.group(1) + " " + UNITS.get(form.group(2).toLowerCase(Locale.ROOT))
        : text;
  }
}
