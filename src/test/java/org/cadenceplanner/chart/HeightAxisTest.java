package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightAxisTest {

  @ParameterizedTest(name = "{0} of 8 at {1}")
  @CsvSource({"-1, 120", "0, 120", "2, 95", "8, 20", "9, 20"})
  void numbersStandAboveZero(double value, double y) {
    assertThat(new HeightAxis(8, 20, 120).y(value)).isEqualTo(y);
  }

  @ParameterizedTest(name = "up to {0}, {1} apart: {2}")
  @CsvSource({
    "4, 20, 0 1 2 3 4",
    "4, 25, 0 1 2 3 4",
    "4, 26, 0 2 4",
    "9, 30, 0 5",
    "30, 30, 0 10 20 30",
    "100, 21, 0 50 100",
    "100, 90, 0 100",
    "1, 200, 0 1"
  })
  void ticksAreRoundNumbersFarEnoughApart(int most, double apart, String ticks) {
    List<Integer> expected = Stream.of(ticks.split(" ")).map(Integer::valueOf).toList();
    assertThat(new HeightAxis(most, 0, 100).ticks(apart)).isEqualTo(expected);
  }

  @Test
  void anAxisReachesOneEvenWhereThereIsNothing() {
    assertThat(new HeightAxis(0, 0, 100).most()).isEqualTo(1);
  }
}
