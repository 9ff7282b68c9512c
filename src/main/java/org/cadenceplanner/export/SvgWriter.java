package org.cadenceplanner.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.language.Language;

/// Turns drawings into SVG files, the same bytes for the same drawing on every run.
///
/// A unit of the drawing is a pixel at scale 1. Texts stay texts; the letters they need are in the
/// file. It refers to nothing outside itself and runs nothing.
final class SvgWriter {
  private static final String STYLE =
      "text{font-family:%s,Roboto,'Helvetica Neue',Arial,sans-serif;"
          + "font-kerning:none;font-variant-ligatures:none;white-space:pre}\n";

  private final BundledFont font;

  /// @param font the font by which the drawings were measured
  SvgWriter(BundledFont font) {
    this.font = font;
  }

  /// The SVG file of a drawing.
  ///
  /// @param carried what travels in its metadata, if anything
  byte[] encode(Drawing drawing, Caption caption, int scale, Optional<CarriedText> carried) {
    return String.join(
            "",
            root(drawing, scale),
            "<title>" + Xml.text(caption.title()) + "</title>\n",
            "<desc>" + Xml.text(caption.description()) + "</desc>\n",
            carried.map(SvgWriter::metadata).orElse(""),
            "<style>\n" + style(drawing) + "</style>\n",
            SvgPainter.elements(drawing.marks()),
            "</svg>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String metadata(CarriedText carried) {
    return "<metadata>" + carried.element() + "</metadata>\n";
  }

  private static String root(Drawing drawing, int scale) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d"\
     role="img" xml:lang="%s" xml:space="preserve" stroke-miterlimit="10">
    """
        .formatted(
            drawing.width() * scale,
            drawing.height() * scale,
            drawing.width(),
            drawing.height(),
            Language.spoken().locale().toLanguageTag());
  }

  private String style(Drawing drawing) {
    List<LettersUsed> used = LettersUsed.in(drawing, font);
    String faces = used.stream().map(SvgFont::face).collect(Collectors.joining());
    return faces + STYLE.formatted(families(used));
  }

  private static String families(List<LettersUsed> used) {
    Stream<String> others = used.stream().map(letters -> SvgFont.family(letters.file()));
    return Stream.concat(Stream.of(SvgFont.family(RobotoFile.REGULAR)), others)
        .distinct()
        .map(family -> "'" + family + "'")
        .collect(Collectors.joining(","));
  }
}
