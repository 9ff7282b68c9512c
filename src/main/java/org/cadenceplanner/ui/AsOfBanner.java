package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above the chart that the plan is shown as it was known on a day, and offers the way back;
/// gone when it is shown as it is.
final class AsOfBanner extends HBox {
  private final Label text = new Label();

  AsOfBanner(Workspace workspace) {
    Button back = new Button(tr("Back to now"));
    back.setId("as-of-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(e -> workspace.lookBackTo(Optional.empty()));
    text.setId("as-of");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    getStyleClass().add("trouble-banner");
    getChildren().addAll(new FontIcon(Feather.CLOCK), text, back);
    workspace.asOf().subscribe(this::show);
  }

  private void show(Optional<LocalDate> day) {
    text.setText(
        day.map(Words::day)
            .map(known -> tr("As it was known on %s: without later decisions and releases.", known))
            .orElse(""));
    setVisible(day.isPresent());
    setManaged(day.isPresent());
  }
}
