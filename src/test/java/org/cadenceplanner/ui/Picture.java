package org.cadenceplanner.ui;

import com.pngencoder.PngEncoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;

/// What a person sees of a window: its scene, and the popups and dialogs over it.
final class Picture {
  private static final int FAST = 1;

  private Picture() {}

  /// A window with all that now lies over it, in pixels of the screen.
  static BufferedImage of(Stage stage) {
    return of(stage, Look.still());
  }

  /// The same of windows that have been looked at.
  static BufferedImage of(Stage stage, List<Look> looks) {
    Look window = looks.stream().filter(it -> it.window().equals(stage)).findFirst().orElseThrow();
    var picture = new BufferedImage(window.width(), window.height(), BufferedImage.TYPE_INT_RGB);
    lay(window, picture, 0, 0);
    looks.stream()
        .filter(look -> look != window)
        .forEach(
            look -> layOver(look, look.left() - window.left(), look.top() - window.top(), picture));
    return picture;
  }

  static void write(BufferedImage picture, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      new PngEncoder()
          .withBufferedImage(picture)
          .withCompressionLevel(FAST)
          .withMultiThreadedCompressionEnabled(false)
          .toFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void layOver(Look look, int left, int top, BufferedImage picture) {
    if (look.window() instanceof Stage) {
      frame(picture, left - 1, top - 1, look.width() + 2, look.height() + 2);
    }
    lay(look, picture, left, top);
  }

  /// A dialog has the frame a window system would give it.
  private static void frame(BufferedImage picture, int left, int top, int width, int height) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.GRAY);
    graphics.fillRect(left, top, width, height);
    graphics.dispose();
  }

  private static void lay(Look look, BufferedImage picture, int left, int top) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    for (int y = Math.max(0, -top); y < look.height() && top + y < picture.getHeight(); y++) {
      int row = (top + y) * picture.getWidth() + left;
      for (int x = Math.max(0, -left); x < look.width() && left + x < picture.getWidth(); x++) {
        pixels[row + x] = look.over(pixels[row + x], x, y);
      }
    }
  }
}
