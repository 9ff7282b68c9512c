package org.cadenceplanner.history;

import java.util.List;

/// A row of comma-separated values.
///
/// @param line the line of the file that it begins in, from 1
/// @param cells its values, without the spaces around them
record CsvRow(int line, List<String> cells) {
  CsvRow {
    cells = List.copyOf(cells);
  }

  /// The value in a column, from 0; empty where the row is too short.
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
