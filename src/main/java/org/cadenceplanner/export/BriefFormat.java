package org.cadenceplanner.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms in which a brief is written.
public enum BriefFormat {
  /// Text with its charts as PNG files beside it.
  MARKDOWN(".md", ".markdown"),
  /// One page that refers to nothing outside itself.
  HTML(".html", ".htm"),
  /// Pages of A4.
  PDF(".pdf", ".pdf");

  private final String suffix;
  private final String other;

  BriefFormat(String suffix, String other) {
    this.suffix = suffix;
    this.other = other;
  }

  /// The form that a file's name asks for; empty where its ending is another.
  ///
  /// Example: `of("brief.HTM")` is HTML.
  public static Optional<BriefFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.suffix) || name.endsWith(format.other))
        .findFirst();
  }

  /// What the name of such a file ends in, such as `.md`.
  public String suffix() {
    return suffix;
  }
}
