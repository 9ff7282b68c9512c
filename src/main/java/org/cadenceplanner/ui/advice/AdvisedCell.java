package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Advised;
import org.jspecify.annotations.Nullable;

/// Advised dates in the list of the best: their place, their name and what they cost.
final class AdvisedCell extends ListCell<Advised> {
  private final Label name = new Label();
  private final Label cost = new Label();
  private final HBox row = new HBox(name, cost);

  AdvisedCell() {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    cost.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("head");
    // As wide as the list: a long name makes no row wider.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Advised advised, boolean empty) {
    super.updateItem(advised, empty);
    if (advised == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      show(getIndex() + 1, advised.scenario().name(), Words.number(advised.cost().total()));
    }
  }

  private void show(int rank, String scenario, String total) {
    row.setId("advised-" + rank);
    name.setText(tr("%s. %s", rank, scenario));
    cost.setText(total);
    setAccessibleText(tr("%s. %s: cost %s", rank, scenario, total));
    setGraphic(row);
  }
}
