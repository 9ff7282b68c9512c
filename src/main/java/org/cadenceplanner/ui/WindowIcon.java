package org.cadenceplanner.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The picture by which the system shows the window in its bars and lists.
final class WindowIcon {
  /// In pixels: for title bars, bars of windows, and switching between windows.
  private static final List<Integer> SIZES = List.of(16, 32, 48, 128);

  private WindowIcon() {}

  static void putOn(Stage window) {
    SIZES.stream().map(WindowIcon::read).forEach(window.getIcons()::add);
  }

  private static Image read(int size) {
    String name = "icon/" + size + ".png";
    try (InputStream file = WindowIcon.class.getResourceAsStream(name)) {
      return new Image(Objects.requireNonNull(file, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
