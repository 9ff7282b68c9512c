package org.cadenceplanner.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CycleTextTest {
  private static final List<String> NAMES = List.of("even", "odd", "odd, short", "odder");

  @Test
  void namesStandInTheirOrder() {
    assertThat(CycleText.read(" even,odd , ODD", NAMES)).containsExactly("even", "odd", "odd");
  }

  @Test
  void aNameMayHaveACommaInIt() {
    List<String> cycle = List.of("odd, short", "odd", "even", "odder");
    assertThat(CycleText.read(CycleText.of(cycle), NAMES)).isEqualTo(cycle);
  }

  @Test
  void whatNamesNoClassIsRefused() {
    for (String text : List.of("", " ", ",", "even odd", "even,, odd", "evens", "stable")) {
      assertThatThrownBy(() -> CycleText.read(text, NAMES))
          .as(text)
          .hasMessageContaining("allowed: names of classes with commas between them: even, odd");
    }
  }
}
