package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.ClashRow;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.RowSelection;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// What fell due on a blocked day, why, and where it went; a row selects it everywhere.
final class MovedTable extends TableView<ClashRow> {
  private static final double WHAT = 150;
  private static final double WIDEST_WHAT = 180;
  private static final double IN_THE_WAY = 220;

  private final Columns columns;
  private final Label none = new Label();

  /// @param planned what is planned, while the table is seen
  /// @param columns makes its columns
  MovedTable(Workspace workspace, ObservableValue<Planned> planned, Columns columns) {
    this.columns = columns;
    setId("moved");
    setAccessibleText(tr("What was moved, and why"));
    setPlaceholder(none);
    getColumns().add(columns.upTo(WIDEST_WHAT, column(0, WHAT)));
    getColumns().add(columns.upTo(columns.day(), column(1, columns.day())));
    getColumns().add(column(2, IN_THE_WAY));
    getColumns().add(columns.upTo(columns.day(), column(3, columns.day())));
    widthProperty().subscribe(width -> Columns.fitAll(this));
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    RowSelection<ClashRow> rows =
        RowSelection.ofDates(this, workspace, row -> new Selection(row.version(), row.milestone()));
    planned.subscribe(now -> show(now, rows));
  }

  private void show(Planned planned, RowSelection<ClashRow> rows) {
    none.setText(
        planned.trouble().isPresent()
            ? tr("Not planned.")
            : tr("Nothing falls due on a blocked day."));
    rows.show(ClashRow.of(planned.schedule()));
  }

  private TableColumn<ClashRow, String> column(int place, double width) {
    return columns.wrapping(ClashRow.header().get(place), width, row -> row.cells().get(place));
  }
}
