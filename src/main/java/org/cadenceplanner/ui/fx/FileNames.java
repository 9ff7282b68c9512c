package org.cadenceplanner.ui.fx;

import java.util.Locale;

/// Names that are proposed for files.
public final class FileNames {
  private FileNames() {}

  /// A name made of what the file holds, such as `xen-project.cadence.json`.
  ///
  /// @param otherwise the name where no letter and no digit is left
  public static String of(String words, String otherwise, String suffix) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return (plain.isEmpty() ? otherwise : plain.replace(' ', '-')) + suffix;
  }
}
