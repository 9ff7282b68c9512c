package org.cadenceplanner.ui.timeline;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.ClashRow;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.Workspace;

/// What fell due on a blocked day, why, and where it went; a row selects it everywhere.
final class MovedTable extends TableView<ClashRow> {
  private static final List<Double> WIDTHS = List.of(150.0, 130.0, 420.0, 130.0);

  /// @param planned what is planned, while the table is seen
  MovedTable(Workspace workspace, ObservableValue<Planned> planned) {
    setId("moved");
    setPlaceholder(new Label("Nothing falls due on a blocked day."));
    for (int i = 0; i < WIDTHS.size(); i++) {
      int place = i;
      String title = ClashRow.HEADER.get(i);
      getColumns().add(Columns.wrapping(title, WIDTHS.get(i), row -> row.cells().get(place)));
    }
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    getStyleClass().add(Styles.DENSE);
    RowSelection<ClashRow> rows =
        new RowSelection<>(this, workspace, MovedTable::selection, MovedTable::isAbout);
    planned.subscribe(now -> rows.show(ClashRow.of(now.schedule())));
  }

  private static Optional<Selection> selection(ClashRow row) {
    return Optional.of(new Selection(row.version(), row.milestone()));
  }

  private static boolean isAbout(ClashRow row, Selection selection) {
    return selection(row).equals(Optional.of(selection));
  }
}
