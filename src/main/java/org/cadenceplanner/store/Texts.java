package org.cadenceplanner.store;

import tools.jackson.core.io.JsonStringEncoder;

/// Texts in a plan file: how they are quoted and what they may hold.
final class Texts {
  /// The most characters a text in a plan may have.
  static final int MOST = 10_000;

  private static final int MOST_SHOWN = 60;

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
}
