package org.cadenceplanner.export;

import java.awt.Shape;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;

/// Paints marks into the content of a PDF page whose origin is top left, a unit to a unit.
///
/// Texts stay texts. One whose letters are shaped by those beside them, or lacking in all bundled fonts,
/// is painted as it is in a PNG, and can be found, selected and copied all the same.
final class PdfPainter {
  private static final float MITER_LIMIT = 10;
  private static final float UNITS_OF_FONT = 1_000;
  private static final String BLANK = " ";

  private final PDPageContentStream page;
  private final PdfFonts fonts;
  private final BundledFont outlines;
  private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();

  /// @param outlines draws what the fonts in the PDF cannot
  PdfPainter(PDPageContentStream page, PdfFonts fonts, BundledFont outlines) {
    this.page = page;
    this.fonts = fonts;
    this.outlines = outlines;
  }

  void paint(List<Mark> marks) throws IOException {
    page.setMiterLimit(MITER_LIMIT);
    for (Mark mark : marks) {
      paint(mark);
    }
  }

  private void paint(Mark mark) throws IOException {
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Line line -> line(line);
      case Mark.Polygon polygon -> polygon(polygon);
      case Mark.Label label -> label(label);
      case Mark.Clip clip -> clipped(clip);
    }
  }

  /// A way around a shape or along a line, to be filled or drawn.
  private interface Way {
    void trace() throws IOException;
  }

  private void box(Mark.Box box) throws IOException {
    // A viewer would show a line where there is nothing to fill.
    Optional<Ink> fill = box.fill().filter(ink -> box.width() > 0 && box.height() > 0);
    Way around = () -> rectangle(box.x(), box.y(), box.width(), box.height());
    shape(around, fill, box.outline());
  }

  private void line(Mark.Line line) throws IOException {
    Way along =
        () -> {
          page.moveTo((float) line.from().x(), (float) line.from().y());
          page.lineTo((float) line.to().x(), (float) line.to().y());
        };
    shape(along, Optional.empty(), Optional.of(line.stroke()));
  }

  private void polygon(Mark.Polygon polygon) throws IOException {
    if (!polygon.points().isEmpty()) {
      shape(() -> trace(polygon.points()), polygon.fill(), polygon.outline());
    }
  }

  private void shape(Way way, Optional<Ink> fill, Optional<Stroke> outline) throws IOException {
    if (fill.isPresent()) {
      use(fill.get());
      way.trace();
      page.fill();
    }
    if (outline.isPresent()) {
      use(outline.get());
      way.trace();
      page.stroke();
    }
  }

  private void rectangle(double x, double y, double width, double height) throws IOException {
    page.addRect((float) x, (float) y, (float) width, (float) height);
  }

  private void trace(List<Point> points) throws IOException {
    page.moveTo((float) points.getFirst().x(), (float) points.getFirst().y());
    for (Point point : points.subList(1, points.size())) {
      page.lineTo((float) point.x(), (float) point.y());
    }
    page.closePath();
  }

  private void clipped(Mark.Clip clip) throws IOException {
    page.saveGraphicsState();
    rectangle(clip.x(), clip.y(), clip.width(), clip.height());
    page.clip();
    for (Mark mark : clip.marks()) {
      paint(mark);
    }
    page.restoreGraphicsState();
  }

  private void label(Mark.Label label) throws IOException {
    if (label.text().isBlank()) {
      return;
    }
    List<BundledFont.Run> runs = outlines.runs(label.text(), label.style().weight());
    use(label.ink());
    if (!BundledFont.isShaped(label.text()) && canWrite(runs)) {
      write(label, runs);
    } else {
      fill(outlines.shape(label));
      for (BundledFont.Letter letter : outlines.letters(label)) {
        writeUnseen(letter, label);
      }
    }
  }

  private boolean canWrite(List<BundledFont.Run> runs) throws IOException {
    for (BundledFont.Run run : runs) {
      if (!PdfFonts.hasAll(fonts.of(run.font()), run.text())) {
        return false;
      }
    }
    return true;
  }

  private void write(Mark.Label label, List<BundledFont.Run> runs) throws IOException {
    page.beginText();
    page.setRenderingMode(RenderingMode.FILL);
    // Letters stand upright, though the page counts downwards.
    page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) label.x(), (float) label.baseline()));
    for (BundledFont.Run run : runs) {
      page.setFont(fonts.of(run.font()), (float) label.style().size());
      page.showText(run.text());
    }
    page.endText();
  }

  /// Writes a blank where a letter is painted, as wide as it, and says what it stands for. Other
  /// programs take the letters of a line from left to right, and turn around those of Hebrew themselves.
  private void writeUnseen(BundledFont.Letter letter, Mark.Label label) throws IOException {
    PDFont font = fonts.of(RobotoFile.of(label.style().weight()));
    float size = (float) label.style().size();
    float blank = font.getStringWidth(BLANK) / UNITS_OF_FONT * size;
    float wide = (float) letter.width() / blank;
    beginSpan(letter.text());
    page.beginText();
    page.setRenderingMode(RenderingMode.NEITHER);
    page.setFont(font, size);
    page.setTextMatrix(new Matrix(wide, 0, 0, -1, (float) letter.x(), (float) label.baseline()));
    page.showText(BLANK);
    page.endText();
    page.endMarkedContent();
  }

  // With properties elsewhere in the file, poppler would not find the text.
  @SuppressWarnings("deprecation")
  private void beginSpan(String text) throws IOException {
    String hexadecimal = new COSString(text).toHexString();
    page.appendRawCommands("/Span <</ActualText <" + hexadecimal + ">>> BDC\n");
  }

  private void fill(Shape shape) throws IOException {
    PdfOutline outline = new PdfOutline(page);
    if (outline.trace(shape)) {
      page.fill();
    }
  }

  private void use(Ink ink) throws IOException {
    page.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    page.setGraphicsStateParameters(opacity(ink));
  }

  private void use(Stroke stroke) throws IOException {
    Ink ink = stroke.ink();
    page.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    page.setGraphicsStateParameters(opacity(ink));
    page.setLineWidth((float) stroke.width());
    page.setLineDashPattern(dashes(stroke), 0);
  }

  private static float[] dashes(Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return dashes;
  }

  private PDExtendedGraphicsState opacity(Ink ink) {
    return opacities.computeIfAbsent(ink.alpha(), PdfPainter::ofOpacity);
  }

  private static PDExtendedGraphicsState ofOpacity(int alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setStrokingAlphaConstant(alpha / 255f);
    state.setNonStrokingAlphaConstant(alpha / 255f);
    return state;
  }
}
