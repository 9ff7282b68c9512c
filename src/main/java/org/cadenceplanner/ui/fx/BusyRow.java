package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says in a dialog what is being done, and stops that; seen only then.
public final class BusyRow extends HBox {
  public BusyRow(Busy busy) {
    Label what = new Label();
    what.textProperty().bind(busy.doing().map(doing -> doing.orElse("")));
    Button stop = new Button(tr("Cancel reading"));
    stop.setId("cancel-reading");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(_ -> busy.cancel());
    getStyleClass().add("head");
    getChildren().addAll(what, new ProgressBar(), stop);
    visibleProperty().bind(busy.doing().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
  }
}
