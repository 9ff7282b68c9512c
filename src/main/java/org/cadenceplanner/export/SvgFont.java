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

/// The bundled fonts as an SVG carries them: the letters used, and no others.
final class SvgFont {
  /// Names of its own, as the letters that are left out must not be missing from a page around it.
  private static final String OWN = "Cadence ";

  /// All that browsers ask for; the others speak of letters that are left out.
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private SvgFont() {}

  /// The name of the family that a font is of.
  static String family(FontFile file) {
    return OWN
        + switch (file) {
          case RobotoFile _ -> "Roboto";
          case FallbackFile fallback ->
              switch (fallback) {
                case SIGNS -> "DejaVu";
                case IDEOGRAPHS -> "WenQuanYi";
                case EMOJI -> "Noto Emoji";
              };
        };
  }

  /// The rule that brings the letters of one font.
  static String face(LettersUsed letters) {
    return "@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)}\n"
        .formatted(
            family(letters.file()),
            weight(letters.file()),
            Base64.getEncoder().encodeToString(subset(letters)));
  }

  // Of fonts that have one weight, no other is to be made up.
  private static String weight(FontFile file) {
    return switch (file) {
      case RobotoFile roboto ->
          switch (roboto) {
            case REGULAR -> "400";
            case BOLD -> "700";
          };
      case FallbackFile _ -> "400 700";
    };
  }

  private static byte[] subset(LettersUsed letters) {
    byte[] file = letters.file().bytes();
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
