package org.cadenceplanner.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which a chart is written as a file: in pixels, or in lines and letters that stay
/// sharp at any size.
public enum PictureFormat {
  PNG,
  SVG,
  PDF;

  /// What the names of such files end in, such as `.png`.
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /// The form that a file's name asks for; empty where its ending is another.
  ///
  /// Example: `of("a.SVG")` is SVG.
  public static Optional<PictureFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.suffix())).findFirst();
  }
}
