package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a year has room for. Letters are 5 wide, so that the years stand in the first 30 units; the
/// months take 23 from the top.
class YearBlockTest {
  private static final int YEARS = 30;
  private static final int MONTHS = 23;
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Christmas", "2018-12-25", "2019-12-25")
          .off("New Year’s Eve", "2018-12-31");

  @ParameterizedTest(name = "{0} for the days, {1} for two years: legible {2}, whole {3}")
  @CsvSource({
    "183, 6, true, false",
    "182, 6, false, false",
    "183, 5.9, false, false",
    "183, 19.9, true, false",
    "183, 20, true, true",
    "182, 20, false, false"
  })
  void daysAndYearsThatCanBeToldApartAreLegibleAndWholeWhereEveryYearIsNamed(
      double days, double rows, boolean isLegible, boolean isWhole) {
    Sketch sketch = sketch();
    draw(sketch, Plans.of(Scenarios.every(8)).years(2018, 2019), days, rows);
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
    assertThat(sketch.page().isWhole()).isEqualTo(isWhole);
  }

  @ParameterizedTest(name = "{0} for the days, {1} for two years: {2}")
  @CsvSource({"1, 2, true", "0, 2, false", "1, 1.9, false", "-40, 40, false"})
  void nothingIsDrawnWhereAYearIsLowerThanAUnitOrADayHasNoWidth(
      double days, double rows, boolean isDrawn) {
    Sketch sketch = sketch();
    Plans plans = Plans.of(Scenarios.every(8)).years(2018, 2019);
    assertThat(draw(sketch, plans, days, rows).isPresent()).isEqualTo(isDrawn);
    assertThat(sketch.finished().marks().size() > 1).isEqualTo(isDrawn);
  }

  @Test
  void lowRowsNameEverySecondOrThirdYearFromTheFirstOn() {
    assertThat(years(12)).containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
    assertThat(years(6)).containsExactly("2020", "2022", "2024");
    assertThat(years(5)).containsExactly("2020", "2023");
  }

  private static List<String> years(int row) {
    Drawing drawing = drawn(Plans.of(Scenarios.every(8)).years(2020, 2025), 366, 6 * row);
    return Labels.texts(drawing).stream().filter(text -> text.matches("20\\d\\d")).toList();
  }

  @ParameterizedTest(name = "rows of {0}: {1} rules")
  @CsvSource({"8, 6", "7.9, 0"})
  void yearsHaveALineUnderThemWhereTheyAreHighEnough(double row, int rules) {
    Drawing drawing = drawn(Plans.of(Scenarios.every(8)).years(2019, 2024), 366, 6 * row);
    assertThat(lines(drawing).filter(line -> line.from().y() == line.to().y())).hasSize(rules);
  }

  @Test
  void whereDaysAreNarrowTheMilestonesOfARowAreLeftOut() {
    assertThat(milestones(220)).containsExactlyInAnyOrder("Code freeze", "RC 1", "RC 2");
    assertThat(milestones(219)).containsExactly("Code freeze");
  }

  private static List<String> milestones(int days) {
    Plans plans =
        Plans.of(
                Scenarios.every(6)
                    .from("4.11", "2018-01-09")
                    .milestone("Code freeze", Length.ofWeeks(9))
                    .row("RC", Length.ofWeeks(4), Length.ofWeeks(2), Optional.of(2)))
            .years(2018, 2018);
    return parts(drawn(plans, days, 40))
        .flatMap(part -> part instanceof Part.Milestone it ? Stream.of(it.name()) : Stream.empty())
        .distinct()
        .toList();
  }

  @Test
  void aMilestoneOfTheLastYearIsDrawnThoughItsReleaseComesAfterIt() {
    Plans inDecember =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofMonths(3))).years(2018, 2018);
    assertThat(parts(drawn(inDecember, 366, 40)))
        .contains(new Part.Milestone("tested", Version.of("4.12"), "Code freeze"));
    assertThat(YearStory.of(inDecember.schedule(), inDecember.index()).milestoneNames(false))
        .containsExactly("Code freeze");
  }

  private static Stream<Part> parts(Drawing drawing) {
    return drawing.marks().stream().flatMap(mark -> mark.subject().flatMap(Part::of).stream());
  }

  @ParameterizedTest(name = "{0} days apart in rows of {1}")
  @CsvSource({"5, 40, 3", "9, 40, 7", "60, 40, 15", "60, 10, 6.8", "60, 5, 3.4", "1, 40, 2.4"})
  void diamondsFitTheirRowsAndStandSideBySide(int apart, double row, double width) {
    Plans often = Plans.of(Scenarios.every(Length.ofDays(apart))).years(2019, 2019);
    Drawing drawing = drawn(often, 366, row);
    Bounds first = drawing.boundsOf(release(often, 0)).orElseThrow();
    Bounds second = drawing.boundsOf(release(often, 1)).orElseThrow();
    assertThat(Math.min(first.height(), second.height())).isCloseTo(width, EXACTLY);
    assertThat(first.height()).isLessThan(row);
    assertThat(first.meets(second)).isEqualTo(apart < 3);
  }

  private static Subject release(Plans plans, int place) {
    return plans.schedule().releases().stream()
        .filter(release -> release.date().getYear() == 2019)
        .skip(place)
        .map(release -> new Part.Release("tested", release.version()).subject())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "in a row of {0} a day off is {1} high")
  @CsvSource({"4.9, 4.9", "5, 3", "20, 15"})
  void aDayOffFillsALowRowAndLeavesAGapBetweenHigherOnes(double row, double height) {
    Bounds christmas = dayOff(366, row, "2018-12-25");
    assertThat(christmas.height()).isCloseTo(height, EXACTLY);
    assertThat(christmas.top()).isGreaterThanOrEqualTo(MONTHS);
    assertThat(christmas.bottom()).isLessThanOrEqualTo(MONTHS + row);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 183, 366, 1000})
  void aDayOffIsSeenHoweverNarrowADayIsAndNeverBeyondTheYear(int days) {
    assertThat(dayOff(days, 20, "2018-12-25").width()).isGreaterThanOrEqualTo(1);
    assertThat(dayOff(days, 20, "2018-12-31").right()).isEqualTo(YEARS + days);
  }

  private static Bounds dayOff(int days, double row, String day) {
    return drawn(heeding(), days, row)
        .boundsOf(new Part.Holidays(LocalDate.parse(day)).subject())
        .orElseThrow();
  }

  private static Plans heeding() {
    return Plans.of(Scenarios.every(8)).years(2018, 2018).heeding(1, ENGLAND);
  }

  private static Drawing drawn(Plans plans, double days, double rows) {
    Sketch sketch = sketch();
    draw(sketch, plans, days, rows);
    return sketch.finished();
  }

  private static Optional<YearPlot> draw(Sketch sketch, Plans plans, double days, double rows) {
    YearStory story = YearStory.of(plans.schedule(), plans.index());
    return new YearBlock(story).draw(sketch, new Area(0, 0, YEARS + days, MONTHS + rows));
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(5);
  }

  private static Stream<Mark.Line> lines(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Line.class::isInstance)
        .map(Mark.Line.class::cast)
        .filter(line -> line.subject().isEmpty());
  }
}
