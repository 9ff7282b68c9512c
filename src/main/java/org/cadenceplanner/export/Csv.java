package org.cadenceplanner.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, harmless in spreadsheets: a cell that a spreadsheet
/// would take for a formula gets an apostrophe in front, but for numbers below 0.
final class Csv {
  /// A semicolon is in it as some spreadsheets take it for a comma.
  private static final String TO_BE_QUOTED = ",;\"\r\n\t";

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private Csv() {}

  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
            && !NUMBER.matcher(text).matches();
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> TO_BE_QUOTED.indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
