package org.cadenceplanner.history.ballots;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text: in the encoding named, else in UTF-16 where they begin with its mark, in UTF-8, or
/// where they are none, in that of Western Europe.
final class Charsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Charsets() {}

  static String decoded(byte[] bytes, Optional<Charset> named) {
    return named.flatMap(charset -> strictly(bytes, charset)).orElseGet(() -> decoded(bytes));
  }

  static String decoded(byte[] bytes) {
    boolean isUtf16 =
        bytes.length > 1 && (bytes[0] == -1 ? bytes[1] == -2 : bytes[0] == -2 && bytes[1] == -1);
    Charset likely = isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = strictly(bytes, likely).orElseGet(() -> new String(bytes, WESTERN));
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// The encoding of a name; empty where nothing here can read it.
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
