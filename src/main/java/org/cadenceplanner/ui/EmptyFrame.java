package org.cadenceplanner.ui;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.ui.fx.Appearance;

/// The window as it is first seen: in its size and its colour, with nothing in it yet. What fills it
/// takes several times as long as the window itself.
///
/// @param stage the window
/// @param preferences its size and its looks
record EmptyFrame(Stage stage, Preferences preferences) {

  /// Shows the window.
  ///
  /// @param then what is done as soon as it has been drawn
  void show(Runnable then) {
    Pane pane = new Pane();
    String ground = Appearance.paletteOf(preferences.theme()).surface().toHex();
    pane.setStyle("-fx-background-color: " + ground);
    Scene scene = new Scene(pane, preferences.width(), preferences.height());
    stage.setScene(scene);
    stage.setTitle("Cadence");
    stage.setMaximized(preferences.maximized());
    NextFrame.then(scene, then);
    stage.show();
  }
}
