package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.SamplePlans;
import org.cadenceplanner.chart.SampleSheet;
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

class SvgWriterTest {
  private static final Caption CAPTION =
      new Caption("Xen: 8 months", "2 a year.", "Every 8 months.", "As of.");
  private static final Ink RED = Ink.hex("#ff0000");
  private static final Ink BLUE = Ink.hex("#0000ff");

  @ParameterizedTest
  @EnumSource
  void everyChartOfASmallPlan(SampleSheet kind) throws IOException {
    Written written = Written.of(kind.of(SamplePlans.small()), new Size(700, 360), Palette.light());

    Exports.assertGolden(
        written.svg().replaceAll("base64,[^)]*", "base64,"), "small-" + kind + ".svg");
  }

  @Test
  void everyMarkIsAnElementOfItsOwn() {
    List<Point> corners = List.of(new Point(0, 0), new Point(9.12345, 0), new Point(0, -0.0001));
    Mark box = Mark.Box.filled(1, 2, 3.5, 4, RED.withAlpha(51)).withOutline(Stroke.solid(BLUE, 2));
    Mark line = Mark.Line.of(0, 1, 2, 3, Stroke.dashed(BLUE, 1.5, 4, 3));
    Mark clip = new Mark.Clip(1, 2, 3, 4, List.of(Mark.Box.outlined(0, 0, 9, 9, thin())));

    assertThat(SvgPainter.elements(List.of(box, line, Mark.Polygon.filled(corners, RED), clip)))
        .isEqualTo(
            """
            <rect x="1" y="2" width="3.5" height="4" fill="#ff0000" fill-opacity="0.2"\
             stroke="#0000ff" stroke-width="2"/>
            <line x1="0" y1="1" x2="2" y2="3" stroke="#0000ff" stroke-width="1.5"\
             stroke-dasharray="4 3"/>
            <polygon points="0,0 9.123,0 0,0" fill="#ff0000"/>
            <clipPath id="clip_1_2_3_4"><rect x="1" y="2" width="3" height="4"/></clipPath>
            <g clip-path="url(#clip_1_2_3_4)">
            <rect x="0" y="0" width="9" height="9" fill="none" stroke="#0000ff"\
             stroke-width="1"/>
            </g>
            """);
  }

  @Test
  void aTextKeepsItsRoomWhereItsFontIsMissing() {
    Mark label = label("4.12 & <4.13>", TextStyle.bold(13));

    assertThat(SvgPainter.elements(List.of(label)))
        .isEqualTo(
            """
            <text x="20" y="90" font-size="13" font-weight="bold" textLength="80"\
             lengthAdjust="spacingAndGlyphs" fill="#0000ff">4.12 &amp; &lt;4.13&gt;</text>
            """);
  }

  @Test
  void charactersThatNoXmlCanHoldAreReplaced() {
    assertThat(Xml.text("a\u0000b\u001bc\ud800d\uffffe\ufffe\"\n"))
        .isEqualTo("a b c\ufffdd\ufffde\ufffd&quot; ");
  }

  @Test
  void theFileSaysWhatItShowsAndIsAsLargeAsAskedFor() {
    Drawing drawing = new Drawing(300, 200, List.of());

    assertThat(svg(drawing, 1))
        .contains("width=\"300\" height=\"200\" viewBox=\"0 0 300 200\" role=\"img\"")
        .contains("<title>Xen: 8 months</title>\n<desc>2 a year. Every 8 months. As of.</desc>");
    assertThat(svg(drawing, 3)).contains("width=\"900\" height=\"600\" viewBox=\"0 0 300 200\"");
  }

  @Test
  void onlyTheLettersUsedAreInTheFile() {
    Drawing plain = new Drawing(300, 200, List.of(label("aaa", TextStyle.regular(13))));
    Drawing both =
        new Drawing(
            300,
            200,
            List.of(label("abc", TextStyle.regular(9)), label("abc", TextStyle.bold(13))));

    assertThat(svg(plain, 1)).containsOnlyOnce("@font-face").hasSizeLessThan(6_000);
    assertThat(svg(both, 1)).contains("font-weight:400", "font-weight:700");
    assertThat(svg(new Drawing(300, 200, List.of()), 1)).doesNotContain("@font-face");
  }

  @Test
  void lettersOfChineseJapaneseAndKoreanAreInItAndThoseThatAreJoinedAreNot() {
    TextStyle style = TextStyle.bold(13);

    assertThat(svg(new Drawing(300, 200, List.of(label("4.12 \u4e2d\u6587 \uc2dc", style))), 1))
        .contains("@font-face{font-family:'Cadence WenQuanYi';font-weight:400 700;")
        .contains("text{font-family:'Cadence Roboto','Cadence WenQuanYi',Roboto,")
        .hasSizeLessThan(20_000);
    assertThat(svg(new Drawing(300, 200, List.of(label("4 \u0627\u0644\u0639", style))), 1))
        .containsOnlyOnce("@font-face");
    assertThat(svg(new Drawing(300, 200, List.of(label("4 \ud83d\ude80", style))), 1))
        .containsOnlyOnce("@font-face");
  }

  @Test
  void theSameDrawingGivesTheSameBytes() {
    Written written = xen();

    assertThat(written.as(PictureFormat.SVG)).isEqualTo(xen().as(PictureFormat.SVG));
    assertThat(written.svg()).hasSizeLessThan(60_000);
  }

  private static Written xen() {
    return Written.of(
        SampleSheet.TIMELINE.of(SamplePlans.xen2018()), new Size(1600, 900), Palette.light());
  }

  private static String svg(Drawing drawing, int scale) {
    return new String(
        new SvgWriter(BundledFont.load()).encode(drawing, CAPTION, scale, Optional.empty()),
        StandardCharsets.UTF_8);
  }

  private static Stroke thin() {
    return Stroke.solid(BLUE, 1);
  }

  private static Mark label(String text, TextStyle style) {
    return new Mark.Label(20, 90, 80, text, style, BLUE, Optional.empty());
  }
}
