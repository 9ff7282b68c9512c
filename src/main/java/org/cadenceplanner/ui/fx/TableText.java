package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// A table as text to be pasted into a mail or a spreadsheet: a line for each row, tabs between its
/// cells, the titles of the columns first.
public final class TableText {
  private TableText() {}

  /// The whole table.
  public static String of(TableView<?> table) {
    String titles =
        table.getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
    Stream<String> rows =
        IntStream.range(0, table.getItems().size()).mapToObj(row -> row(table.getColumns(), row));
    return Stream.concat(Stream.of(titles), rows).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String row(List<? extends TableColumn<?, ?>> columns, int row) {
    return columns.stream()
        .map(column -> Objects.toString(column.getCellData(row), ""))
        .map(cell -> cell.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\t"));
  }
}
