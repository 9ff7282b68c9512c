package org.cadenceplanner.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// What a person sees of a window: its scene, and the popups and dialogs over it.
final class Picture {
  private static final int FRAME = 0xff808080;
  private static final int MOST_LOOKS = 100;

  private Picture() {}

  /// A window with all that now lies over it, in pixels of the screen.
  static BufferedImage of(Stage stage) {
    still();
    return Toolkit.call(
        () -> {
          Image scene = stage.getScene().snapshot(null);
          var picture =
              new BufferedImage(
                  (int) scene.getWidth(), (int) scene.getHeight(), BufferedImage.TYPE_INT_RGB);
          lay(scene, picture, 0, 0);
          over(stage).forEach(window -> lay(window, stage, picture));
          return picture;
        });
  }

  /// Waits until nothing moves or fades any more; gives up on what never comes to rest.
  static void still() {
    List<Integer> before = List.of();
    for (int look = 0; look < MOST_LOOKS; look++) {
      Toolkit.settle();
      List<Integer> now = Toolkit.call(Picture::looks);
      if (now.equals(before)) {
        return;
      }
      before = now;
    }
  }

  private static List<Integer> looks() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .map(window -> Arrays.hashCode(pixels(of(window.getScene()))))
        .toList();
  }

  static void write(BufferedImage picture, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Window> over(Stage stage) {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(stage) && window.isShowing())
        .toList();
  }

  private static void lay(Window window, Stage stage, BufferedImage picture) {
    int left = (int) (window.getX() - stage.getX());
    int top = (int) (window.getY() - stage.getY());
    Image scene = of(window.getScene());
    if (window instanceof Stage) {
      frame(picture, left - 1, top - 1, (int) scene.getWidth() + 2, (int) scene.getHeight() + 2);
    }
    lay(scene, picture, left, top);
  }

  /// The scene of a popup shows through where nothing is in it.
  private static Image of(Scene scene) {
    var clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
    return scene.getRoot().snapshot(clear, null);
  }

  /// A dialog has the frame a window system would give it.
  private static void frame(BufferedImage picture, int left, int top, int width, int height) {
    for (int x = left; x < left + width; x++) {
      for (int y = top; y < top + height; y++) {
        if (isOn(picture, x, y)) {
          picture.setRGB(x, y, FRAME);
        }
      }
    }
  }

  private static void lay(Image scene, BufferedImage picture, int left, int top) {
    int width = (int) scene.getWidth();
    int[] pixels = pixels(scene);
    for (int i = 0; i < pixels.length; i++) {
      int x = left + i % width;
      int y = top + i / width;
      if (isOn(picture, x, y)) {
        picture.setRGB(x, y, over(picture.getRGB(x, y), pixels[i]));
      }
    }
  }

  private static int[] pixels(Image scene) {
    int width = (int) scene.getWidth();
    int height = (int) scene.getHeight();
    int[] pixels = new int[width * height];
    scene
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    return pixels;
  }

  private static boolean isOn(BufferedImage picture, int x, int y) {
    return x >= 0 && y >= 0 && x < picture.getWidth() && y < picture.getHeight();
  }

  /// A colour multiplied by its opacity, laid over an opaque one.
  private static int over(int below, int above) {
    int through = 255 - (above >>> 24);
    int colour = 0xff000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      int part = (above >> shift & 0xff) + (below >> shift & 0xff) * through / 255;
      colour |= Math.min(255, part) << shift;
    }
    return colour;
  }
}
