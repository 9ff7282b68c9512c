package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.plan.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two years of which a day is a unit wide and a year 20 high, from (30, 100) on.
class YearPlotTest {
  private static final YearPlot PLOT =
      new YearPlot(
          "8 months", new Horizon(2018, 2019), new YearAxis(30, 396), new Area(30, 100, 366, 40));

  @ParameterizedTest(name = "({0}, {1}): {2}")
  @CsvSource({
    "30, 100, 2018-01-01",
    "29.9, 100, ''",
    "395.9, 100, 2018-12-31",
    "396, 100, ''",
    "30, 99.9, ''",
    "30, 119.9, 2018-01-01",
    "30, 120, 2019-01-01",
    "30, 139.9, 2019-01-01",
    "30, 140, ''"
  })
  void aPlaceInTheRowsHasItsDayAndOneOutsideHasNone(double x, double y, String day) {
    assertThat(PLOT.dayAt(new Point(x, y)).map(LocalDate::toString).orElse("")).isEqualTo(day);
  }

  @Test
  void aDayStandsInTheMiddleOfTheRowOfItsYear() {
    assertThat(PLOT.middle(LocalDate.of(2018, 1, 1))).isEqualTo(new Point(30.5, 110));
    assertThat(PLOT.middle(LocalDate.of(2019, 12, 31))).isEqualTo(new Point(395.5, 130));
  }

  @Test
  void theLowestPlaceOfTheRowsIsInTheLastYear() {
    Horizon seven = new Horizon(2018, 2024);
    for (double height = 10; height < 300; height += 0.1) {
      Area rows = new Area(30, 100, 366, height);
      YearPlot plot = new YearPlot("8 months", seven, new YearAxis(30, 396), rows);
      Point lowest = new Point(30, Math.nextDown(rows.bottom()));
      assertThat(plot.dayAt(lowest)).isEqualTo(Optional.of(LocalDate.of(2024, 1, 1)));
    }
  }

  @Test
  void itIsOfAScenario() {
    assertThat(PLOT.scenario()).isEqualTo("8 months");
  }
}
