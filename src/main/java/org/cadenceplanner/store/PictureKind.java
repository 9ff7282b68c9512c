package org.cadenceplanner.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of pictures in which a plan may travel.
enum PictureKind {
  PNG,
  SVG,
  PDF;

  /// How many bytes of a file tell which kind it is.
  static final int BYTES_TO_TELL = 64;

  private List<String> beginnings() {
    return switch (this) {
      case PNG -> List.of("\u0089PNG\r\n\u001a\n");
      case SVG -> List.of("<?xml", "<svg");
      case PDF -> List.of("%PDF-");
    };
  }

  /// The kind that a file begins as, or else the one its name speaks of; what begins as JSON is none.
  static Optional<PictureKind> of(String name, byte[] bytes) {
    String begins = text(bytes);
    return Arrays.stream(values())
        .filter(kind -> kind.beginnings().stream().anyMatch(begins::startsWith))
        .findFirst()
        .or(() -> begins.startsWith("{") ? Optional.empty() : named(name));
  }

  private static Optional<PictureKind> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> lower.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The first bytes, each as a letter, without a mark of their order and without blanks before.
  private static String text(byte[] bytes) {
    int length = Math.min(bytes.length, BYTES_TO_TELL);
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).stripLeading();
  }
}
