package org.cadenceplanner.export;

import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.Comparison;

/// Tables and text in Markdown, with whatever could be taken for markup made plain.
final class Markdown {
  private Markdown() {}

  /// A table, its header and cells as plain text.
  static String table(Table table) {
    return tableOfMarkup(
        table.header().stream().map(Markdown::text).toList(),
        table.rows().stream().map(row -> row.stream().map(Markdown::text).toList()).toList());
  }

  /// A table whose header and cells are Markdown already.
  static String tableOfMarkup(List<String> header, List<List<String>> rows) {
    String rule = header.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|\n"));
    return row(header) + rule + rows.stream().map(Markdown::row).collect(Collectors.joining());
  }

  /// A list of plain texts.
  static String list(List<String> items) {
    return items.stream().map(item -> "- " + text(item) + "\n").collect(Collectors.joining());
  }

  /// A cell of a comparison, the best of a row in bold.
  static String marked(Comparison.Cell cell) {
    String text = text(cell.text());
    return cell.best() ? "**" + text + "**" : text;
  }

  /// Text that reads as it is written, whatever is in it, also where a line begins with it.
  static String text(String text) {
    return PlainText.oneLine(text)
        .replaceAll("([\\\\`*_\\[\\]|#~$])", "\\\\$1")
        .replaceAll("^([-+=])(?=[-+= ]|$)", "\\\\$1")
        .replaceAll("^(\\d{1,9})([.)])(?= |$)", "$1\\\\$2")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
