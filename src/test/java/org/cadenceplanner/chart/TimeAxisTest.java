package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
  private static final LocalDate FROM = LocalDate.of(2018, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2018, 1, 11);
  private static final TimeAxis AXIS = new TimeAxis(FROM, UNTIL, 100, 200);

  @ParameterizedTest(name = "{0} starts at {1}")
  @CsvSource({
    "2017-12-31, 100",
    "2018-01-01, 100",
    "2018-01-02, 110",
    "2018-01-10, 190",
    "2018-01-11, 200",
    "2018-02-01, 200"
  })
  void aDayStandsWhereItStarts(LocalDate day, double x) {
    assertThat(AXIS.x(day)).isEqualTo(x);
  }

  @ParameterizedTest(name = "at {0} is {1}")
  @CsvSource({
    "0, 2018-01-01",
    "100, 2018-01-01",
    "109.9, 2018-01-01",
    "110, 2018-01-02",
    "199.9, 2018-01-10",
    "200, 2018-01-10",
    "500, 2018-01-10"
  })
  void aPlaceIsThatOfTheDayThatHasStarted(double x, LocalDate day) {
    assertThat(AXIS.dayAt(x)).isEqualTo(day);
  }

  @ParameterizedTest(name = "in {0} units")
  @CsvSource({"101", "365", "1000"})
  void anyDayWithAPlaceOfItsOwnIsFoundThere(double width) {
    TimeAxis axis = new TimeAxis(FROM, FROM.plusDays(100), 0, width);
    for (LocalDate day = FROM; day.isBefore(axis.until()); day = day.plusDays(1)) {
      LocalDate next = day.plusDays(1);
      if (axis.x(day) < axis.x(next)) {
        assertThat(axis.dayAt(axis.x(day))).as("%s of %s units", day, width).isEqualTo(day);
      }
    }
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2017-12-01, 2018-01-01, false",
    "2017-12-01, 2018-01-02, true",
    "2018-01-10, 2018-02-01, true",
    "2018-01-11, 2018-02-01, false",
    "2018-01-05, 2018-01-05, false"
  })
  void aStretchShowsWhereOneOfItsDaysDoes(LocalDate start, LocalDate end, boolean shows) {
    assertThat(AXIS.showsAny(start, end)).isEqualTo(shows);
  }

  @Test
  void theFirstAndTheLastDayAreOnTheAxis() {
    assertThat(AXIS.shows(FROM.minusDays(1))).isFalse();
    assertThat(AXIS.shows(FROM)).isTrue();
    assertThat(AXIS.shows(UNTIL.minusDays(1))).isTrue();
    assertThat(AXIS.shows(UNTIL)).isFalse();
    assertThat(AXIS.days()).isEqualTo(10);
    assertThat(AXIS.perDay()).isEqualTo(10);
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeAxis(FROM, FROM, 0, 1));
  }

  @ParameterizedTest(name = "days of {0} units: {1}")
  @CsvSource({"2.9, YEARS", "3, DAYS", "10, DAYS"})
  void daysAreLookedAtFromThreeUnitsOn(double perDay, Closeness closeness) {
    assertThat(Closeness.of(new TimeAxis(FROM, UNTIL, 0, 10 * perDay))).isEqualTo(closeness);
  }

  @ParameterizedTest(name = "({0}, {1}): {2}")
  @CsvSource({
    "100, 50, true",
    "199, 149, true",
    "99, 50, false",
    "200, 50, false",
    "100, 49, false",
    "100, 150, false"
  })
  void aPlotHasThePlacesOfItsDays(double x, double y, boolean inside) {
    Plot plot = new Plot(AXIS, 50, 150, List.of());
    assertThat(plot.contains(new Point(x, y))).isEqualTo(inside);
  }

  @Test
  void aPlotKnowsTheRowsOfItsReleases() {
    Bounds row = new Bounds(80, 60, 200, 70);
    Plot plot = new Plot(AXIS, 50, 150, List.of(new Plot.Row(Version.of("4.12"), row)));
    assertThat(plot.row(Version.of("4.12"))).contains(row);
    assertThat(plot.row(Version.of("4.13"))).isEmpty();
    assertThat(plot.x(FROM.plusDays(1))).isEqualTo(110);
    assertThat(plot.dayAt(110)).isEqualTo(FROM.plusDays(1));
  }
}
