package org.cadenceplanner.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cadenceplanner.ui.fx.Filled;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;
import org.jspecify.annotations.Nullable;

/// Keeps the selected row of a table and what is selected in the workspace the same, both ways,
/// also when the rows are replaced. Escape selects nothing.
///
/// @param <T> the rows
final class RowSelection<T> {
  private final TableView<T> table;
  private final Workspace workspace;
  private final Function<T, Optional<Selection>> selectionOf;
  private final BiPredicate<T, Selection> isAbout;
  private boolean following;
  private boolean leading;

  /// @param selectionOf what a row selects; empty for rows that select nothing
  /// @param isAbout whether a row is the one to be selected for a selection
  RowSelection(
      TableView<T> table,
      Workspace workspace,
      Function<T, Optional<Selection>> selectionOf,
      BiPredicate<T, Selection> isAbout) {
    this.table = table;
    this.workspace = workspace;
    this.selectionOf = selectionOf;
    this.isAbout = isAbout;
    table.getSelectionModel().selectedItemProperty().subscribe(row -> lead(row));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    workspace.selection().subscribe(this::followOthers);
    // What comes up for a selection may take room from the table.
    table.heightProperty().addListener(height -> Platform.runLater(this::keepInSight));
  }

  private void keepInSight() {
    boolean isCut =
        table.lookupAll(".table-row-cell").stream()
            .filter(row -> row instanceof TableRow<?> shown && shown.isSelected())
            .noneMatch(row -> isWhole(row));
    int selected = table.getSelectionModel().getSelectedIndex();
    if (isCut && selected >= 0) {
      table.scrollTo(selected);
    }
  }

  private static boolean isWhole(Node row) {
    Bounds place = row.getBoundsInParent();
    return row.isVisible()
        && Optional.ofNullable(row.getParent())
            .map(Node::getParent)
            .filter(clip -> clip.getLayoutBounds().contains(row.getParent().localToParent(place)))
            .isPresent();
  }

  /// Replaces the rows of the table.
  void show(List<T> rows) {
    following = true;
    Filled.with(table, rows);
    follow(workspace.selection().get());
  }

  /// Takes all rows away, as before the columns change; what is selected stays so.
  void clear() {
    following = true;
    table.getItems().clear();
    following = false;
  }

  private void lead(@Nullable T row) {
    if (!following) {
      leading = true;
      workspace.select(Optional.ofNullable(row).flatMap(selectionOf));
      leading = false;
    }
  }

  private void followOthers(Optional<Selection> selection) {
    if (!leading) {
      follow(selection);
    }
  }

  private void follow(Optional<Selection> selection) {
    following = true;
    Optional<T> row =
        selection.flatMap(
            wanted ->
                table.getItems().stream().filter(item -> isAbout.test(item, wanted)).findFirst());
    row.ifPresentOrElse(this::show, () -> table.getSelectionModel().clearSelection());
    following = false;
  }

  private void show(T row) {
    boolean isNew = !row.equals(table.getSelectionModel().getSelectedItem());
    table.getSelectionModel().select(row);
    if (isNew && !table.isFocused()) {
      table.scrollTo(row);
    }
  }

  private void clearOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && workspace.selection().get().isPresent()) {
      workspace.select(Optional.empty());
    }
  }
}
