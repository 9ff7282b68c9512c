package org.cadenceplanner.ui.timeline;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Columns of texts.
final class Columns {
  private static final double PADDING = 22;

  private Columns() {}

  /// A column as wide as its texts are wont to be.
  static <T> TableColumn<T, String> of(String title, double width, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setReorderable(false);
    column.setSortable(false);
    return column;
  }

  /// A column whose texts go on in another line where they are longer than it is wide.
  static <T> TableColumn<T, String> wrapping(String title, double width, Function<T, String> text) {
    TableColumn<T, String> column = of(title, width, text);
    column.setCellFactory(owner -> new WrappingCell<>(owner));
    return column;
  }

  /// A text over as many lines as it needs.
  private static final class WrappingCell<T> extends TableCell<T, String> {
    private final Text text = new Text();

    WrappingCell(TableColumn<T, String> column) {
      text.getStyleClass().add("text");
      text.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
      getStyleClass().add("wrapping-cell");
      setGraphic(text);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      text.setText(Optional.ofNullable(item).orElse(""));
    }
  }
}
