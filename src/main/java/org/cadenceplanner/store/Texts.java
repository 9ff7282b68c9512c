package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/// Texts in a plan file: how they are quoted and what they may hold.
final class Texts {
  /// The most characters a text in a plan may have.
  static final int MOST = 10_000;

  private static final int MOST_SHOWN = 60;
  private static final int MOST_LISTED = 20;

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
    boolean allowed = text.length() <= MOST;
    for (int i = 0; allowed && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      allowed = isAllowed(text.codePointAt(i));
    }
    return allowed;
  }

  private static boolean isAllowed(int character) {
    return !Character.isISOControl(character)
        && Character.getType(character) != Character.SURROGATE;
  }

  /// Texts in quotes, one after another; the first of them where there are many.
  static String listed(Collection<String> texts) {
    String listed =
        texts.stream().limit(MOST_LISTED).map(Texts::quoted).collect(Collectors.joining(", "));
    return texts.size() <= MOST_LISTED ? listed : listed + ", …";
  }

  /// Examples of which each will do: `{…}, {…} or {…}`.
  static String either(List<String> examples) {
    int last = examples.size() - 1;
    return last < 1
        ? String.join("", examples)
        : tr("%s or %s", String.join(", ", examples.subList(0, last)), examples.get(last));
  }

  /// A step of a JSON pointer (RFC 6901).
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /// The name of which a step of a JSON pointer is made.
  static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
