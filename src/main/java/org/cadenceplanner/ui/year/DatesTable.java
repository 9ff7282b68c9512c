package org.cadenceplanner.ui.year;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.DateRow;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.RowSelection;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;
import org.jspecify.annotations.Nullable;

/// Days of releases and milestones with the holidays near them; a row selects what is on its day
/// everywhere, and Escape selects nothing.
final class DatesTable extends TableView<DateRow> {
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
  private static final double SCENARIO = 100;
  private static final double WHAT = 150;
  private static final double NEAR = 240;
  private static final double WIDEST = 200;

  private final TableColumn<DateRow, String> scenario;
  private final RowSelection<DateRow> rows;

  /// @param id its id in the scene
  /// @param none what is said where there are no rows
  /// @param columns makes its columns
  DatesTable(String id, String none, Workspace workspace, Columns columns) {
    setId(id);
    setPlaceholder(new Label(none));
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "dates-table");
    scenario = columns.upTo(WIDEST, columns.wrapping(tr("Scenario"), SCENARIO, DateRow::scenario));
    getColumns().add(scenario);
    getColumns().add(columns.upTo(WIDEST, columns.wrapping(tr("What"), WHAT, DateRow::what)));
    getColumns()
        .add(
            columns.upTo(
                columns.day(), columns.of(tr("Date"), columns.day(), DateRow::dateInWords)));
    getColumns()
        .add(
            columns.upTo(
                columns.state(), columns.of(tr("State"), columns.state(), DateRow::stateInWords)));
    getColumns().add(columns.wrapping(tr("Holidays within 7 days"), NEAR, DateRow::nearInWords));
    widthProperty().subscribe(width -> Columns.fit(this));
    scenario.visibleProperty().subscribe(visible -> Columns.fit(this));
    setRowFactory(table -> new Row());
    rows =
        RowSelection.ofDates(this, workspace, row -> new Selection(row.version(), row.milestone()));
  }

  /// Shows these rows.
  ///
  /// @param ofTwo whether they are of two scenarios
  void show(List<DateRow> all, boolean ofTwo) {
    scenario.setVisible(ofTwo);
    rows.show(all);
  }

  /// A row that stands out when its release is overdue.
  private static final class Row extends TableRow<DateRow> {
    @Override
    protected void updateItem(@Nullable DateRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(OVERDUE, !empty && row != null && isOverdue(row));
    }

    private static boolean isOverdue(DateRow row) {
      return row.state() == ReleaseState.OVERDUE && row.milestone().isEmpty();
    }
  }
}
