package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.advice.Advised;

/// Dates that are advised: their name and cost, why, and a button that makes them a scenario.
final class AdvisedRow extends VBox {

  /// @param rank their place among the best, from 1
  AdvisedRow(int rank, Advised advised, Runnable add) {
    getStyleClass().add("advised-row");
    Label name =
        new Label(
            tr(
                "%s. %s: cost %s",
                rank, advised.scenario().name(), Words.number(advised.cost().total())));
    name.getStyleClass().add("heading");
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button button = new Button(tr("Make it a scenario"));
    button.setId("advised-" + rank);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> add.run());
    HBox head = new HBox(name, button);
    head.getStyleClass().add("head");
    Label why = new Label(String.join("\n", advised.why()));
    why.getStyleClass().add("hint");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, why);
  }
}
