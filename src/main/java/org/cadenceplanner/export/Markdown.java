package org.cadenceplanner.export;

import java.util.List;
import java.util.stream.Collectors;

/// Tables and text in Markdown, with whatever could be taken for markup made plain.
final class Markdown {
  private Markdown() {}

  static String table(List<String> header, List<List<String>> rows) {
    String rule = header.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|\n"));
    return row(header.stream().map(Markdown::text).toList())
        + rule
        + rows.stream().map(Markdown::row).collect(Collectors.joining());
  }

  /// Text that reads as it is written, whatever is in it.
  static String text(String text) {
    return PlainText.oneLine(text)
        .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
