package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowHeightTest {
  private static final TypeScale USUAL = new TypeScale(1);

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.3, 2})
  void datesFitTheirBarsInRowsFromFifteenOn(double factor) {
    RowHeight row = new RowHeight(15 * factor, new TypeScale(factor));
    assertThat(row.hasRoomForDates()).isTrue();
    assertThat(row.bar()).isGreaterThan(row.type().tiny().size());
    assertThat(new RowHeight(14.9 * factor, new TypeScale(factor)).hasRoomForDates()).isFalse();
  }

  @ParameterizedTest(name = "rows of {0}: letters of {1}, a version in every {2} rows")
  @CsvSource({"30, 12, 1", "12, 12, 1", "11.9, 10, 1", "10, 10, 1", "9.9, 12, 2", "5, 12, 3"})
  void versionsStandInEveryRowUntilTheyWouldOverlap(double height, double letters, int every) {
    RowHeight row = new RowHeight(height, USUAL);
    assertThat(row.version(false).size()).isEqualTo(letters);
    assertThat(row.rowsPerVersion()).isEqualTo(every);
    assertThat(row.rowsPerVersion() * height).isGreaterThanOrEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2.9, false", "0, false"})
  void rowsAreToldApartFromThreeOn(double height, boolean isLegible) {
    assertThat(new RowHeight(height, USUAL).isLegible()).isEqualTo(isLegible);
  }

  @ParameterizedTest(name = "in rows of {0}: {1}")
  @CsvSource({
    "2.9, 2.9",
    "3, 1.86",
    "10, 7",
    "15, 12",
    "20, 12.4",
    "58, 35.96",
    "60, 36",
    "90, 36"
  })
  void barsFillTheLowestRowsAndNeverAreThickerThanThirtySix(double height, double bar) {
    assertThat(new RowHeight(height, USUAL).bar()).isEqualTo(bar, within(0.001));
  }

  @Test
  void barsGrowWithTheirRowsAndStayApart() {
    double before = 0;
    for (double height = 0.5; height < 80; height += 0.5) {
      double bar = new RowHeight(height, USUAL).bar();
      assertThat(bar).as("in rows of %s", height).isGreaterThanOrEqualTo(before - 1.2);
      assertThat(height < 8 || height - bar >= 3).as("in rows of %s", height).isTrue();
      before = bar;
    }
  }
}
