package org.cadenceplanner.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/// A text that travels in a picture, compressed: the plan that the picture shows.
///
/// @param text the text, the same bytes in the picture for the same text
record CarriedText(String text) {
  private static final String NAMESPACE = "https://cadenceplanner.org/picture/1";
  private static final int AT_ONCE = 64 * 1024;

  /// The text in UTF-8 as a zlib stream.
  byte[] compressed() {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      byte[] part = new byte[AT_ONCE];
      while (!deflater.finished()) {
        whole.write(part, 0, deflater.deflate(part));
      }
      return whole.toByteArray();
    }
  }

  /// The text as an XML element, in which nothing but letters and digits stands.
  String element() {
    return "<cadence:plan xmlns:cadence=\"%s\">%s</cadence:plan>"
        .formatted(NAMESPACE, Base64.getEncoder().encodeToString(compressed()));
  }
}
