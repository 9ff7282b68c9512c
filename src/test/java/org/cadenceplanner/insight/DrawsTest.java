package org.cadenceplanner.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {

  @ParameterizedTest
  @CsvSource({"100, 14", "100000, 14", "1000, 0", "1000, 183"})
  void aForecastIsOfAHundredToAHundredThousandFutures(int futures, int within) {
    assertThat(new Draws(futures, 1, within).futures()).isEqualTo(futures);
  }

  @ParameterizedTest
  @CsvSource({
    "99, 14, 99 futures; allowed: 100 to 100000",
    "100001, 14, 100001 futures; allowed: 100 to 100000",
    "1000, -1, -1 days; allowed: 0 to 183",
    "1000, 184, 184 days; allowed: 0 to 183"
  })
  void andOfNoOtherNumber(int futures, int within, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Draws(futures, 1, within))
        .withMessage(message);
  }

  @Test
  void usuallyThereAreTenThousandAndAFortnightIsNear() {
    assertThat(Draws.usual().futures()).isEqualTo(10_000);
    assertThat(Draws.usual().within()).isEqualTo(14);
  }
}
