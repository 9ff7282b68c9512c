package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A table in plain text that keeps to the columns of a mail: wide cells are broken into lines, and
/// where even that is too wide, each row is written as a paragraph.
final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST_WIDTH = 6;

  private final List<String> header;
  private final List<List<String>> rows;

  TextTable(List<String> header, List<List<String>> rows) {
    this.header = header.stream().map(PlainText::oneLine).toList();
    this.rows = rows.stream().map(r -> r.stream().map(PlainText::oneLine).toList()).toList();
  }

  List<String> lines() {
    int[] widths = widths();
    if (total(widths) > PlainText.COLUMNS) {
      return paragraphs();
    }
    List<String> lines = new ArrayList<>(row(header, widths));
    rows.forEach(row -> lines.addAll(row(row, widths)));
    return lines;
  }

  private int[] widths() {
    int[] widths =
        IntStream.range(0, header.size()).map(i -> Math.max(LEAST_WIDTH, natural(i))).toArray();
    while (total(widths) > PlainText.COLUMNS) {
      int widest =
          IntStream.range(0, widths.length)
              .reduce((a, b) -> widths[b] > widths[a] ? b : a)
              .orElse(0);
      if (widths[widest] <= LEAST_WIDTH) {
        return widths;
      }
      widths[widest]--;
    }
    return widths;
  }

  private int natural(int column) {
    int cells = rows.stream().mapToInt(row -> PlainText.width(row.get(column))).max().orElse(0);
    int longestWord =
        Arrays.stream(header.get(column).split(" ", -1)).mapToInt(PlainText::width).max().orElse(0);
    return Math.max(cells, longestWord);
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  private static List<String> row(List<String> cells, int[] widths) {
    List<List<String>> wrapped =
        IntStream.range(0, cells.size())
            .mapToObj(i -> PlainText.wrap(cells.get(i), widths[i]))
            .toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(line -> line(wrapped, line, widths)).toList();
  }

  private static String line(List<List<String>> cells, int line, int[] widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
      text.append(i == 0 ? "" : GAP).append(PlainText.padded(cell, widths[i]));
    }
    return text.toString().stripTrailing();
  }

  private List<String> paragraphs() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String indent = i == 0 ? "" : GAP;
        String text = header.get(i) + ": " + row.get(i);
        PlainText.wrap(text, PlainText.COLUMNS - indent.length())
            .forEach(line -> lines.add(indent + line));
      }
    }
    return lines;
  }
}
