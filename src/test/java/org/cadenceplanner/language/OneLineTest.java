package org.cadenceplanner.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is repeated from files begins no line of its own.
class OneLineTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\t", "\u001b", "\u0085", "\u2028", "\u2029", "\0\n\n"})
  void anythingThatBreaksOrHidesALineIsABlank(String broken) {
    assertThat(OneLine.of("4.12" + broken + "late,  but out")).isEqualTo("4.12 late,  but out");
  }
}
