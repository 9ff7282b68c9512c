package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.Draws;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What scenarios side by side have room for, and what stands under them.
class SideBySideTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Plan XEN = SamplePlans.xen2018();
  private static final DayIndex INDEX = SamplePlans.index(XEN);
  private static final List<Schedule> FOUR = SamplePlans.schedules(XEN);
  private static final Schedule EIGHT = FOUR.get(1);

  @Test
  void upToTwelveScenariosStandSideBySide() {
    List<Schedule> twelve = Collections.nCopies(12, EIGHT);
    DaysShown all = DaysShown.all(EIGHT.horizon());
    assertThat(new ComparePanel(twelve, INDEX, all, "8 months").schedules()).hasSize(12);
    List<Schedule> thirteen = Collections.nCopies(13, EIGHT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComparePanel(thirteen, INDEX, all, "8 months"))
        .withMessage("13 scenarios in one chart; allowed: 1 to 12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComparePanel(List.of(), INDEX, all, "8 months"));
  }

  @ParameterizedTest(name = "{0} scenarios at {1} by {2}: legible {3}, whole {4}")
  @CsvSource({
    "2, 900, 560, false, false",
    "2, 900, 600, true, false",
    "2, 900, 700, true, true",
    "4, 900, 700, false, false",
    "4, 900, 720, true, false",
    "4, 1200, 580, true, false",
    "4, 1600, 700, true, true"
  })
  void aComparisonIsLegibleWhereRowsCanBeToldApartAndWholeWhereAllHaveTheirVersions(
      int scenarios, int width, int height, boolean isLegible, boolean isWhole) {
    CompareChart chart = new CompareChart(FOUR.subList(0, scenarios), INDEX);
    Page page = chart.page(new Size(width, height), Palette.light(), MEASURE);
    assertThat(page.isLegible()).isEqualTo(isLegible);
    assertThat(page.isWhole()).isEqualTo(isWhole);
  }

  @ParameterizedTest(name = "at {0}: rows of {1}")
  @CsvSource({"1000, 16", "1300, 24"})
  void theFiguresOfSixScenariosAreInLowRowsWhereTheirPanelsNeedTheRoom(int height, double row) {
    List<Schedule> six = Stream.concat(FOUR.stream(), FOUR.stream()).limit(6).toList();
    CompareChart chart = new CompareChart(six, INDEX);
    Page page = chart.page(new Size(800, height), Palette.light(), MEASURE);
    assertThat(page.isLegible()).isTrue();
    assertThat(baseline(page, "Clashes not resolved") - baseline(page, "Dates moved"))
        .isEqualTo(row);
  }

  private static double baseline(Page page, String text) {
    return Labels.of(page.drawing()).stream()
        .filter(label -> label.text().equals(text))
        .mapToDouble(Mark.Label::baseline)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutItsFiguresAChartNeedsLessRoom() {
    CompareChart chart = new CompareChart(FOUR, INDEX);
    Size size = new Size(900, 560);
    Page page = chart.withoutFigures().page(size, Palette.light(), MEASURE);
    assertThat(page.isLegible()).isTrue();
    assertThat(Labels.texts(page.drawing())).contains("9 months").doesNotContain("Dates moved");
    assertThat(Labels.texts(chart.draw(size, Palette.light(), MEASURE))).contains("9 months");
  }

  @Test
  void forecastsAreMoreFiguresAndTheirSourceIsInTheFooter() {
    CompareChart chart = new CompareChart(FOUR.subList(1, 3), INDEX);
    List<Forecast> forecasts = chart.schedules().stream().map(SideBySideTest::forecast).toList();
    List<String> without = Labels.texts(draw(chart));
    List<String> with = Labels.texts(draw(chart.withForecasts(forecasts)));
    assertThat(without).noneMatch(text -> text.contains("Forecast: "));
    assertThat(with)
        .hasSizeGreaterThan(without.size() + 3)
        .anyMatch(text -> text.contains("Forecast: 1,000 futures by 5 slips, 4.7 to 4.11."));
  }

  private static Forecast forecast(Schedule schedule) {
    return Forecast.of(
        XEN,
        INDEX,
        LocalDate.of(2018, 7, 11),
        schedule.scenario(),
        List.of(new PastInterval(Version.of("4.7"), Length.ofMonths(6))),
        new Draws(1_000, 1, 14));
  }

  private static Drawing draw(Chart chart) {
    return chart.draw(new Size(1400, 1000), Palette.light(), MEASURE);
  }

  @Test
  void milestonesShowWhereOneLooksAtDays() {
    Schedule freezing =
        Plans.of(Scenarios.every(8).milestone("Code freeze", Length.ofWeeks(9))).schedule();
    DaysShown all = DaysShown.all(freezing.horizon());
    DaysShown days = all.zoomed(all.days() / 100.0, LocalDate.of(2019, 1, 10));
    assertThat(panels(freezing, days)).contains("Code freeze");
    assertThat(panels(freezing, all)).doesNotContain("Code freeze");
  }

  private static List<String> panels(Schedule schedule, DaysShown days) {
    return Labels.texts(
        draw(new ComparePanel(List.of(schedule), Calendars.index(), days, "tested")));
  }

  @ParameterizedTest(name = "planned {0} high, drawn {1} high: {2}")
  @CsvSource({"300, 300, true", "100, 300, false"})
  void theLineOfThePeopleMustBeNamedInTheLegendWhereThePanelsHaveNoRoomForIt(
      int planned, int drawn, boolean isLegible) {
    Schedule few = Plans.of(Scenarios.every(24)).schedule();
    Sketch sketch = Sketches.inLettersOf(5);
    SideBySide.of(List.of(few), Calendars.index(), sketch, new Area(0, 0, 200, planned))
        .draw(sketch, new Area(0, 0, 200, drawn), Optional.of("tested"));
    assertThat(sketch.page().isLegible()).isEqualTo(isLegible);
  }
}
