package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text for terminals and mails: lines of at most 72 columns without control characters.
public final class PlainText {
  /// The most columns a line has, so that it survives being quoted in a mail.
  public static final int COLUMNS = 72;

  private static final Pattern SPACES_AND_CONTROLS =
      Pattern.compile("[\\p{Cc}\\p{Z}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");
  private static final Pattern SPACE_TO_BREAK_AT = Pattern.compile(" (?!%)");

  private PlainText() {}

  /// A text on one line: control characters, marks that change the direction, and spaces of every
  /// kind become single spaces.
  static String oneLine(String text) {
    return SPACES_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  /// Breaks a text into lines of at most so many columns, at spaces where there are any; a number
  /// stays with its per cent sign.
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String line = "";
    int taken = 0;
    for (String word : SPACE_TO_BREAK_AT.split(oneLine(text), -1)) {
      int width = width(word);
      if (!line.isEmpty() && taken + 1 + width <= columns) {
        line = line + " " + word;
        taken += 1 + width;
      } else {
        if (!line.isEmpty()) {
          lines.add(line);
        }
        List<String> pieces = width <= columns ? List.of(word) : pieces(word, columns);
        lines.addAll(pieces.subList(0, pieces.size() - 1));
        line = pieces.getLast();
        taken = width(line);
      }
    }
    lines.add(line);
    return lines;
  }

  /// Breaks a text into lines as [#wrap] does, all but the first of them indented.
  static List<String> wrapHanging(String text, int columns, String indent) {
    List<String> lines = new ArrayList<>();
    wrap(text, columns - indent.length())
        .forEach(line -> lines.add(lines.isEmpty() ? line : indent + line));
    return lines;
  }

  /// How many columns a text takes.
  static int width(String text) {
    return DisplayWidth.of(text);
  }

  /// A text with spaces after it up to a width.
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /// A word in pieces of at most so many columns, at least one.
  private static List<String> pieces(String word, int columns) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int taken = 0;
    for (String character : DisplayWidth.charactersOf(word)) {
      int width = DisplayWidth.ofCharacter(character);
      if (taken + width > columns && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
        taken = 0;
      }
      piece.append(character);
      taken += width;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
