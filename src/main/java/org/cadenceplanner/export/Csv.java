package org.cadenceplanner.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Comma-separated values as RFC 4180 has them, harmless in spreadsheets: what a spreadsheet would
/// take for a formula gets an apostrophe in front, but for numbers below 0. A spreadsheet that takes
/// semicolons for commas finds formulas within a cell, too.
///
/// The lists that the program reads lose these apostrophes again, and nothing else.
final class Csv {
  /// A semicolon is in it as some spreadsheets take it for a comma.
  private static final String TO_BE_QUOTED = ",;\"\r\n\t";

  private static final Pattern FORMULA =
      Pattern.compile("(^|[;\t\r\n])([\"']*)(?=[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20])");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private Csv() {}

  static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
        .collect(Collectors.joining());
  }

  private static String cell(String text) {
    String safe = NUMBER.matcher(text).matches() ? text : FORMULA.matcher(text).replaceAll("$1$2'");
    return isToBeQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /// A line that begins with a number sign is a comment where the program reads it, and spaces around
  /// a value are not part of it.
  private static boolean isToBeQuoted(String text) {
    return text.chars().anyMatch(c -> TO_BE_QUOTED.indexOf(c) >= 0)
        || text.startsWith("#")
        || !text.equals(text.strip());
  }
}
