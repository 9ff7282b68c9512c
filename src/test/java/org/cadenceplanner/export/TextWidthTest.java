package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of plain text over plans of every kind: at most 72 columns, no trailing blanks, no control
/// characters, one line end at its end.
class TextWidthTest {
  @Test
  void anyPlanKeepsTo72Columns() {
    long seed = 72;
    for (Exports exports : Exports.any(seed, 150)) {
      assertFitsAMail(exports, "a plan of seed " + seed);
    }
  }

  static List<String> hardNames() {
    return WideNames.HARD;
  }

  @ParameterizedTest
  @MethodSource("hardNames")
  void hardNamesKeepTo72Columns(String name) {
    assertFitsAMail(Exports.withoutHolidays(WideNames.plan(name)), "a plan of " + name);
  }

  private static void assertFitsAMail(Exports exports, String which) {
    assertFitsAMail(exports.show(OutputFormat.TEXT), "show of " + which);
    assertFitsAMail(exports.compare(OutputFormat.TEXT), "compare of " + which);
  }

  private static void assertFitsAMail(String text, String which) {
    assertThat(text).as(which).endsWith("\n").doesNotEndWith("\n\n");
    for (String line : text.split("\n", -1)) {
      assertThat(columns(line)).as("%s: '%s'", which, line).isLessThanOrEqualTo(72);
      assertThat(line)
          .as(which)
          .doesNotContainPattern("[\\s\\p{Z}]$")
          .doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");
    }
  }

  /// Counts code point by code point, 2 for each of the ranges that are wide, so that it is never
  /// less than what a terminal takes.
  private static int columns(String line) {
    return line.codePoints().map(TextWidthTest::columns).sum();
  }

  private static int columns(int codePoint) {
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115f)
            || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
            || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
            || (codePoint >= 0xff00 && codePoint <= 0xff60)
            || (codePoint >= 0x1f300 && codePoint <= 0x1faff);
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
      default -> wide ? 2 : 1;
    };
  }
}
