package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {

  private static final BundledFont FONT = BundledFont.load();
  private static final TextMeasure MEASURE = FONT.textMeasure();
  private static final Ink BLACK = Ink.hex("#000000");

  @Test
  void widthsAreThoseOfRobotoOnEveryMachine() {
    // Expected: the sums of the advance widths in the font files, in 1/2048 of the size.
    assertThat(MEASURE.width("security fixes only", TextStyle.regular(12)))
        .isCloseTo(95.578, within(0.01));
    assertThat(MEASURE.width("Xen release cadence", TextStyle.bold(20)))
        .isCloseTo(186.387, within(0.01));
    assertThat(MEASURE.width("", TextStyle.regular(12))).isZero();
  }

  @Test
  void boldIsWiderAndTwiceTheSizeIsTwiceAsWide() {
    double regular = MEASURE.width("released", TextStyle.regular(12));
    assertThat(MEASURE.width("released", TextStyle.bold(12))).isGreaterThan(regular);
    assertThat(MEASURE.width("released", TextStyle.regular(24)))
        .isCloseTo(2 * regular, within(0.01));
  }

  @Test
  void lettersReachAboveAndBelowTheBaseline() {
    assertThat(MEASURE.ascent(TextStyle.regular(10))).isBetween(7.0, 12.0);
    assertThat(MEASURE.descent(TextStyle.regular(10))).isBetween(1.0, 4.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"|4.12 AVATAR released 14 Jul 2020|", "|Fließend – žluťoučký|", "|i|"})
  void aTextIsPaintedAsWideAsItWasMeasured(String text) {
    for (int scale : List.of(1, 2, 3)) {
      TextStyle style = TextStyle.regular(13);
      double withoutBars = MEASURE.width(text, style) - 2 * MEASURE.width("|", style);
      assertThat(distanceOfBars(text, style, scale) / scale)
          .as("scale %d", scale)
          .isCloseTo(withoutBars + MEASURE.width("|", style), within(0.5));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "4.12 \ud83d\udc27",
        "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
        "\u4e2d\u6587\u7248",
        "e\u0301\u0323\u0334",
        "\u202eabc",
        "\ufdd0\uffff",
        "a\ud800b",
        "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
        "\ud83d\udc69\u200d\ud83d\udcbb",
        "\u0000\n"
      })
  void anyNameCanBeMeasuredAndPainted(String name) {
    TextStyle style = TextStyle.bold(12);
    assertThat(MEASURE.width(name, style)).isBetween(0.0, 400.0);
    assertThatCode(() -> paint(name, style, 2)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "\u4e2d\u6587, 24",
    "\u30c6\u30b9\u30c8, 36",
    "\uc2dc\ud5d8, 24",
    "\u05e9\u05dc\u05d5\u05dd, 26.555",
    "\u0627\u0644\u0639, 13.377",
    "\ud83d\ude80, 15.234"
  })
  void lettersThatRobotoLacksAreAsWideOnEveryMachine(String text, double width) {
    // Expected: the sums of the advance widths in the font files, those of the joined forms in
    // Arabic.
    assertThat(MEASURE.width(text, TextStyle.regular(12))).isCloseTo(width, within(0.01));
  }

  private static double distanceOfBars(String text, TextStyle style, int scale) {
    BufferedImage image = paint(text, style, scale);
    double[] first = {0, 0};
    double[] last = {0, 0};
    double width = MEASURE.width("|", style) * scale;
    double end = 10 * scale + MEASURE.width(text, style) * scale;
    for (int x = 0; x < image.getWidth(); x++) {
      int row = 30 * scale + scale / 2;
      double dark = 255 - (image.getRGB(x, row) & 255);
      double[] bar = x < 10 * scale + width ? first : last;
      if (x < 10 * scale + width || x >= end - width - 0.5) {
        bar[0] += dark * x;
        bar[1] += dark;
      }
    }
    return last[0] / last[1] - first[0] / first[1];
  }

  private static BufferedImage paint(String text, TextStyle style, int scale) {
    Mark label =
        new Mark.Label(10, 30, MEASURE.width(text, style), text, style, BLACK, Optional.empty());
    return new PngWriter(FONT).paint(new Drawing(400, 100, List.of(label)), scale);
  }
}
