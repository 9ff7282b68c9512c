package org.cadenceplanner.export;

/// Lines as RFC 5545 has them: of at most 75 octets in UTF-8, the longer ones folded, never within a
/// character.
final class FoldedLines {
  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  /// Folds the lines of a text that may be folded otherwise already.
  static String of(String text) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int character : text.replace(FOLD, "").codePoints().toArray()) {
      int size = octets(character);
      if (octets + size > MOST_OCTETS && !isLineEnd(character)) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets = isLineEnd(character) ? 0 : octets + size;
    }
    return folded.toString();
  }

  private static boolean isLineEnd(int character) {
    return character == '\r' || character == '\n';
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : Character.charCount(character) + 2;
  }
}
