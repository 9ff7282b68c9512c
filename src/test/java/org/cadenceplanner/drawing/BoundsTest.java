package org.cadenceplanner.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {
  private static final Bounds PLACE = new Bounds(10, 20, 40, 30);

  @Test
  void aPlaceIsAsWideAndHighAsItsSidesAreApart() {
    assertThat(PLACE.width()).isEqualTo(30);
    assertThat(PLACE.height()).isEqualTo(10);
  }

  @ParameterizedTest(name = "({0}, {1}): {2}")
  @CsvSource({
    "10, 20, true",
    "40, 30, true",
    "25, 25, true",
    "9.9, 25, false",
    "40.1, 25, false",
    "25, 19.9, false",
    "25, 30.1, false"
  })
  void theSidesArePartOfAPlace(double x, double y, boolean inside) {
    assertThat(PLACE.contains(new Point(x, y))).isEqualTo(inside);
  }

  @ParameterizedTest(name = "({0}, {1}) to ({2}, {3}): {4}")
  @CsvSource({
    "20, 22, 30, 28, true",
    "0, 0, 10, 20, true",
    "40, 30, 50, 50, true",
    "0, 22, 9.9, 28, false",
    "40.1, 22, 50, 28, false",
    "20, 0, 30, 19.9, false",
    "20, 30.1, 30, 50, false"
  })
  void placesMeetWhereTheyShareAPoint(
      double left, double top, double right, double bottom, boolean meet) {
    Bounds other = new Bounds(left, top, right, bottom);
    assertThat(PLACE.meets(other)).isEqualTo(meet);
    assertThat(other.meets(PLACE)).isEqualTo(meet);
  }

  @Test
  void aPlaceGrowsToAllSides() {
    assertThat(PLACE.grown(2)).isEqualTo(new Bounds(8, 18, 42, 32));
  }
}
