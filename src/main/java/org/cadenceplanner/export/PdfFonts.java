package org.cadenceplanner.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The bundled fonts in a PDF: those that are used, each with the letters used.
final class PdfFonts {
  private final PDDocument document;
  private final Map<FontFile, PDFont> fonts = new HashMap<>();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDFont of(FontFile file) throws IOException {
    PDFont known = fonts.get(file);
    if (known != null) {
      return known;
    }
    PDFont font = read(file);
    fonts.put(file, font);
    return font;
  }

  // The document closes what was read when it is closed.
  private PDFont read(FontFile file) throws IOException {
    TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
    // As in the other formats, no two letters are drawn as one.
    letters.setEnableGsub(false);
    return PDType0Font.load(document, letters, true);
  }

  /// Whether a font has all the letters of a text.
  static boolean hasAll(PDFont font, String text) {
    return text.codePoints().allMatch(codePoint -> has(font, codePoint));
  }

  private static boolean has(PDFont font, int codePoint) {
    try {
      return font.encode(Character.toString(codePoint)).length > 0;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }
}
