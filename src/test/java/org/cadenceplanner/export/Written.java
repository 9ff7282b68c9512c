package org.cadenceplanner.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;

/// A chart in all forms in which it can be written.
///
/// @param drawing the chart as it was drawn
/// @param caption what it says
record Written(Drawing drawing, Caption caption) {
  private static final BundledFont FONT = BundledFont.load();
  private static final PictureWriter WRITER = new PictureWriter(FONT);

  static Written of(Sheet sheet, Size size, Palette palette) {
    return new Written(sheet.draw(size, palette, FONT.textMeasure()), sheet.caption());
  }

  byte[] as(PictureFormat format) {
    return WRITER.encode(drawing, caption, format, 1);
  }

  String svg() {
    return new String(as(PictureFormat.SVG), StandardCharsets.UTF_8);
  }

  /// The pixels of the PNG.
  BufferedImage picture() {
    return new PngWriter(FONT).paint(drawing, 1);
  }

  /// The pixels of the PDF, a point each.
  BufferedImage page() throws IOException {
    try (PDDocument document = Loader.loadPDF(as(PictureFormat.PDF))) {
      return new PDFRenderer(document).renderImage(0, 1, ImageType.RGB);
    }
  }

  /// What can be selected in the PDF, in the order in which it is written.
  String textOfPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(as(PictureFormat.PDF))) {
      return new PDFTextStripper().getText(document);
    }
  }
}
