package org.cadenceplanner.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.store.Preferences;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.NextFrame;

/// The window as it is first seen: in its size and its colour, with nothing in it yet. What fills it
/// takes several times as long as the window itself.
///
/// @param stage the window
/// @param preferences its size and its looks
/// @param doing what goes on until it is filled, said where that takes its time
record EmptyFrame(Stage stage, Preferences preferences, Optional<String> doing) {
  private static final Duration PATIENCE = Duration.millis(500);

  /// Shows the window.
  ///
  /// @param then what is done as soon as it has been drawn
  void show(Runnable then) {
    Palette palette = Appearance.paletteOf(preferences.theme());
    Pane pane = new StackPane();
    Scene scene = scene(pane, Color.web(palette.surface().toHex()));
    stage.setScene(scene);
    stage.setTitle("Cadence");
    NextFrame.then(scene, then);
    stage.show();
    doing.ifPresent(what -> sayIfSlow(pane, what, Color.web(palette.muted().toHex())));
  }

  /// A window larger than the screen, as after a larger one was used, fills it instead.
  private Scene scene(Pane pane, Color ground) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(preferences.width(), screen.getWidth());
    double height = Math.min(preferences.height(), screen.getHeight());
    boolean isTooLarge = width < preferences.width() || height < preferences.height();
    stage.setMaximized(preferences.maximized() || isTooLarge);
    return new Scene(pane, width, height, ground);
  }

  private static void sayIfSlow(Pane pane, String what, Color ink) {
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(
        e -> {
          Text text = new Text(what + " …");
          text.setFill(ink);
          pane.getChildren().add(text);
        });
    patience.play();
  }
}
