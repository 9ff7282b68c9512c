package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a|b a\\|b",
        "<script> &lt;script&gt;",
        "`x` \\`x\\`",
        "[x](y) \\[x\\](y)",
        "**b** \\*\\*b\\*\\*",
        "a_b a\\_b",
        "R&D R&amp;D",
        "\\| \\\\\\|",
        "#1 \\#1",
        "~~s~~ \\~\\~s\\~\\~",
        "$x$ \\$x\\$"
      })
  void markupInNamesReadsAsItIsWritten(String text, String markdown) {
    assertThat(Markdown.text(text)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource({
    "- x,\\- x",
    "+ x,\\+ x",
    "---,\\---",
    "===,\\===",
    "7. x,7\\. x",
    "7) x,7\\) x",
    "4.12,4.12",
    "-3,-3",
    "+3,+3"
  })
  void whatWouldBeginAListOrALineAcrossIsPlain(String text, String markdown) {
    assertThat(Markdown.text(text)).isEqualTo(markdown);
  }

  @Test
  void aNameStaysOnItsLine() {
    assertThat(Markdown.text("a\n# b\r\n- c")).isEqualTo("a \\# b - c");
  }

  static List<String> hardNames() {
    return WideNames.HARD;
  }

  @ParameterizedTest
  @MethodSource("hardNames")
  void tablesOfHardNamesKeepTheirColumns(String name) {
    Exports exports = Exports.withoutHolidays(WideNames.plan(name));
    for (String text :
        List.of(exports.show(OutputFormat.MARKDOWN), exports.compare(OutputFormat.MARKDOWN))) {
      assertThat(text).doesNotContain("<").doesNotContainPattern("(?<!\\\\)\\]\\(");
      int columns = 0;
      for (String line : text.split("\n", -1)) {
        int cells = line.startsWith("|") ? bars(line) : 0;
        assertThat(cells == columns || columns == 0 || cells == 0).as(line).isTrue();
        columns = cells;
      }
    }
  }

  /// The bars of a line that are not escaped.
  private static int bars(String line) {
    String plain = line.replace("\\\\", "").replace("\\|", "");
    return (int) plain.chars().filter(c -> c == '|').count();
  }
}
