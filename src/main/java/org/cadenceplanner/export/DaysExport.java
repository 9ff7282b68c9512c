package org.cadenceplanner.export;

import java.util.List;

/// Days off that were found, written out: what `cadence import calendar` prints.
public final class DaysExport {
  private static final List<String> HEADER = List.of("Days off", "Name", "");

  private DaysExport() {}

  /// Some days on end.
  ///
  /// @param when which days they are
  /// @param name what they are called
  /// @param state whether they are new
  public record Row(String when, String name, String state) {}

  /// Writes them as a text.
  ///
  /// @param source where they were found, in a sentence
  /// @param summary how many there are, in sentences
  public static String of(String source, List<Row> rows, String summary) {
    TextLines lines = new TextLines();
    lines.paragraph(source);
    lines.blank();
    if (!rows.isEmpty()) {
      lines.table(
          new Table(
              HEADER,
              rows.stream().map(row -> List.of(row.when(), row.name(), row.state())).toList()));
      lines.blank();
    }
    lines.paragraph(summary);
    return lines.text();
  }
}
