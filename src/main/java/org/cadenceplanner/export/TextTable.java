package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table in plain text that keeps to the columns of a mail: wide cells are broken into lines, and
/// where even that is too wide, each row is written as a paragraph.
final class TextTable {
  private static final String GAP = "  ";
  private static final int LEAST_WIDTH = 4;
  private static final int LONGEST_WORD_KEPT_WHOLE = 16;
  private static final int LINES_OF_A_HEADER = 2;

  private final List<String> header;
  private final List<List<String>> rows;
  private final int[] cellWidths;

  TextTable(Table table) {
    this.header = oneLiners(table.header());
    this.rows = table.rows().stream().map(TextTable::oneLiners).toList();
    this.cellWidths = IntStream.range(0, header.size()).map(this::cellWidth).toArray();
  }

  private static List<String> oneLiners(List<String> cells) {
    return cells.stream().map(PlainText::oneLine).toList();
  }

  List<String> lines() {
    int[] least = IntStream.range(0, header.size()).map(this::leastWidth).toArray();
    if (total(least) > PlainText.COLUMNS) {
      return paragraphs();
    }
    int[] widths = widths(least);
    List<String> lines = new ArrayList<>(row(header, widths));
    lines.add(rule(widths));
    rows.forEach(row -> lines.addAll(row(row, widths)));
    return lines;
  }

  /// The widths wished for, cut until all fit: first the columns that only their header makes wide.
  private int[] widths(int[] least) {
    int[] widths =
        IntStream.range(0, header.size()).map(i -> Math.max(least[i], naturalWidth(i))).toArray();
    while (total(widths) > PlainText.COLUMNS) {
      int widest =
          widest(widths, i -> widths[i] > Math.max(cellWidths[i], longestWord(header.get(i))))
              .or(() -> widest(widths, i -> widths[i] > least[i]))
              .orElseThrow();
      widths[widest]--;
    }
    return widths;
  }

  private static Optional<Integer> widest(int[] widths, IntPredicate among) {
    return IntStream.range(0, widths.length)
        .filter(among)
        .boxed()
        .max(Comparator.comparingInt(i -> widths[i]));
  }

  private int leastWidth(int column) {
    return Math.max(
        LEAST_WIDTH,
        rows.stream()
            .mapToInt(row -> Math.min(LONGEST_WORD_KEPT_WHOLE, longestWord(row.get(column))))
            .max()
            .orElse(0));
  }

  private int naturalWidth(int column) {
    int width = Math.max(cellWidths[column], headerWidth(header.get(column)));
    return Math.min(width, PlainText.COLUMNS);
  }

  private int cellWidth(int column) {
    return rows.stream().mapToInt(row -> PlainText.width(row.get(column))).max().orElse(0);
  }

  private static int headerWidth(String text) {
    return IntStream.rangeClosed(longestWord(text), PlainText.COLUMNS)
        .filter(width -> PlainText.wrap(text, width).size() <= LINES_OF_A_HEADER)
        .findFirst()
        .orElse(PlainText.COLUMNS);
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(PlainText::width).max().orElse(0);
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  private static String rule(int[] widths) {
    return Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
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
    return rows.stream()
        .flatMap(row -> PlainText.wrapHanging(paragraph(row), PlainText.COLUMNS, GAP).stream())
        .toList();
  }

  private String paragraph(List<String> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> header.get(i) + " " + row.get(i))
        .collect(Collectors.joining(", "));
  }
}
