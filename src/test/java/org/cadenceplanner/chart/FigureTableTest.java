package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.insight.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How high a table of figures is and what of it has room, in letters of 5.
///
/// It has three figures, and so four lines, of two scenarios. Its first column is 89 wide, for `best
/// in its row`.
class FigureTableTest {
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final Comparison SHORT = comparison("6 months", "8 months");
  private static final Comparison LONG = comparison("6 months", "every eight months from here");

  @ParameterizedTest(name = "of {0}: {1}")
  @CsvSource({"400, 96", "300, 81", "200, 64", "100, 32", "80, 32", "79, 0"})
  void itTakesAQuarterOfAChartInRowsOfSixteenToTwentyFour(double chart, double height) {
    assertThat(height(SHORT, false, chart)).isCloseTo(height, EXACTLY);
  }

  @ParameterizedTest(name = "of {0}: {1}")
  @CsvSource({"400, 108", "200, 76", "150, 60", "149, 0"})
  void namesInThreeLinesNeedTwoLinesOfLettersMore(double chart, double height) {
    assertThat(height(LONG, false, chart)).isCloseTo(height, EXACTLY);
  }

  @Test
  void aLowTableHasRowsOfSixteen() {
    assertThat(height(SHORT, true, 400)).isEqualTo(4 * 16);
    assertThat(height(LONG, true, 400)).isEqualTo(4 * 16 + 28);
  }

  private static double height(Comparison comparison, boolean isLow, double chart) {
    return new FigureTable(comparison, isLow).height(sketch(), new Area(0, 0, 239, chart));
  }

  @ParameterizedTest(name = "in {0}: {1} figures, legible {2}")
  @CsvSource({"64, 3, true", "63, 2, false", "48, 2, false", "32, 1, false", "31, 0, false"})
  void theLastFiguresAreLeftOutOfALowTableWhichIsNotLegible(
      double height, int figures, boolean isLegible) {
    Sketch sketch = draw(SHORT, 239, height);
    assertThat(Labels.texts(sketch.finished()))
        .filteredOn(text -> text.startsWith("figure"))
        .hasSize(figures);
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({"64, 16", "96, 24", "120, 30"})
  void itsLinesFillIt(double height, double row) {
    assertThat(rules(draw(SHORT, 239, height)))
        .containsExactly(
            99.5 + Math.round(row), 99.5 + 2 * row, 99.5 + 3 * row, 99.5 + Math.round(4 * row));
  }

  @Test
  void namesInManyLinesMakeTheFirstLineHigherAndTheOthersNot() {
    assertThat(rules(draw(LONG, 239, 28 + 64)))
        .containsExactly(99.5 + 28 + 16, 99.5 + 28 + 32, 99.5 + 28 + 48, 99.5 + 28 + 64);
  }

  private static List<Double> rules(Sketch sketch) {
    return sketch.finished().marks().stream()
        .filter(Mark.Line.class::isInstance)
        .map(mark -> mark.bounds().top())
        .toList();
  }

  @Test
  void figuresEndAtTheRightOfTheirColumns() {
    List<Double> ends =
        Labels.of(draw(SHORT, 289, 96).finished()).stream()
            .filter(label -> label.text().endsWith(" h"))
            .map(label -> label.x() + label.width())
            .toList();
    assertThat(ends).containsExactly(189.0, 289.0, 189.0, 289.0, 189.0, 289.0);
  }

  @ParameterizedTest(name = "{0}: legible {1}")
  @CsvSource({
    "name of a scenario in six lines, 10 h, true",
    "options that nobody compares whatever scenario they belong to, 10 h, false",
    "6 months, 10 hours, true",
    "6 months, 100 hours, false"
  })
  void whatIsCutOffIsNotLegible(String name, String figure, boolean isLegible) {
    Comparison comparison =
        new Comparison(List.of(name, "other"), List.of(row("figure", figure, "10 h")));
    Sketch sketch = draw(comparison, 89 + 2 * 60, 200);
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }

  @ParameterizedTest(name = "{0}: legible {1}")
  @CsvSource({"hours of work a month, true", "hours of work a month of all people, false"})
  void labelsGetUpToTwoFifthsOfTheWidth(String label, boolean isLegible) {
    Comparison comparison = new Comparison(List.of("a", "b"), List.of(row(label, "10 h", "12 h")));
    Sketch sketch = draw(comparison, 300, 200);
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
    assertThat(Labels.of(sketch.finished()))
        .filteredOn(it -> it.text().startsWith("hours"))
        .allMatch(it -> it.width() <= 120);
  }

  @Test
  void whatTheTickMeansIsCutRatherThanWrittenOverTheFigures() {
    Mark.Label key =
        Labels.of(draw(SHORT, 200, 96).finished()).stream()
            .filter(label -> label.text().startsWith("best"))
            .findFirst()
            .orElseThrow();
    assertThat(key.text()).isEqualTo("best in its…");
    assertThat(key.x() + key.width()).isLessThanOrEqualTo(80);
  }

  private static Sketch draw(Comparison comparison, double width, double height) {
    Sketch sketch = sketch();
    new FigureTable(comparison, false).draw(sketch, new Area(0, 100, width, height));
    return sketch;
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(5);
  }

  private static Comparison comparison(String... scenarios) {
    return new Comparison(
        List.of(scenarios),
        Stream.of("figure 1", "figure 2", "figure 3").map(it -> row(it, "10 h", "12 h")).toList());
  }

  private static Comparison.Row row(String label, String best, String other) {
    return new Comparison.Row(
        label, List.of(new Comparison.Cell(best, true), new Comparison.Cell(other, false)));
  }
}
