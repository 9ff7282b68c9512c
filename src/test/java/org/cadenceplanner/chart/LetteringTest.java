package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.drawing.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in letters that are all as wide as high.
class LetteringTest {
  private static final TextStyle TEN = TextStyle.regular(10);
  private static final Lettering LETTERING = new Lettering(new Square());

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource({
    "160, October planning",
    "159, October planni…",
    "80, October…",
    "20, O…",
    "19, ''",
    "0, ''"
  })
  void aTextThatIsTooWideEndsInAnEllipsis(double room, String shown) {
    assertThat(LETTERING.fit("October planning", TEN, room)).isEqualTo(shown);
  }

  @Test
  void aVeryLongTextIsShortenedTheSameWay() {
    String text = "x".repeat(5_000);
    assertThat(LETTERING.fit(text, TEN, 6_010)).hasSize(601).endsWith("x…");
    assertThat(LETTERING.fit(text, TEN, 30)).isEqualTo("xx…");
    assertThat(LETTERING.fit("x".repeat(201), TEN, 2_010)).hasSize(201).endsWith("x");
  }

  @Test
  void linesAreBrokenBetweenWordsOrWithinOneThatIsTooWide() {
    String text = "every 8 months from 4.11";
    assertThat(LETTERING.wrap(text, TEN, 240, 3)).containsExactly(text);
    assertThat(LETTERING.wrap(text, TEN, 150, 3)).containsExactly("every 8 months", "from 4.11");
    assertThat(LETTERING.wrap(text, TEN, 90, 3)).containsExactly("every 8", "months", "from 4.11");
    assertThat(LETTERING.wrap(text, TEN, 90, 2)).containsExactly("every 8", "months f…");
    assertThat(LETTERING.wrap(text, TEN, 40, 3)).containsExactly("ever", "y 8", "mon…");
    assertThat(LETTERING.wrap(text, TEN, 10, 3)).containsExactly("e", "v");
    assertThat(LETTERING.wrap(text, TEN, 9, 3)).isEqualTo(List.of());
    assertThat(LETTERING.wrap(" ", TEN, 100, 3)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"40, 40", "39, 39", "41, 40"})
  void aWidthIsAskedForUpToTheMostThatMatters(double most, double width) {
    assertThat(LETTERING.widthUpTo(most, "4.12", TEN)).isEqualTo(width);
  }

  @ParameterizedTest(name = "{0} of 4.12.3-rc: {1}")
  @CsvSource({"9, 4.12.3-rc", "8, 4.12.3-r…", "6, 4.12.3…", "2, 4.…", "1, 4…", "99, 4.12.3-rc"})
  void aNameIsCutAfterANumberOfCharacters(int most, String shown) {
    assertThat(LETTERING.upTo(most, " 4.12.3-rc ")).isEqualTo(shown);
  }

  @Test
  void aNameIsCutWhereItsCharactersEndAndWithoutTheSpaceBefore() {
    assertThat(LETTERING.upTo(2, "\ud83d\udc27\ud83d\udc27\ud83d\udc27"))
        .isEqualTo("\ud83d\udc27\ud83d\udc27…");
    assertThat(LETTERING.upTo(6, "every 8 months")).isEqualTo("every…");
  }

  @Test
  void linesAreWholeWhereOnlySpaceIsMissing() {
    String text = "every 8 months";

    assertThat(Lettering.isWhole(List.of("every 8", "months"), text)).isTrue();
    assertThat(Lettering.isWhole(List.of("every 8", "month…"), text)).isFalse();
    assertThat(Lettering.isWhole(List.of("every 8"), text)).isFalse();
    assertThat(Lettering.isWhole(List.of(), "")).isTrue();
    assertThat(Lettering.isWhole(List.of(), text)).isFalse();
  }

  @ParameterizedTest(name = "with {0} characters")
  @CsvSource({"5, true", "6, false", "7, false"})
  void linesThatLackAPartAreEnoughFromSoManyCharactersOn(int enough, boolean areEnough) {
    assertThat(Lettering.isEnough(List.of("ever", "y…"), "every 8 months", enough))
        .isEqualTo(areEnough);
    assertThat(Lettering.isEnough(List.of("every", "8"), "every 8", enough)).isTrue();
  }

  @Test
  void nothingIsReadOfATextBeyondTwoThousandCharacters() {
    assertThat(LETTERING.upTo(9_999, "x".repeat(2_001))).hasSize(2_000);
    assertThat(LETTERING.fit("x".repeat(2_000), TEN, 20_000)).hasSize(2_000).endsWith("x");
  }

  private static final class Square implements TextMeasure {
    @Override
    public double width(String text, TextStyle style) {
      return text.length() * style.size();
    }

    @Override
    public double ascent(TextStyle style) {
      return style.size();
    }

    @Override
    public double descent(TextStyle style) {
      return 0.25 * style.size();
    }
  }
}
