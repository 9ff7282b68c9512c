package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.chart.SampleSheet;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {
  private static final Caption CAPTION =
      new Caption("Xen: 8 months", "2 a year.", "Every 8 months.", "As of.");
  private static final Ink RED = Ink.hex("#ff0000");
  private static final Ink BLUE = Ink.hex("#0000ff");
  private static final int WHITE_PIXEL = 0xffffff;
  private static final int RED_PIXEL = 0xff0000;
  private static final int BLUE_PIXEL = 0x0000ff;

  @ParameterizedTest
  @EnumSource
  void everyChartLooksLikeItsPicture(SampleSheet kind) throws IOException {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      Written written = Written.of(kind.of(SamplePlans.xen2018()), new Size(1200, 700), palette);

      Likeness.assertAlike(written.picture(), written.page());
    }
  }

  @Test
  void itsTextsCanBeSelectedInTheOrderOfReading() throws IOException {
    Written written =
        Written.of(
            SampleSheet.TIMELINE.of(SamplePlans.xen2018()), new Size(1600, 900), Palette.light());

    assertThat(written.textOfPage())
        .startsWith("Xen Project: 6 months\nEvery 6 months from 4.11 (10 Jul 2018)")
        .contains("4.12", "security fixes only", "13 Dec 2017", "As of 11 Jul 2018.");
  }

  @Test
  void itsFontsAreInItAndOnlyTheLettersUsed() throws IOException {
    Written written =
        Written.of(
            SampleSheet.TIMELINE.of(SamplePlans.xen2018()), new Size(1600, 900), Palette.light());
    try (PDDocument document = Loader.loadPDF(written.as(PictureFormat.PDF))) {
      List<String> names = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        names.add(font.getName());
      }
      assertThat(names)
          .hasSize(2)
          .allMatch(name -> name.matches("[A-Z]{6}\\+Roboto-(Regular|Bold)"));
    }
    assertThat(written.as(PictureFormat.PDF)).hasSizeLessThan(30_000);
  }

  @Test
  void thePageIsAPointAUnitAndTheFileSaysWhatItShows() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(new Drawing(300, 200, List.of()), 2))) {
      PDPage page = document.getPage(0);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(600);
      assertThat(page.getMediaBox().getHeight()).isEqualTo(400);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Xen: 8 months");
      assertThat(document.getDocumentInformation().getSubject())
          .isEqualTo("2 a year. Every 8 months. As of.");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    byte[] one =
        Written.of(SampleSheet.COMPARE.of(SamplePlans.small()), new Size(800, 600), Palette.dark())
            .as(PictureFormat.PDF);
    byte[] other =
        Written.of(SampleSheet.COMPARE.of(SamplePlans.small()), new Size(800, 600), Palette.dark())
            .as(PictureFormat.PDF);

    assertThat(one).isEqualTo(other);
  }

  @Test
  void aSideThatAcrobatCannotShowIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PictureWriter.requireSize(PictureFormat.PDF, 10_000, 500, 2))
        .withMessage(
            "A PDF of 10000 by 500 at scale 2 has a side of 20000 points,"
                + " it may have at most 14400.");
    PictureWriter.requireSize(PictureFormat.SVG, 10_000, 10_000, 3);
  }

  @Test
  void marksArePaintedAsInAPicture() throws IOException {
    List<Point> corners = List.of(new Point(60, 10), new Point(90, 10), new Point(60, 40));
    Mark wide = Mark.Box.filled(0, 0, 100, 100, BLUE);
    BufferedImage page =
        page(
            Mark.Box.filled(10, 10, 20, 20, RED).withOutline(Stroke.solid(BLUE, 4)),
            Mark.Polygon.filled(corners, RED),
            Mark.Polygon.filled(List.of(), RED),
            Mark.Line.of(10, 60, 50, 60, Stroke.dashed(RED, 2, 4, 6)),
            new Mark.Clip(70, 70, 10, 10, List.of(wide)),
            Mark.Box.filled(10, 80, 30, 10, RED.withAlpha(128)));

    assertThat(pixel(page, 20, 20)).isEqualTo(RED_PIXEL);
    assertThat(pixel(page, 9, 20)).isEqualTo(BLUE_PIXEL);
    assertThat(pixel(page, 5, 20)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(page, 65, 15)).isEqualTo(RED_PIXEL);
    assertThat(pixel(page, 85, 35)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(page, 12, 60)).isEqualTo(RED_PIXEL);
    assertThat(pixel(page, 16, 60)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(page, 75, 75)).isEqualTo(BLUE_PIXEL);
    assertThat(pixel(page, 69, 75)).isEqualTo(WHITE_PIXEL);
    assertThat(pixel(page, 20, 85) & 0xff).isBetween(120, 135);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.12 \u4e2d\u6587",
        "\u30c6\u30b9\u30c8 \uc2dc\ud5d8",
        "\ud83d\ude80 4.12",
        "\u05e9\u05dc\u05d5\u05dd 4.12",
        "4.12 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
        "\ud83d\udc69\u200d\ud83d\udcbb e\u0323",
        "\u1200 4.12"
      })
  void aTextWithLettersThatRobotoLacksLooksAsInThePictureAndCanBeFound(String text)
      throws IOException {
    Mark label = new Mark.Label(10, 60, 150, text, TextStyle.bold(30), RED, Optional.empty());
    Written written = new Written(new Drawing(300, 100, List.of(ground(), label)), CAPTION);

    Likeness.assertAlike(written.picture(), written.page());
    assertThat(written.textOfPage()).contains(text);
  }

  @Test
  void itIsOneFigureWithWhatItSaysInWords() throws IOException {
    Sheet timeline = SampleSheet.TIMELINE.of(SamplePlans.xen2018());
    byte[] pdf = Written.of(timeline, new Size(1600, 900), Palette.light()).as(PictureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      PDStructureElement whole = only(catalog.getStructureTreeRoot());
      PDStructureElement figure = only(whole);

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(whole.getStructureType()).isEqualTo("Document");
      assertThat(figure.getStructureType()).isEqualTo("Figure");
      assertThat(figure.getTitle()).isEqualTo("Xen Project: 6 months");
      assertThat(figure.getAlternateDescription())
          .isEqualTo(
              "Xen Project: 6 months. 2 releases a year, on 2 dates in the year: 10 Jan and 10 Jul."
                  + " Branches at once in 2017–2024: peak 7, mean 5.6. Every 6 months from 4.11 (10"
                  + " Jul 2018), Tue–Thu, else later; full support 18 months, then security fixes"
                  + " only 18 months.");
      assertThat(figure.getKids()).containsExactly(0);
      assertThat(figure.getPage()).isEqualTo(document.getPage(0));
    }
  }

  private static PDStructureElement only(PDStructureNode parent) {
    assertThat(parent.getKids()).hasSize(1);
    return (PDStructureElement) parent.getKids().getFirst();
  }

  private static Mark ground() {
    return Mark.Box.filled(0, 0, 300, 100, Ink.hex("#ffffff"));
  }

  private static BufferedImage page(Mark... marks) throws IOException {
    return new Written(new Drawing(100, 100, List.of(marks)), CAPTION).page();
  }

  private static byte[] pdf(Drawing drawing, int scale) {
    return new PdfWriter(BundledFont.load()).encode(drawing, CAPTION, scale, Optional.empty());
  }

  private static int pixel(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }
}
