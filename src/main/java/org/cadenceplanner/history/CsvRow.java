package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;

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

  /// What is wrong with it where it has more values than the head has columns.
  Optional<String> beyond(CsvRow head) {
    return cells.size() <= head.cells().size()
        ? Optional.empty()
        : Optional.of(
            tr(
                "line %s: found %s values; allowed: at most %s, as there are columns",
                line, cells.size(), head.cells().size()));
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }
}
