package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;

/// Plain text for terminals and mails: lines of at most 72 columns without control characters.
public final class PlainText {
  /// The most columns a line has, so that it survives being quoted in a mail.
  public static final int COLUMNS = 72;

  private static final String CONTROLS =
      "[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+";

  private PlainText() {}

  /// A text on one line: control characters and marks that change the direction become spaces.
  static String oneLine(String text) {
    return text.replaceAll(CONTROLS, " ").strip();
  }

  /// Breaks a text into lines of at most so many columns, at spaces where there are any.
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : oneLine(text).split(" +", -1)) {
      if (!line.isEmpty() && width(line) + 1 + width(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line) > columns) {
        int cut = line.offsetByCodePoints(0, columns);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// How many columns a text takes.
  static int width(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /// A text with spaces after it up to a width.
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }
}
