package org.cadenceplanner.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms in which a brief is written.
public enum BriefFormat {
  /// Text with its charts as PNG files beside it.
  MARKDOWN(".md", ".markdown"),
  /// One page that refers to nothing outside itself.
  HTML(".html", ".htm"),
  /// Pages of A4.
  PDF(".pdf");

  private final List<String> endings;

  BriefFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /// What the names of such files usually end in, such as `.md`.
  public String suffix() {
    return endings.getFirst();
  }

  /// The form that a file's name asks for; empty where its ending is another.
  ///
  /// Example: `of("brief.HTM")` is HTML.
  public static Optional<BriefFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(name::endsWith))
        .findFirst();
  }
}
