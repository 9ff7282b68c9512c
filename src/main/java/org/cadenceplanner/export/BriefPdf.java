package org.cadenceplanner.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.cadenceplanner.language.Language;

/// Turns a page of HTML into a PDF of A4 pages, the same bytes on every run.
///
/// Its pictures may be PDF files themselves, of which the lines and letters are kept. The letters
/// that it needs are in the file.
///
/// @param day the day that it says it is of, and after which it is numbered
/// @param font tells which fonts have the letters that Roboto lacks
record BriefPdf(LocalDate day, BundledFont font) {
  private static final String CREATOR = "Cadence";
  private static final String FAMILY = "Roboto";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  byte[] encode(String html) {
    // It would tell of its work on standard error.
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      draw(html, document);
      describe(document);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("A PDF cannot be written in memory", e);
    }
    return out.toByteArray();
  }

  private void draw(String html, PDDocument document) throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .usePDDocument(document)
            .withHtmlContent(html, "");
    addFont(builder, RobotoFile.REGULAR, REGULAR);
    addFont(builder, RobotoFile.BOLD, BOLD);
    for (FallbackFile file : font.fallbacksFor(html)) {
      addFont(builder, file, REGULAR);
      addFont(builder, file, BOLD);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
    }
  }

  private static void addFont(PdfRendererBuilder builder, RobotoFile file, int weight) {
    // Ligatures take the library most of its time, and it makes no room for them.
    byte[] letters = file.withoutLigatures();
    builder.useFont(
        () -> new ByteArrayInputStream(letters), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static void addFont(PdfRendererBuilder builder, FallbackFile file, int weight) {
    builder.useFont(
        () -> new ByteArrayInputStream(file.bytes()),
        SvgFont.family(file),
        weight,
        FontStyle.NORMAL,
        true);
  }

  private void describe(PDDocument document) {
    PDDocumentInformation words = document.getDocumentInformation();
    words.setCreator(CREATOR);
    words.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
    document.getDocumentCatalog().setLanguage(Language.spoken().locale().toLanguageTag());
    document.setDocumentId(day.toEpochDay());
  }
}
