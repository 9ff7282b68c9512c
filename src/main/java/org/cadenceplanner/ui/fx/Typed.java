package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what is typed into fields; what cannot be read is said for people, with what is allowed.
public final class Typed {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final int MOST_OF_A_NAME = 120;
  private static final int MOST_OF_A_LINE = 10_000;

  private Typed() {}

  /// A whole number such as `12`.
  ///
  /// @throws IllegalArgumentException if the text is none from the least to the most
  public static int wholeNumber(String text, int least, int most) {
    return within(text, least, most)
        .orElseThrow(() -> new IllegalArgumentException(allowedNumbers(text, least, most)));
  }

  /// A whole number, or nothing where the field is empty.
  ///
  /// @param nothing what nothing stands for, such as `as many as fit`
  /// @throws IllegalArgumentException if the text is neither
  public static Optional<Integer> wholeNumberOrNone(
      String text, int least, int most, String nothing) {
    Optional<Integer> number = within(text, least, most);
    if (number.isEmpty() && !text.isBlank()) {
      throw new IllegalArgumentException(
          tr(
              "%s; allowed: a whole number from %s to %s, or nothing for %s",
              shown(text), least, most, nothing));
    }
    return number;
  }

  private static Optional<Integer> within(String text, int least, int most) {
    return Optional.of(text.strip())
        .filter(digits -> DIGITS.matcher(digits).matches())
        .map(Integer::valueOf)
        .filter(number -> number >= least && number <= most);
  }

  private static String allowedNumbers(String text, int least, int most) {
    return tr("%s; allowed: a whole number from %s to %s", shown(text), least, most);
  }

  /// A name such as `code freeze`, of at most 120 characters as in a plan file.
  ///
  /// @param example a name of such a thing
  /// @throws IllegalArgumentException if the text is blank or too long
  public static String name(String text, String example) {
    String name = nameOrNone(text, example);
    if (name.isEmpty()) {
      throw new IllegalArgumentException(allowedNames(shown(text), example));
    }
    return name;
  }

  /// A name, or an empty text where the field is empty.
  ///
  /// @param example a name of such a thing
  /// @throws IllegalArgumentException if the text is too long
  public static String nameOrNone(String text, String example) {
    String name = text.strip();
    if (name.length() > MOST_OF_A_NAME) {
      throw new IllegalArgumentException(
          allowedNames(tr("found %s characters", name.length()), example));
    }
    return name;
  }

  private static String allowedNames(String found, String example) {
    return tr(
        "%s; allowed: a name such as %s, at most %s characters", found, example, MOST_OF_A_NAME);
  }

  /// A line in words, such as a reason, of at most 10,000 characters as in a plan file; it may be
  /// empty.
  ///
  /// @throws IllegalArgumentException if the text is too long
  public static String line(String text) {
    String line = text.strip();
    if (line.length() > MOST_OF_A_LINE) {
      throw new IllegalArgumentException(
          tr("found %s characters; allowed: at most %s", line.length(), MOST_OF_A_LINE));
    }
    return line;
  }

  /// What was typed, as a message about it begins: `found 'abc'`, or `found nothing`.
  public static String shown(String text) {
    return text.isBlank() ? tr("found nothing") : tr("found '%s'", text.strip());
  }
}
