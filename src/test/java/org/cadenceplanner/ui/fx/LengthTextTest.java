package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.LengthUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lengths as people type them.
final class LengthTextTest {
  @ParameterizedTest
  @CsvSource({
    "8, 8 months",
    "8 months, 8 months",
    "1 WEEK, 1 week",
    "8 Monate, 8 months",
    "1 monat, 1 month",
    "2 Wochen, 2 weeks",
    "18 Tagen, 18 days",
    "3 Jahre, 3 years"
  })
  void lengthsAreReadInEnglishAndInGerman(String typed, String meant) {
    assertThat(LengthText.read(typed, LengthUnit.MONTHS, "8 months"))
        .isEqualTo(Length.parse(meant).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "8 Mon", "eight months", "8 months 2 weeks"})
  void whatIsNoLengthIsRefusedWithAnExample(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LengthText.read(typed, LengthUnit.MONTHS, "8 months"))
        .withMessageContaining("allowed: a length such as 8 months");
  }
}
