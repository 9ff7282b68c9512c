package org.cadenceplanner.ui.fx;

import java.util.List;
import javafx.scene.control.TableView;

/// Tables that are filled anew with each change of the plan.
public final class Filled {
  private Filled() {}

  /// Gives a table other rows, and lays it out: rows that changed their look only while the window is
  /// laid out would have all of the window painted once more.
  public static <T> void with(TableView<T> table, List<T> rows) {
    if (!rows.equals(table.getItems())) {
      table.getItems().setAll(rows);
      table.layout();
    }
  }
}
