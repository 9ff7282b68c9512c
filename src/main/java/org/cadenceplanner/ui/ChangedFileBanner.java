package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.cadenceplanner.ui.files.ChangedFile;
import org.cadenceplanner.ui.files.FileWatch;
import org.cadenceplanner.ui.fx.Banner;
import org.kordamp.ikonli.feather.Feather;

/// Asks over the screen what becomes of a change that another program made to the plan's file.
final class ChangedFileBanner extends Banner {
  private final Button take;

  ChangedFileBanner(FileWatch watch) {
    this(
        watch,
        way("take-file", tr("Take what is in the file"), () -> {}),
        way("keep-plan", tr("Keep what is here"), watch::keep));
  }

  private ChangedFileBanner(FileWatch watch, Button take, Button keep) {
    super("file-changed", Feather.FILE, List.of(take, keep));
    this.take = take;
    take.setOnAction(_ -> watch.take().ifPresent(refusal -> say(Optional.of(refusal))));
    watch.changed().subscribe(this::show);
  }

  private void show(Optional<ChangedFile> changed) {
    boolean isPlan = changed.flatMap(ChangedFile::now).isPresent();
    take.setVisible(isPlan);
    take.setManaged(isPlan);
    say(changed.map(ChangedFileBanner::words));
  }

  private static String words(ChangedFile changed) {
    return changed.now().isPresent()
        ? tr("%s Undo brings back what is here now.", changed.words())
        : changed.words();
  }
}
