package org.cadenceplanner.export;

import java.util.Optional;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;

/// Turns drawings into files of any form, the same bytes for the same drawing on every run.
public final class PictureWriter {
  private final BundledFont font;
  private final Optional<CarriedText> carried;

  /// @param font the font by which the drawings were measured
  public PictureWriter(BundledFont font) {
    this(font, Optional.empty());
  }

  /// @param carried a text that travels in the pictures, such as the plan that they show
  public PictureWriter(BundledFont font, Optional<String> carried) {
    this.font = font;
    this.carried = carried.map(CarriedText::new);
  }

  /// Checks a size before anything is drawn.
  ///
  /// @throws IllegalArgumentException if a side is not 100 to 10,000, the scale not 1 to 3, a PNG
  ///     would have too many pixels or a PDF too long a side; the message says which, for people
  public static void requireSize(PictureFormat format, int width, int height, int scale) {
    switch (format) {
      case PNG -> PngWriter.requireSize(width, height, scale);
      case SVG -> PngWriter.requireSides(width, height, scale);
      case PDF -> PdfWriter.requireSize(width, height, scale);
    }
  }

  /// The file of a drawing.
  ///
  /// @param caption what it says, for those who do not see it; a PNG has no place for it
  /// @param scale how many pixels or points a unit has across: 1, 2 or 3
  public byte[] encode(Drawing drawing, Caption caption, PictureFormat format, int scale) {
    return switch (format) {
      case PNG -> png(drawing, scale);
      case SVG -> new SvgWriter(font).encode(drawing, caption, scale, carried);
      case PDF -> new PdfWriter(font).encode(drawing, caption, scale, carried);
    };
  }

  private byte[] png(Drawing drawing, int scale) {
    byte[] png = new PngWriter(font).encode(drawing, scale);
    return carried.map(text -> PngText.in(png, text)).orElse(png);
  }
}
