package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands over the days of a chart, in letters that are 5 wide: a year takes 20, a month 15, a
/// day 5 or 10.
class AxisHeaderTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final double LEFT = 30;
  private static final Area AREA = new Area(0, 0, 1_000, 200);

  /// A name takes 20 and 8 more keep it apart from the next.
  @ParameterizedTest(name = "{0} years on {1} units")
  @CsvSource({
    "100, 2801, 1",
    "100, 2799, 2",
    "100, 1401, 2",
    "100, 1399, 5",
    "100, 561, 5",
    "100, 559, 10",
    "100, 281, 10",
    "100, 279, 20",
    "100, 141, 20",
    "100, 139, 25",
    "100, 111, 50",
    "100, 55, 100"
  })
  void yearsThatAreTooNarrowForTheirNamesShareOne(int years, double width, int step) {
    TimeAxis axis = new TimeAxis(FIRST, FIRST.plusYears(years), LEFT, LEFT + width);
    Lettering lettering = new Lettering(new EvenLetters(5));

    assertThat(AxisHeader.yearStep(axis, lettering, new TypeScale(1))).isEqualTo(step);
  }

  @Test
  void ofYearsThatShareANameThoseThatTheStepDividesAreNamedInTheirMiddle() {
    TimeAxis axis = new TimeAxis(FIRST, FIRST.plusYears(8), LEFT, LEFT + 120);
    Drawing drawing = drawn(axis, Closeness.YEARS);

    assertThat(Labels.texts(drawing)).containsExactly("2018", "2020", "2022", "2024");
    Mark.Label second = Labels.of(drawing).get(1);
    assertThat(second.x() + second.width() / 2)
        .isEqualTo((axis.x(day("2020-01-01")) + axis.x(day("2021-01-01"))) / 2);
  }

  /// Twelve days are a unit, a name takes 40: with 12 units of its year its middle is 6 right of the
  /// axis' end, and 14 of it left of that.
  @ParameterizedTest(name = "with {0} days of its year")
  @CsvSource({"144, true", "132, false"})
  void theFirstOfYearsThatShareANameMayReachALittleLeftOfTheAxis(int days, boolean isNamed) {
    LocalDate from = day("2019-01-01").minusDays(days);
    TimeAxis axis = twelfths(from, day("2026-01-01"));

    assertThat(texts(axis, Closeness.YEARS, 10).contains("2018")).isEqualTo(isNamed);
    assertThat(texts(axis, Closeness.YEARS, 10)).contains("2020", "2022", "2024");
  }

  /// The middle of 2024 is 15 left of its end: 5 units of 2025 are needed, from the unit on at which
  /// that year starts.
  @ParameterizedTest(name = "with {0} days of the next year")
  @CsvSource({"59, true", "58, false"})
  void theLastOfYearsThatShareANameEndsBeforeTheAxisDoes(int days, boolean isNamed) {
    TimeAxis axis = twelfths(FIRST, day("2025-01-01").plusDays(days));

    assertThat(texts(axis, Closeness.YEARS, 10).contains("2024")).isEqualTo(isNamed);
    assertThat(texts(axis, Closeness.YEARS, 10)).contains("2018", "2020", "2022");
  }

  private static TimeAxis twelfths(LocalDate from, LocalDate until) {
    double days = ChronoUnit.DAYS.between(from, until);
    return new TimeAxis(from, until, LEFT, LEFT + days / 12);
  }

  @Test
  void aYearOrMonthOfWhichTooLittleShowsHasNoName() {
    TimeAxis axis = days("2018-12-10", "2020-01-22", 1);

    assertThat(texts(axis, Closeness.YEARS, 5)).contains("2018", "2019").doesNotContain("2020");
    assertThat(texts(days("2018-12-11", "2020-01-23", 1), Closeness.YEARS, 5))
        .contains("2019", "2020")
        .doesNotContain("2018");
    assertThat(texts(days("2018-12-15", "2019-03-18", 1), Closeness.YEARS, 5))
        .contains("Dec", "Jan", "Feb", "Mar");
    assertThat(texts(days("2018-12-16", "2019-03-17", 1), Closeness.YEARS, 5))
        .contains("Jan", "Feb")
        .doesNotContain("Dec", "Mar");
  }

  @ParameterizedTest(name = "{0} units a day")
  @CsvSource({"0.76, false", "0.77, true"})
  void monthsAreNamedWhereTheyAreWiderThanTheirNames(double perDay, boolean areNamed) {
    TimeAxis axis = days("2018-01-01", "2019-01-01", perDay);

    assertThat(texts(axis, Closeness.YEARS, 5).contains("Jul")).isEqualTo(areNamed);
    assertThat(height(axis, Closeness.YEARS)).isEqualTo(areNamed ? 2 * 18 + 8 : 18 + 8);
  }

  @Test
  void daysAreNamedWhereTheyHaveRoomAndWeeksWhereTheyHaveNot() {
    assertThat(texts(days("2019-03-01", "2019-03-22", 16), Closeness.DAYS, 5))
        .contains("2019", "Mar", "1", "2", "3", "21");
    assertThat(texts(days("2019-03-01", "2019-03-22", 15.9), Closeness.DAYS, 5))
        .containsExactly("2019", "Mar", "4", "11", "18");
    assertThat(texts(days("2019-03-01", "2019-03-22", 15.9), Closeness.YEARS, 5))
        .containsExactly("2019", "Mar");
  }

  @Test
  void aWeekIsNamedRightOfTheTickOfItsMonday() {
    TimeAxis axis = days("2019-03-01", "2019-03-22", 10);
    Drawing drawing = drawn(axis, Closeness.DAYS);

    assertThat(Labels.of(drawing))
        .filteredOn(label -> label.text().equals("11"))
        .extracting(Mark.Label::x)
        .containsExactly(axis.x(day("2019-03-11")) + 2);
  }

  @ParameterizedTest(name = "{0} units a day, looked at by {1}: ticks {2}")
  @CsvSource({
    "3.9, YEARS, 4 7",
    "4, YEARS, 2 4 7",
    "3.9, DAYS, 3 4 7",
    "4, DAYS, 2 3 4 7",
    "0.14, YEARS, 4 7",
    "0.13, YEARS, 7"
  })
  void aTickStandsWhereTicksAreFourApart(double perDay, Closeness closeness, String lengths) {
    Drawing drawing = drawn(days("2018-12-01", "2019-03-01", perDay), closeness);

    assertThat(lengthsOfTicks(drawing)).isEqualTo(lengths);
  }

  private static String lengthsOfTicks(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(mark -> mark instanceof Mark.Line line ? Stream.of(line) : Stream.empty())
        .map(line -> String.valueOf((int) (line.to().y() - line.from().y())))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "in letters of {0}")
  @CsvSource({"14.5, true", "14.6, false"})
  void aChartWithoutAnyNameOfAYearCannotBeRead(double letter, boolean isLegible) {
    // A name of four letters and 2 in the 60 units that show of the year.
    Sketch sketch = sketch(days("2019-03-01", "2019-03-31", 2), Closeness.YEARS, letter);

    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }

  private static TimeAxis days(String from, String until, double perDay) {
    double days = ChronoUnit.DAYS.between(day(from), day(until));
    return new TimeAxis(day(from), day(until), LEFT, LEFT + perDay * days);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> texts(TimeAxis axis, Closeness closeness, double letter) {
    return Labels.texts(sketch(axis, closeness, letter).finished());
  }

  private static Drawing drawn(TimeAxis axis, Closeness closeness) {
    return sketch(axis, closeness, 5).finished();
  }

  private static Sketch sketch(TimeAxis axis, Closeness closeness, double letter) {
    Sketch sketch = Sketches.inLettersOf(letter);
    new AxisHeader(axis, closeness).draw(sketch, AREA);
    return sketch;
  }

  /// How high the header is.
  private static double height(TimeAxis axis, Closeness closeness) {
    Sketch sketch = Sketches.inLettersOf(5);
    AxisHeader header = new AxisHeader(axis, closeness);

    assertThat(header.draw(sketch, AREA).y()).isEqualTo(header.height(sketch));
    return header.height(sketch);
  }
}
