package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;

/// The lines of a plain text, put together of headings, paragraphs and tables.
final class TextLines {
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  void heading(String text) {
    List<String> wrapped = PlainText.wrap(text, PlainText.COLUMNS);
    lines.addAll(wrapped);
    lines.add("=".repeat(wrapped.stream().mapToInt(PlainText::width).max().orElse(0)));
  }

  void paragraph(String text) {
    lines.addAll(PlainText.wrapHanging(text, PlainText.COLUMNS, INDENT));
  }

  /// A paragraph of a letter: all its lines begin alike.
  void plain(String text) {
    lines.addAll(PlainText.wrap(text, PlainText.COLUMNS));
  }

  /// One of several things: `- ` and its text.
  void item(String text) {
    lines.addAll(PlainText.wrapHanging("- " + PlainText.oneLine(text), PlainText.COLUMNS, INDENT));
  }

  /// What there is to say about it.
  void underItem(String text) {
    PlainText.wrap(text, PlainText.COLUMNS - INDENT.length())
        .forEach(line -> lines.add(INDENT + line));
  }

  void table(Table table) {
    lines.addAll(new TextTable(table).lines());
  }

  void blank() {
    lines.add("");
  }

  /// The lines, without blank ones at their end.
  String text() {
    return String.join("\n", lines).stripTrailing() + "\n";
  }
}
