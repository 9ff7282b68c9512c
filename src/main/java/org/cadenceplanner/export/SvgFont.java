package org.cadenceplanner.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.cadenceplanner.drawing.TextStyle;

/// The bundled font as an SVG carries it: the letters used, and no others.
final class SvgFont {
  /// A name of its own, as the letters that are left out must not be missing from a page around it.
  static final String FAMILY = "Cadence Roboto";

  /// All that browsers ask for; the others speak of letters that are left out.
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private SvgFont() {}

  /// The rule that brings the letters of one weight.
  static String face(LettersUsed letters) {
    return "@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)}\n"
        .formatted(
            FAMILY, weight(letters.weight()), Base64.getEncoder().encodeToString(subset(letters)));
  }

  private static int weight(TextStyle.Weight weight) {
    return switch (weight) {
      case REGULAR -> 400;
      case BOLD -> 700;
    };
  }

  private static byte[] subset(LettersUsed letters) {
    byte[] file = RobotoFile.of(letters.weight()).bytes();
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addAll(letters.codePoints());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font cannot be cut down", e);
    }
  }
}
