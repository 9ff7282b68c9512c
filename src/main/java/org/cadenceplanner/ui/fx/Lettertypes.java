package org.cadenceplanner.ui.fx;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.cadenceplanner.drawing.TextStyle;

/// The program's letters on the screen: Roboto, as in its pictures, whatever the system has.
final class Lettertypes {
  private static final String FAMILY = "Roboto";
  private static final double ANY_SIZE = 13;

  private final Map<TextStyle, Font> fonts = new HashMap<>();

  /// Makes the letters known to the toolkit; style sheets find them as `Roboto`.
  Lettertypes() {
    load("Roboto-Regular.ttf");
    load("Roboto-Bold.ttf");
  }

  Font of(TextStyle style) {
    return fonts.computeIfAbsent(
        style, s -> Font.font(FAMILY, FontWeight.valueOf(weight(s)), s.size()));
  }

  private static String weight(TextStyle style) {
    return switch (style.weight()) {
      case REGULAR -> "NORMAL";
      case BOLD -> "BOLD";
    };
  }

  private static void load(String file) {
    try (InputStream in = FlatRobotoFont.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the program");
      }
      Font.loadFont(in, ANY_SIZE);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font " + file + " cannot be read", e);
    }
  }
}
