package org.cadenceplanner.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

/// What is to be seen of one window, popup or dialog at one moment.
final class Look {
  private static final int MOST_LOOKS = 100;

  private final Window window;
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final int[] pixels;

  /// To be asked on the toolkit's thread.
  private Look(Window window) {
    Image image = image(window);
    this.window = window;
    left = (int) window.getX();
    top = (int) window.getY();
    width = (int) image.getWidth();
    height = (int) image.getHeight();
    pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
  }

  /// The scene of a popup shows through where nothing is in it.
  private static Image image(Window window) {
    Scene scene = window.getScene();
    if (window instanceof Stage) {
      return scene.snapshot(null);
    }
    var clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setViewport(new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
    return scene.getRoot().snapshot(clear, null);
  }

  /// Looks at every window, one above the other, once nothing moves or fades any more; gives up
  /// waiting for what never comes to rest.
  static List<Look> still() {
    List<Look> before = List.of();
    for (int look = 0; look < MOST_LOOKS; look++) {
      Toolkit.settle();
      List<Look> now = Toolkit.call(Look::now);
      if (isSame(before, now)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private static List<Look> now() {
    return Window.getWindows().stream().filter(Window::isShowing).map(Look::new).toList();
  }

  private static boolean isSame(List<Look> before, List<Look> now) {
    return before.size() == now.size()
        && IntStream.range(0, now.size()).allMatch(i -> before.get(i).isSame(now.get(i)));
  }

  private boolean isSame(Look other) {
    return width == other.width && Arrays.equals(pixels, other.pixels);
  }

  Window window() {
    return window;
  }

  /// On the screen, as its upper end.
  int left() {
    return left;
  }

  int top() {
    return top;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// The colour of a pixel where this one lies behind it.
  int over(int behind, int x, int y) {
    return over(behind, pixels[y * width + x]);
  }

  /// A colour multiplied by its opacity, laid over an opaque one.
  private static int over(int below, int above) {
    int through = 255 - (above >>> 24);
    if (through == 0) {
      return above;
    }
    int colour = 0xff000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      int part = (above >> shift & 0xff) + (below >> shift & 0xff) * through / 255;
      colour |= Math.min(255, part) << shift;
    }
    return colour;
  }
}
