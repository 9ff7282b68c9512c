package org.cadenceplanner.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;

/// Makes texts fit the room there is.
record Lettering(TextMeasure measure) {

  private static final String ELLIPSIS = "…";

  /// Longer texts are cut before they are measured: nothing of a chart is that wide.
  private static final int MOST_CHARACTERS = 2_000;

  /// Of longer texts a part is measured first, as it mostly does not fit either.
  private static final int USUAL_CHARACTERS = 200;

  double width(String text, TextStyle style) {
    return measure.width(text, style);
  }

  /// The same, or the most that is asked for where a text is wider.
  double widthUpTo(double most, String text, TextStyle style) {
    return isWider(text, style, most) ? most : width(text, style);
  }

  /// The text, shortened with an ellipsis where it is wider than the room there is; empty if not
  /// even one letter fits.
  String fit(String text, TextStyle style, double room) {
    String line = clean(text);
    if (!isWider(line, style, room)) {
      return line;
    }
    List<Integer> ends = breaks(line, BreakIterator.getCharacterInstance(Locale.ROOT));
    int fitting = longestFitting(line, ends, ELLIPSIS, style, room);
    return fitting < 0 ? "" : line.substring(0, ends.get(fitting)).strip() + ELLIPSIS;
  }

  /// The text up to a number of characters, with an ellipsis for what comes after them.
  String upTo(int most, String text) {
    String line = clean(text).strip();
    List<Integer> ends = breaks(line, BreakIterator.getCharacterInstance(Locale.ROOT));
    return ends.size() <= most ? line : line.substring(0, ends.get(most - 1)).strip() + ELLIPSIS;
  }

  /// Whether lines that were made of a text are all of it.
  static boolean isWhole(List<String> lines, String text) {
    return withoutSpace(String.join("", lines)).equals(withoutSpace(clean(text)));
  }

  /// Whether lines that were made of a text are all of it, or so much that it is not for want of room
  /// that the rest is missing.
  ///
  /// @param enough this many characters are
  static boolean isEnough(List<String> lines, String text, int enough) {
    return String.join("", lines).length() > enough || isWhole(lines, text);
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// The text in as few lines as it needs, broken between words, or within one that is wider than a
  /// line; what does not fit into the last of the lines allowed is shortened with an ellipsis.
  List<String> wrap(String text, TextStyle style, double room, int mostLines) {
    List<String> lines = new ArrayList<>();
    String rest = clean(text).strip();
    while (!rest.isEmpty() && lines.size() < mostLines - 1 && isWider(rest, style, room)) {
      int end = endOfLine(rest, style, room);
      if (end == 0) {
        break;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    String last = fit(rest, style, room);
    if (!last.isEmpty()) {
      lines.add(last);
    }
    return List.copyOf(lines);
  }

  /// Where the first line of a text ends that is wider than a line; 0 if not even a letter fits.
  private int endOfLine(String text, TextStyle style, double room) {
    return Stream.of(
            BreakIterator.getLineInstance(Locale.ROOT),
            BreakIterator.getCharacterInstance(Locale.ROOT))
        .map(places -> breaks(text, places))
        .mapToInt(ends -> endOfLongest(text, ends, style, room))
        .filter(end -> end > 0)
        .findFirst()
        .orElse(0);
  }

  private int endOfLongest(String text, List<Integer> ends, TextStyle style, double room) {
    int fitting = longestFitting(text, ends, "", style, room);
    return fitting < 0 ? 0 : ends.get(fitting);
  }

  private boolean isWider(String text, TextStyle style, double room) {
    return (text.length() > USUAL_CHARACTERS
            && width(text.substring(0, USUAL_CHARACTERS), style) > room)
        || width(text, style) > room;
  }

  private int longestFitting(
      String text, List<Integer> ends, String tail, TextStyle style, double room) {
    int fits = -1;
    int tooLong = ends.size();
    int middle = Math.min(tooLong, USUAL_CHARACTERS) / 2;
    while (tooLong - fits > 1) {
      String candidate = text.substring(0, ends.get(middle)).strip() + tail;
      if (width(candidate, style) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
      middle = Math.min((fits + tooLong) >>> 1, fits + USUAL_CHARACTERS);
    }
    return fits;
  }

  private static List<Integer> breaks(String text, BreakIterator places) {
    places.setText(text);
    List<Integer> ends = new ArrayList<>();
    places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      ends.add(end);
    }
    return ends;
  }

  private static String clean(String text) {
    String shorter = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    return Mark.Label.oneLine(shorter);
  }
}
