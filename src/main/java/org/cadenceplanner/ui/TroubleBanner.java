package org.cadenceplanner.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above the chart why the plan as edited cannot be planned, while what is shown is the plan
/// from before; gone as soon as it can.
final class TroubleBanner extends HBox {
  private final Label text = new Label();

  TroubleBanner(Workspace workspace) {
    Button undo = new Button("Undo");
    undo.setId("undo-trouble");
    undo.setOnAction(e -> workspace.undo());
    undo.setMinWidth(USE_PREF_SIZE);
    text.setWrapText(true);
    text.setId("trouble");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("trouble-banner");
    getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), text, undo);
    workspace.trouble().subscribe(this::show);
    workspace.history().subscribe(history -> name(undo, history.undoName()));
  }

  /// Where nothing was changed, there is nothing to be taken back.
  private static void name(Button undo, Optional<String> step) {
    undo.setText(step.map(name -> "Undo: " + name).orElse("Undo"));
    undo.setMnemonicParsing(false);
    undo.setVisible(step.isPresent());
    undo.setManaged(step.isPresent());
  }

  private void show(Optional<String> trouble) {
    text.setText(trouble.map(why -> "Not planned: " + why).orElse(""));
    setVisible(trouble.isPresent());
    setManaged(trouble.isPresent());
  }
}
