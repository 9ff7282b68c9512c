package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The names of the months over years.
class YearHeaderTest {

  @Test
  void monthsAreNamedInFullWhereFebruaryWouldHaveRoomForSeptember() {
    assertThat(names(9, 1098)).startsWith("January").contains("September");
    assertThat(names(9, 1097)).startsWith("Jan").contains("Sep");
  }

  @Test
  void narrowMonthsHaveALetter() {
    assertThat(names(5, 170))
        .containsExactly("J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D");
  }

  @ParameterizedTest(name = "{0} for the year: {1} names, legible {2}")
  @CsvSource({"88, 12, true", "80, 8, false", "60, 0, false"})
  void monthsWithoutRoomForALetterAreNotLegible(int year, int names, boolean isLegible) {
    Sketch sketch = draw(5, year);
    assertThat(Labels.of(sketch.finished())).hasSize(names);
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }

  @ParameterizedTest(name = "{0} for the year: {1} lines")
  @CsvSource({"157, 12", "156, 11", "140, 0"})
  void monthsBeginWithALineWhereTheyAreWideEnough(int year, int lines) {
    assertThat(draw(5, year).finished().marks())
        .filteredOn(Mark.Line.class::isInstance)
        .hasSize(lines);
  }

  private static List<String> names(double letter, int year) {
    return Labels.texts(draw(letter, year).finished());
  }

  private static Sketch draw(double letter, int year) {
    Sketch sketch = Sketches.inLettersOf(letter);
    new YearHeader(new YearAxis(0, year)).draw(sketch, new Area(0, 0, year, 100));
    return sketch;
  }
}
