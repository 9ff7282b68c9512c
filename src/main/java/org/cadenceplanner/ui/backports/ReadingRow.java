package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says that a repository is being read, and stops that; seen only then.
final class ReadingRow extends HBox {
  ReadingRow(Reading reading) {
    Label what = new Label();
    what.textProperty().bind(reading.busy().doing().map(doing -> doing.orElse("")));
    Button stop = new Button(tr("Cancel reading"));
    stop.setId("cancel-reading");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(_ -> reading.stop());
    getStyleClass().add("head");
    getChildren().addAll(what, new ProgressBar(), stop);
    visibleProperty().bind(reading.busy().doing().map(Optional::isPresent));
    managedProperty().bind(visibleProperty());
  }
}
