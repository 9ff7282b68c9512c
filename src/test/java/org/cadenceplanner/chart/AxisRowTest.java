package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pieces of an axis of a hundred days of which each is 2 units wide.
class AxisRowTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 7, 11);
  private static final TimeAxis AXIS = new TimeAxis(FIRST, FIRST.plusDays(100), 0, 200);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"DAYS, 2", "WEEKS, 14", "MONTHS, 60.88", "YEARS, 730.5"})
  void piecesAreAsWideAsTheirDays(AxisRow row, double width) {
    assertThat(row.cellWidth(AXIS)).isEqualTo(width);
  }

  @Test
  void theFirstPieceMayBeginBeforeTheAxisAndTheLastEndAfterIt() {
    assertThat(names(AxisRow.YEARS)).containsExactly("2018");
    assertThat(names(AxisRow.MONTHS)).containsExactly("Jul", "Aug", "Sep", "Oct");
    assertThat(names(AxisRow.DAYS)).hasSize(100).startsWith("11", "12");
  }

  @Test
  void weeksBeginOnMondays() {
    assertThat(names(AxisRow.WEEKS)).hasSize(15).startsWith("9", "16", "23", "30", "6");
  }

  private static List<String> names(AxisRow row) {
    return row.cells(AXIS).stream().map(AxisRow.Cell::name).toList();
  }
}
