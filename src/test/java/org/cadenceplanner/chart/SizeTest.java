package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.plan.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {

  @ParameterizedTest
  @CsvSource({"0, 900", "1600, 0", "-1, 900", "1600, -1"})
  void aChartHasRoom(int width, int height) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Size(width, height))
        .withMessage("a chart of %s by %s; allowed: both above 0", width, height);
    assertThat(new Size(1, 1).letters()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.49, 3.01, Double.NaN})
  void lettersAreHalfToThreeTimesTheUsual(double letters) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Size(1600, 900, letters))
        .withMessage("letters of %s times the usual; allowed: 0.5 to 3", letters);
    assertThat(new Size(1600, 900, 0.5).letters()).isEqualTo(0.5);
    assertThat(new Size(1600, 900, 3).letters()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0} by {1}: {2} times the usual letters")
  @CsvSource({
    "800, 450, 1",
    "1600, 900, 1",
    "3200, 900, 1",
    "1600, 1800, 1",
    "3200, 1800, 1.414",
    "6400, 3600, 2",
    "16000, 9000, 2"
  })
  void lettersGrowSlowerThanTheChart(int width, int height, double factor) {
    assertThat(TypeScale.of(new Size(width, height)).factor()).isCloseTo(factor, within(0.001));
    assertThat(TypeScale.of(new Size(width, height, 1.5)).factor())
        .isCloseTo(1.5 * factor, within(0.001));
  }

  @Test
  void lengthsGrowWithTheLetters() {
    assertThat(new TypeScale(1.5).of(10)).isEqualTo(15);
    assertThat(new TypeScale(1.5).small().size()).isEqualTo(18);
  }

  @ParameterizedTest(name = "{0} people of 2 branches beside a peak of {1}: up to {2}")
  @CsvSource({"0, 5, 5", "2, 5, 5", "3, 5, 6", "5, 5, 10", "6, 5, 5", "2, 1, 4", "3, 1, 1"})
  void whatPeopleCanLookAfterIsOnTheScaleUnlessFarAboveThePeak(int people, int peak, int most) {
    Capacity capacity = capacity(people);
    assertThat(capacity.onScaleWith(peak)).isEqualTo(most);
    assertThat(capacity.isOnScale(2 * people)).isEqualTo(people > 0);
    assertThat(capacity.isOnScale(2 * people - 1)).isFalse();
  }

  @Test
  void whatPeopleCanLookAfterIsSaidTogether() {
    assertThat(capacity(0).words()).isEmpty();
    assertThat(capacity(1).words()).isEqualTo("one person can look after 2");
    assertThat(capacity(3).words()).isEqualTo("3 people can look after 6");
  }

  private static Capacity capacity(int people) {
    return Capacity.of(
        IntStream.range(0, people).mapToObj(i -> new Person("committer " + i, 60, 2)).toList());
  }

  @Test
  void panelsStandSideBySideInCellsOfOneSize() {
    PanelGrid grid = PanelGrid.of(new Area(10, 20, 1000, 600), 3, 20);
    assertThat(List.of(grid.columns(), grid.rows())).containsExactly(2, 2);
    assertThat(grid.cell(0)).isEqualTo(new Area(10, 20, 490, 295));
    assertThat(grid.cell(1)).isEqualTo(new Area(520, 20, 490, 295));
    assertThat(grid.cell(2)).isEqualTo(new Area(10, 325, 490, 295));
    assertThat(grid.in(new Area(0, 0, 500, 300)).cell(3)).isEqualTo(new Area(260, 155, 240, 145));
  }
}
