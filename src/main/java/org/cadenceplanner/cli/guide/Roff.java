package org.cadenceplanner.cli.guide;

import java.util.stream.Collectors;
import org.cadenceplanner.export.PlainText;

/// Text in the language of `man`.
final class Roff {
  private static final int LAST_ASCII = 126;

  private Roff() {}

  /// Plain text: none of it is taken for a command, and all of it is ASCII.
  static String text(String text) {
    return PlainText.wrap(text, PlainText.COLUMNS).stream()
        .map(Roff::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    String escaped = line.codePoints().mapToObj(Roff::letter).collect(Collectors.joining());
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  /// A hyphen as it is typed in an option can be copied from the page; so can a quote.
  private static String letter(int letter) {
    return switch (letter) {
      case '\\' -> "\\e";
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      default -> letter > LAST_ASCII ? "\\[u%04X]".formatted(letter) : Character.toString(letter);
    };
  }

  static String bold(String text) {
    return "\\fB" + text(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + text(text) + "\\fR";
  }
}
