package org.cadenceplanner.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A font that comes with the program, as a file of TrueType.
sealed interface FontFile permits RobotoFile, FallbackFile {

  /// Its name.
  String file();

  /// The class beside which it lies.
  Class<?> beside();

  /// What is in the file.
  ///
  /// @throws IllegalStateException if the program's files are damaged
  default byte[] bytes() {
    try (InputStream in = beside().getResourceAsStream(file())) {
      if (in == null) {
        throw new IllegalStateException("The font " + file() + " is missing from the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font " + file() + " cannot be read", e);
    }
  }

  /// The font in it.
  ///
  /// @throws IllegalStateException if the program's files are damaged, or the Java runtime cannot use
  ///     fonts on this machine
  default Font font() {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
    } catch (FontFormatException e) {
      throw new IllegalStateException("The program's font " + file() + " cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font " + file() + " cannot be read", e);
    }
  }
}
