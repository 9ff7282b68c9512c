package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Has a dialog become higher or lower with what is said in it, such as messages that need room
/// which it did not have when it was shown.
public final class GrowingDialog {
  private GrowingDialog() {}

  /// Follows the heights of parts of a dialog.
  public static void follow(Dialog<?> dialog, Region... parts) {
    List.of(parts).forEach(part -> part.heightProperty().subscribe(_ -> fit(dialog)));
  }

  /// Makes a dialog as high as what is in it now.
  public static void fit(Dialog<?> dialog) {
    Platform.runLater(
        () ->
            Optional.ofNullable(dialog.getDialogPane().getScene())
                .map(Scene::getWindow)
                .ifPresent(Window::sizeToScene));
  }
}
