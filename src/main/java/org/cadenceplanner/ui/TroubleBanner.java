package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cadenceplanner.ui.fx.Trouble;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above the chart why the plan as edited cannot be planned, while what is shown is the plan
/// from before; gone as soon as it can. Offers to take back the step that brought it, or to try again
/// where none did.
final class TroubleBanner extends HBox {
  private final Workspace workspace;
  private final Label text = new Label();
  private final Button way = new Button();

  TroubleBanner(Workspace workspace) {
    this.workspace = workspace;
    way.setId("out-of-trouble");
    way.setMinWidth(USE_PREF_SIZE);
    way.setMnemonicParsing(false);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setId("trouble");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("trouble-banner");
    getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), text, way);
    workspace.trouble().subscribe(this::show);
  }

  private void show(Optional<Trouble> trouble) {
    text.setText(trouble.map(it -> tr("Not planned: %s", it.why())).orElse(""));
    trouble.flatMap(Trouble::step).ifPresentOrElse(this::offerUndo, this::offerAgain);
    setVisible(trouble.isPresent());
    setManaged(trouble.isPresent());
  }

  private void offerUndo(String step) {
    way.setText(tr("Undo: %s", step));
    way.setOnAction(e -> workspace.undo());
  }

  private void offerAgain() {
    way.setText(tr("Try again"));
    way.setOnAction(e -> workspace.planAgain());
  }
}
