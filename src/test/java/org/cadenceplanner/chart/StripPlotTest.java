package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.insight.advice.Strip;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the days of a strip of costs are found: a day is 2 wide, and the boxes reach from 10 to 30.
class StripPlotTest {
  private static final YearAxis YEAR = new YearAxis(0, 732);
  private static final Area BOXES = new Area(0, 10, 732, 20);

  @ParameterizedTest(name = "at {0}")
  @CsvSource({
    "113, none",
    "114, 2026-02-27",
    "116, 2026-02-28",
    "118, 2026-02-28",
    "119.9, 2026-02-28",
    "120, 2026-03-01",
    "174, 2026-03-28",
    "175.9, 2026-03-28",
    "176, 2026-03-29",
    "178, none"
  })
  void aDayIsFoundFromWhereItStartsUntilTheNextDoes(double x, String day) {
    assertThat(at(x, 20, "2026-02-27", "2026-02-28", "2026-03-01", "2026-03-28", "2026-03-29"))
        .isEqualTo(day);
  }

  @ParameterizedTest(name = "at {0}")
  @CsvSource({"116, 2024-02-28", "118, none", "120, 2024-03-01"})
  void inALeapYearTheLastDayOfFebruaryHasItsOwnPlace(double x, String day) {
    assertThat(at(x, 20, "2024-02-28", "2024-03-01")).isEqualTo(day);
  }

  @ParameterizedTest(name = "at a height of {0}")
  @CsvSource({"9.9, none", "10, 2026-02-27", "29.9, 2026-02-27", "30, none"})
  void aDayIsFoundInItsBoxAlone(double y, String day) {
    assertThat(at(115, y, "2026-02-27")).isEqualTo(day);
  }

  private static String at(double x, double y, String... days) {
    List<Strip.Day> boxes =
        Stream.of(days)
            .map(day -> new Strip.Day(LocalDate.parse(day), OptionalDouble.of(1)))
            .toList();
    Strip strip = new Strip(new Cadence.Every(Length.ofMonths(8)), Schemes.months(18, 18), boxes);
    return new StripPlot(strip, YEAR, BOXES)
        .at(new Point(x, y))
        .map(day -> day.day().toString())
        .orElse("none");
  }
}
