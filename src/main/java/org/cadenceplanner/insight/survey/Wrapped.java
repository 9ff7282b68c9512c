package org.cadenceplanner.insight.survey;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What mails put around names: blanks, marks for bold letters, quotes and brackets.
final class Wrapped {
  private static final Pattern AROUND = Pattern.compile("^[\\s_*]+|[\\s_*,;]+$");
  private static final List<Pair> PAIRS =
      List.of(new Pair("\"", "\""), new Pair("'", "'"), new Pair("[", "]"), new Pair("(", ")"));

  private Wrapped() {}

  /// The text without what is around all of it, and without a quote or a bracket at an end whose
  /// partner is missing; what belongs to the text stays.
  ///
  /// Example: `"Ann Example"` and `Ann Example)` are Ann Example; `Ann (Xen)` stays as it is.
  static String inside(String text) {
    String within = AROUND.matcher(text).replaceAll("");
    return PAIRS.stream()
        .flatMap(pair -> pair.off(within).stream())
        .findFirst()
        .map(Wrapped::inside)
        .orElse(within);
  }

  private record Pair(String opening, String closing) {
    /// The text without them; empty where they are not there, or belong to a part of it.
    Optional<String> off(String text) {
      int last = text.length() - 1;
      boolean opens = text.startsWith(opening);
      boolean closes = last > 0 && text.endsWith(closing);
      if (opens && closes && (opening.equals(closing) || text.indexOf(closing) == last)) {
        return Optional.of(text.substring(1, last));
      }
      if (opens && text.indexOf(closing, 1) < 0) {
        return Optional.of(text.substring(1));
      }
      return closes && text.lastIndexOf(opening, last - 1) < 0
          ? Optional.of(text.substring(0, last))
          : Optional.empty();
    }
  }
}
