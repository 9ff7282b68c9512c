package org.cadenceplanner.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/// Texts in a plan file: how they are quoted, what they may hold, and which resemble each other.
final class Texts {
  /// The most characters a text in a plan may have.
  static final int MOST = 10_000;

  private static final int MOST_SHOWN = 60;
  private static final int MOST_EDITS = 2;

  private Texts() {}

  /// The text as JSON writes it.
  static String json(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  /// The text in quotes, cut where it is long.
  static String quoted(String text) {
    return json(cut(text));
  }

  static String cut(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  /// Whether a text is short enough, on one line, and whole characters only.
  static boolean isAllowed(String text) {
    return text.length() <= MOST
        && text.codePoints()
            .noneMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  /// A step of a JSON pointer (RFC 6901).
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /// The name that someone may have meant who wrote another.
  static Optional<String> nearest(String written, Collection<String> names) {
    if (written.length() > MOST_SHOWN) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> edits(written, name) <= Math.min(MOST_EDITS, name.length() / 2))
        .min(Comparator.comparingInt(name -> edits(written, name)));
  }

  /// How many letters must be put in, taken out or changed, in any case (Levenshtein's distance).
  private static int edits(String written, String name) {
    String one = written.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      row = nextRow(row, one.charAt(i - 1), other, i);
    }
    return row[other.length()];
  }

  private static int[] nextRow(int[] above, char letter, String other, int first) {
    int[] row = new int[above.length];
    row[0] = first;
    for (int j = 1; j < row.length; j++) {
      int change = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, 1 + Math.min(row[j - 1], above[j]));
    }
    return row;
  }
}
