package org.cadenceplanner.export;

import java.util.List;

/// A table before it is written: text or Markdown.
///
/// @param header the names of the columns
/// @param rows the rows, each as long as the header
record Table(List<String> header, List<List<String>> rows) {
  Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
