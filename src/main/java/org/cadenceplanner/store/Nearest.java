package org.cadenceplanner.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the name that someone may have meant who wrote another.
public final class Nearest {
  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 60;

  private Nearest() {}

  /// The name that differs least from what was written: by two letters at most, and by no more than
  /// half of its letters. Example: `horizon` for `horizons`, `show` for `shwo`.
  ///
  /// @return the first of those that differ least, or nothing
  public static Optional<String> of(String written, Collection<String> names) {
    if (written.length() > LONGEST) {
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
