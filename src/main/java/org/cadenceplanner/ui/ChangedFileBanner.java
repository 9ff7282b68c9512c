package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.files.ChangedFile;
import org.cadenceplanner.ui.files.FileWatch;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks over the screen what becomes of a change that another program made to the plan's file.
final class ChangedFileBanner extends HBox {
  private final Label words = new Label();
  private final Button take = new Button(tr("Take what is in the file"));

  ChangedFileBanner(FileWatch watch) {
    Button keep = new Button(tr("Keep what is here"));
    words.setId("file-changed");
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(Region.USE_PREF_SIZE);
    take.setId("take-file");
    keep.setId("keep-plan");
    take.setMinWidth(Region.USE_PREF_SIZE);
    keep.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(e -> watch.take().ifPresent(words::setText));
    keep.setOnAction(e -> watch.keep());
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(new FontIcon(Feather.FILE), words, take, keep);
    getStyleClass().add("trouble-banner");
    watch.changed().subscribe(this::show);
  }

  private void show(Optional<ChangedFile> changed) {
    changed.ifPresent(this::tell);
    setVisible(changed.isPresent());
    setManaged(changed.isPresent());
  }

  private void tell(ChangedFile changed) {
    boolean isPlan = changed.now().isPresent();
    words.setText(
        isPlan ? tr("%s Undo brings back what is here now.", changed.words()) : changed.words());
    take.setVisible(isPlan);
    take.setManaged(isPlan);
  }
}
