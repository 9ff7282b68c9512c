package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.ClashRow;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// What fell due on a blocked day, why, and where it went; a row selects it everywhere.
final class MovedTable extends TableView<ClashRow> {
  private static final double WHAT = 150;
  private static final double WIDEST_WHAT = 180;
  private static final double IN_THE_WAY = 220;

  /// @param planned what is planned, while the table is seen
  MovedTable(Workspace workspace, ObservableValue<Planned> planned) {
    setId("moved");
    setPlaceholder(new Label(tr("Nothing falls due on a blocked day.")));
    getColumns().add(upTo(WIDEST_WHAT, column(0, WHAT)));
    getColumns().add(upTo(Columns.day(), column(1, Columns.day())));
    getColumns().add(column(2, IN_THE_WAY));
    getColumns().add(upTo(Columns.day(), column(3, Columns.day())));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    RowSelection<ClashRow> rows =
        new RowSelection<>(this, workspace, MovedTable::selection, MovedTable::isAbout);
    planned.subscribe(now -> rows.show(ClashRow.of(now.schedule())));
  }

  private static TableColumn<ClashRow, String> column(int place, double width) {
    return Columns.wrapping(ClashRow.header().get(place), width, row -> row.cells().get(place));
  }

  private static TableColumn<ClashRow, String> upTo(
      double width, TableColumn<ClashRow, String> column) {
    column.setMaxWidth(width);
    return column;
  }

  private static Optional<Selection> selection(ClashRow row) {
    return Optional.of(new Selection(row.version(), row.milestone()));
  }

  private static boolean isAbout(ClashRow row, Selection selection) {
    return selection(row).equals(Optional.of(selection));
  }
}
