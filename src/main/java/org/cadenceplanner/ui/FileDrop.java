package org.cadenceplanner.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.cadenceplanner.ui.files.FileActions;

/// Opens a plan's file that is dropped on the window.
final class FileDrop {
  private final FileActions files;

  private FileDrop(FileActions files) {
    this.files = files;
  }

  /// Lets files be dropped on a node.
  static void on(Node node, FileActions files) {
    FileDrop drop = new FileDrop(files);
    node.setOnDragOver(drop::over);
    node.setOnDragDropped(drop::dropped);
  }

  private void over(DragEvent event) {
    if (file(event.getDragboard()).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Optional<File> file = file(event.getDragboard());
    event.setDropCompleted(file.isPresent());
    event.consume();
    // The other program waits for the answer to the drop: it must not wait for a question too.
    file.ifPresent(plan -> Platform.runLater(() -> files.open(plan.toPath())));
  }

  private static Optional<File> file(Dragboard board) {
    List<File> files = board.hasFiles() ? board.getFiles() : List.of();
    return files.size() == 1 ? Optional.of(files.getFirst()) : Optional.empty();
  }
}
