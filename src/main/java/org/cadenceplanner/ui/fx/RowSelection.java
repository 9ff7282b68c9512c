package org.cadenceplanner.ui.fx;

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
import org.cadenceplanner.plan.Version;
import org.jspecify.annotations.Nullable;

/// Keeps the selected row of a table and what is selected in the workspace the same, both ways,
/// also when the rows are replaced. Escape selects nothing.
///
/// @param <T> the rows
public final class RowSelection<T> {
  private final TableView<T> table;
  private final Workspace workspace;
  private final Function<T, Optional<Selection>> selectionOf;
  private final BiPredicate<T, Selection> isAbout;
  private boolean following;
  private boolean leading;

  private RowSelection(
      TableView<T> table,
      Workspace workspace,
      Function<T, Optional<Selection>> selectionOf,
      BiPredicate<T, Selection> isAbout) {
    this.table = table;
    this.workspace = workspace;
    this.selectionOf = selectionOf;
    this.isAbout = isAbout;
    table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> lead(row));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    workspace.selection().subscribe(this::followOthers);
    // What comes up for a selection may take room from the table.
    table.heightProperty().addListener(height -> Platform.runLater(this::keepInSight));
  }

  /// For a table with a row for each release and each milestone.
  public static <T> RowSelection<T> ofDates(
      TableView<T> table, Workspace workspace, Function<T, Selection> selectionOf) {
    return new RowSelection<>(
        table,
        workspace,
        row -> Optional.of(selectionOf.apply(row)),
        (row, selection) -> selectionOf.apply(row).equals(selection));
  }

  /// For a table with a row for each release, which is selected for its milestones too.
  ///
  /// @param versionOf whose row it is; empty for rows that select nothing
  public static <T> RowSelection<T> ofReleases(
      TableView<T> table, Workspace workspace, Function<T, Optional<Version>> versionOf) {
    return new RowSelection<>(
        table,
        workspace,
        row -> versionOf.apply(row).map(Selection::of),
        (row, selection) -> versionOf.apply(row).equals(Optional.of(selection.version())));
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
  public void show(List<T> rows) {
    following = true;
    Filled.with(table, rows);
    follow(workspace.selection().get());
  }

  /// Takes all rows away, as before the columns change; what is selected stays so.
  public void clear() {
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
    selection
        .flatMap(this::rowOf)
        .ifPresentOrElse(this::show, () -> table.getSelectionModel().clearSelection());
    following = false;
  }

  /// Of several, as of two scenarios, the one that is selected already stays so.
  private Optional<T> rowOf(Selection selection) {
    List<T> all = table.getItems().stream().filter(row -> isAbout.test(row, selection)).toList();
    T selected = table.getSelectionModel().getSelectedItem();
    return all.stream()
        .filter(row -> row.equals(selected))
        .findFirst()
        .or(() -> all.stream().findFirst());
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
