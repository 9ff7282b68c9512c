package org.cadenceplanner.export;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cadenceplanner.drawing.TextStyle;

/// The files of the font that comes with the program, one a weight.
enum RobotoFile {
  REGULAR("Roboto-Regular.ttf"),
  BOLD("Roboto-Bold.ttf");

  private final String file;

  RobotoFile(String file) {
    this.file = file;
  }

  static RobotoFile of(TextStyle.Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case BOLD -> BOLD;
    };
  }

  String file() {
    return file;
  }

  /// What is in the file.
  ///
  /// @throws IllegalStateException if the program's files are damaged
  byte[] bytes() {
    try (InputStream in = FlatRobotoFont.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font " + file + " cannot be read", e);
    }
  }
}
