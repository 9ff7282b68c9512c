package org.cadenceplanner.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cadenceplanner.drawing.TextStyle;

/// The bundled font in a PDF: the weights that are used, each with the letters used.
final class PdfFonts {
  private final PDDocument document;
  private final Map<RobotoFile, PDFont> fonts = new EnumMap<>(RobotoFile.class);

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  PDFont of(TextStyle.Weight weight) throws IOException {
    RobotoFile file = RobotoFile.of(weight);
    PDFont known = fonts.get(file);
    if (known != null) {
      return known;
    }
    PDFont font = read(file);
    fonts.put(file, font);
    return font;
  }

  // The document closes what was read when it is closed.
  private PDFont read(RobotoFile file) throws IOException {
    TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
    // As in the other formats, no two letters are drawn as one.
    letters.setEnableGsub(false);
    return PDType0Font.load(document, letters, true);
  }

  /// A text without the characters that the font lacks, each a blank.
  static String written(String text, PDFont font) {
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .forEach(codePoint -> written.appendCodePoint(has(font, codePoint) ? codePoint : ' '));
    return written.toString();
  }

  private static boolean has(PDFont font, int codePoint) {
    try {
      return font.encode(Character.toString(codePoint)).length > 0;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }
}
