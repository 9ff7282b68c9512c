package org.cadenceplanner.export;

import static org.cadenceplanner.language.Texts.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.language.Language;

/// Turns drawings into PDF files of one page, the same bytes for the same drawing on every run.
///
/// A unit of the drawing is a point at scale 1. Texts stay texts; the letters they need are in the
/// file, and what it says in words for those who do not see it. It holds no date, and always the same number, as those would change with every run.
final class PdfWriter {
  private static final String CREATOR = "Cadence";
  private static final long NUMBER = 0;

  /// What Acrobat shows at most.
  private static final int LONGEST_SIDE = 14_400;

  private final BundledFont font;

  PdfWriter(BundledFont font) {
    this.font = font;
  }

  static void requireSize(int width, int height, int scale) {
    PngWriter.requireSides(width, height, scale);
    int longest = Math.max(width, height) * scale;
    if (longest > LONGEST_SIDE) {
      throw new IllegalArgumentException(
          tr(
              "A PDF of %s by %s at scale %s has a side of %s points, it may have at most %s.",
              width, height, scale, longest, LONGEST_SIDE));
    }
  }

  /// The PDF file of a drawing.
  ///
  /// @param carried what travels in its metadata, if anything
  byte[] encode(Drawing drawing, Caption caption, int scale, Optional<CarriedText> carried) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      describe(document, caption);
      if (carried.isPresent()) {
        PdfMetadata.add(document, carried.orElseThrow());
      }
      addPage(document, drawing, caption, scale);
      document.setDocumentId(NUMBER);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("A PDF cannot be written in memory", e);
    }
    return out.toByteArray();
  }

  private static void describe(PDDocument document, Caption caption) {
    PDDocumentInformation words = document.getDocumentInformation();
    words.setTitle(caption.title());
    words.setSubject(caption.description());
    words.setCreator(CREATOR);
    document.getDocumentCatalog().setLanguage(Language.spoken().locale().toLanguageTag());
    PDViewerPreferences preferences =
        new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private void addPage(PDDocument document, Drawing drawing, Caption caption, int scale)
      throws IOException {
    float width = (float) drawing.width() * scale;
    float height = (float) drawing.height() * scale;
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(new Matrix(scale, 0, 0, -scale, 0, height));
      PdfPainter painter = new PdfPainter(content, new PdfFonts(document), font);
      new PdfFigure(document, page, caption).paint(content, () -> painter.paint(drawing.marks()));
    }
  }
}
