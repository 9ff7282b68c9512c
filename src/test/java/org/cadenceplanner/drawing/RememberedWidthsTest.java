package org.cadenceplanner.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedWidthsTest {
  private static final TextStyle REGULAR = TextStyle.regular(12);
  private static final TextStyle BOLD = TextStyle.bold(12);

  private final List<String> measured = new ArrayList<>();
  private final TextMeasure widths = RememberedWidths.of(new Counted());

  @Test
  void aTextIsMeasuredOnceInEachStyle() {
    assertThat(widths.width("4.12", REGULAR)).isEqualTo(48);
    assertThat(widths.width("4.12", REGULAR)).isEqualTo(48);
    assertThat(widths.width("4.12", BOLD)).isEqualTo(48);
    assertThat(measured).containsExactly("4.12", "4.12");
  }

  @Test
  void theRestIsAsInTheFontItself() {
    assertThat(widths.ascent(REGULAR)).isEqualTo(9);
    assertThat(widths.descent(REGULAR)).isEqualTo(3);
  }

  @Test
  void whatRemembersIsNotAskedToRememberAgain() {
    assertThat(RememberedWidths.of(widths)).isSameAs(widths);
  }

  private final class Counted implements TextMeasure {
    @Override
    public double width(String text, TextStyle style) {
      measured.add(text);
      return text.length() * style.size();
    }

    @Override
    public double ascent(TextStyle style) {
      return 0.75 * style.size();
    }

    @Override
    public double descent(TextStyle style) {
      return 0.25 * style.size();
    }
  }
}
