package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "release, 7",
    "né, 2",
    "ne\u0301, 2",
    "安全, 4",
    "セキュリティ, 12",
    "ｾｷｭﾘﾃｨ, 6",
    "한국, 4",
    "ＡＢ, 4",
    "🚀, 2",
    "👨‍👩‍👧‍👦, 2",
    "🇩🇪, 2",
    "❤️, 2",
    "–½, 2",
    "שלום, 4",
    "a\u200bb, 2"
  })
  void wideCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
    assertThat(PlainText.width(text)).isEqualTo(columns);
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(PlainText.wrap("every 8 months from 4.11", 10))
        .containsExactly("every 8", "months", "from 4.11");
  }

  @Test
  void aNumberStaysWithItsPerCentSign() {
    assertThat(PlainText.wrap("reached 50 % of the time", 11))
        .containsExactly("reached", "50 % of the", "time");
  }

  @Test
  void wordsThatAreTooLongAreBrokenBetweenCharacters() {
    assertThat(PlainText.wrap("a 安全安全 b", 5)).containsExactly("a", "安全", "安全", "b");
    assertThat(PlainText.wrap("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3))
        .containsExactly("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦");
    assertThat(PlainText.wrap("安全", 1)).containsExactly("安", "全");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(PlainText.wrap(" \n ", 10)).containsExactly("");
  }

  @Test
  void controlsAndMarksOfDirectionBecomeSpaces() {
    assertThat(PlainText.oneLine("a\u001b[31m\u009b\u0085b\u202ec\u2028\u00a0d\u3000"))
        .isEqualTo("a [31m b c d");
  }

  @Test
  void aTableThatFitsHasColumnsUnderItsHeader() {
    assertThat(
            new TextTable(
                    new Table(
                        List.of("Release", "Security fixes until"),
                        List.of(List.of("4.12", "2020-09-12"), List.of("安全", "–"))))
                .lines())
        .containsExactly(
            "Release  Security",
            "         fixes until",
            "-------  -----------",
            "4.12     2020-09-12",
            "安全     –");
  }

  @Test
  void daysAreNeverBrokenAWideTableBecomesParagraphs() {
    List<String> header = List.of("Release", "one", "two", "three", "four", "five", "six", "seven");
    List<String> row =
        List.of(
            "4.12",
            "2020-09-12",
            "2020-09-12",
            "2020-09-12",
            "2020-09-12",
            "2020-09-12",
            "2020-09-12",
            "2020-09-12");
    assertThat(new TextTable(new Table(header, List.of(row))).lines())
        .containsExactly(
            "Release 4.12, one 2020-09-12, two 2020-09-12, three 2020-09-12, four",
            "  2020-09-12, five 2020-09-12, six 2020-09-12, seven 2020-09-12");
  }
}
