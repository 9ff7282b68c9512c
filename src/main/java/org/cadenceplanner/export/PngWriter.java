package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.tr;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.cadenceplanner.drawing.Drawing;

/// Turns drawings into PNG files, the same bytes for the same drawing on every run.
///
/// A drawing of *w* by *h* units at scale *s* becomes exactly *w × s* by *h × s* pixels on white.
///
/// Example: `new PngWriter(BundledFont.load()).encode(drawing, 2)`.
public final class PngWriter {

  /// The shortest side of a picture, in pixels before scaling.
  public static final int SHORTEST_SIDE = 100;

  /// The longest side of a picture, in pixels before scaling.
  public static final int LONGEST_SIDE = 10_000;

  /// The largest scale.
  public static final int LARGEST_SCALE = 3;

  /// The most pixels of a picture after scaling: some 450 MB of memory while it is painted.
  public static final long MOST_PIXELS = 110_000_000;

  private static final int COMPRESSION_LEVEL = 6;
  private static final int DOTS_PER_INCH = 96;

  private final Java2DPainter painter;

  public PngWriter(BundledFont font) {
    this.painter = new Java2DPainter(font);
  }

  /// Checks a size before anything is drawn.
  ///
  /// @throws IllegalArgumentException if a side is not 100 to 10,000, the scale not 1 to 3, or the
  ///     picture would have more than 110 million pixels; the message says which, for people
  public static void requireSize(int width, int height, int scale) {
    requireSides(width, height, scale);
    long pixels = (long) width * scale * height * scale;
    require(
        pixels <= MOST_PIXELS,
        tr(
            "A picture of %s by %s at scale %s has %s million pixels, it may have at most %s"
                + " million.",
            width, height, scale, pixels / 1_000_000, MOST_PIXELS / 1_000_000));
  }

  static void requireSides(int width, int height, int scale) {
    require(
        isSide(width),
        tr("The width is %s pixels, it must be %s to %s.", width, SHORTEST_SIDE, LONGEST_SIDE));
    require(
        isSide(height),
        tr("The height is %s pixels, it must be %s to %s.", height, SHORTEST_SIDE, LONGEST_SIDE));
    require(
        scale >= 1 && scale <= LARGEST_SCALE, tr("The scale is %s, it must be 1, 2 or 3.", scale));
  }

  private static boolean isSide(int side) {
    return side >= SHORTEST_SIDE && side <= LONGEST_SIDE;
  }

  private static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /// The PNG file of a drawing.
  ///
  /// @throws IllegalArgumentException as [#requireSize] does
  public byte[] encode(Drawing drawing, int scale) {
    requireSize(drawing.width(), drawing.height(), scale);
    // One thread: the encoder cuts the pixels by the number of threads, which changes the bytes.
    return new PngEncoder()
        .withBufferedImage(paint(drawing, scale))
        .withCompressionLevel(COMPRESSION_LEVEL)
        .withMultiThreadedCompressionEnabled(false)
        .withTryIndexedEncoding(true)
        .withPhysicalPixelDimensions(
            PngEncoderPhysicalPixelDimensions.dotsPerInch(DOTS_PER_INCH * scale))
        .toBytes();
  }

  BufferedImage paint(Drawing drawing, int scale) {
    BufferedImage image =
        new BufferedImage(
            drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.scale(scale, scale);
      painter.paint(drawing, graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }
}
