package org.cadenceplanner.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /// The text in as few lines as it needs, broken between words; what does not fit into the last of
  /// the lines allowed is shortened with an ellipsis.
  List<String> wrap(String text, TextStyle style, double room, int mostLines) {
    List<String> lines = new ArrayList<>();
    String rest = clean(text).strip();
    while (!rest.isEmpty() && lines.size() < mostLines - 1 && isWider(rest, style, room)) {
      List<Integer> ends = breaks(rest, BreakIterator.getLineInstance(Locale.ROOT));
      int fitting = longestFitting(rest, ends, "", style, room);
      if (fitting < 0) {
        break;
      }
      lines.add(rest.substring(0, ends.get(fitting)).strip());
      rest = rest.substring(ends.get(fitting)).strip();
    }
    String last = fit(rest, style, room);
    if (!last.isEmpty()) {
      lines.add(last);
    }
    return List.copyOf(lines);
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
    int next = Math.min(tooLong, USUAL_CHARACTERS) / 2;
    while (tooLong - fits > 1) {
      int middle = Math.max(next, fits + 1);
      String candidate = text.substring(0, ends.get(middle)).strip() + tail;
      if (width(candidate, style) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
      next = Math.min((fits + tooLong) >>> 1, fits + USUAL_CHARACTERS);
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
