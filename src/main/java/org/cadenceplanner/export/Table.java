package org.cadenceplanner.export;

import java.util.List;
import java.util.Optional;

/// A table before it is written: text or Markdown.
///
/// @param header the names of the columns
/// @param rows the rows, each as long as the header
record Table(List<String> header, List<List<String>> rows) {
  /// What stands where there is nothing.
  static final String NONE = "–";

  Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A value as a cell: its text, or what stands where there is nothing.
  static String textOf(Optional<?> value) {
    return value.map(Object::toString).orElse(NONE);
  }
}
