package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;

class GoldenChartTest {

  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();

  @Test
  void timelineOfASmallPlanShowsEveryStateOfARelease() throws IOException {
    Plan plan = SamplePlans.small();
    Chart chart = TimelineChart.of(SamplePlans.schedule(plan), SamplePlans.index(plan));
    Golden.assertGolden(chart.draw(new Size(800, 450), Palette.light(), MEASURE), "small-timeline");
  }

  @Test
  void timelineOfXenIn2018() throws IOException {
    Plan plan = SamplePlans.xen2018();
    Chart chart = TimelineChart.of(SamplePlans.schedules(plan).get(1), SamplePlans.index(plan));
    Golden.assertGolden(
        chart.draw(new Size(1600, 900), Palette.light(), MEASURE), "xen-2018-timeline");
  }

  @Test
  void comparisonOfASmallPlan() throws IOException {
    Plan plan = SamplePlans.small();
    Chart chart = new CompareChart(SamplePlans.schedules(plan), SamplePlans.index(plan));
    Golden.assertGolden(chart.draw(new Size(800, 600), Palette.dark(), MEASURE), "small-compare");
  }

  @Test
  void comparisonOfXenIn2018() throws IOException {
    Plan plan = SamplePlans.xen2018();
    Chart chart = new CompareChart(SamplePlans.schedules(plan), SamplePlans.index(plan));
    Golden.assertGolden(
        chart.draw(new Size(1440, 1160), Palette.light(), MEASURE), "xen-2018-compare");
  }

  @Test
  void yearsOfASmallPlanShowEveryStateOfARelease() throws IOException {
    Plan plan = SamplePlans.small();
    Chart chart = new YearChart(SamplePlans.schedules(plan), SamplePlans.index(plan));
    Golden.assertGolden(chart.draw(new Size(800, 300), Palette.dark(), MEASURE), "small-years");
  }

  @Test
  void yearsOfXenIn2018WithEightMonthsOverNine() throws IOException {
    Plan plan = SamplePlans.xen2018();
    Chart chart = new YearChart(SamplePlans.schedules(plan).subList(1, 3), SamplePlans.index(plan));
    Golden.assertGolden(
        chart.draw(new Size(1600, 900), Palette.light(), MEASURE), "xen-2018-years");
  }

  @Test
  void aTimelineInALittleSpaceLeavesOutWhatHasNoRoom() throws IOException {
    Plan plan = SamplePlans.small();
    Chart chart = TimelineChart.of(SamplePlans.schedule(plan), SamplePlans.index(plan));
    Golden.assertGolden(
        chart.draw(new Size(420, 240), Palette.light(), MEASURE), "little-timeline");
  }

  @Test
  void aComparisonInALittleSpaceLeavesOutWhatHasNoRoom() throws IOException {
    Plan plan = SamplePlans.small();
    Chart chart = new CompareChart(SamplePlans.schedules(plan), SamplePlans.index(plan));
    Golden.assertGolden(chart.draw(new Size(460, 420), Palette.light(), MEASURE), "little-compare");
  }

  @Test
  void yearsInALittleSpaceLeaveOutWhatHasNoRoom() throws IOException {
    Plan plan = SamplePlans.small();
    Chart chart = new YearChart(SamplePlans.schedules(plan), SamplePlans.index(plan));
    Golden.assertGolden(chart.draw(new Size(420, 200), Palette.light(), MEASURE), "little-years");
  }

  @Test
  void aTimelineWithASkippedSlotMilestonesAndOpenEnds() throws IOException {
    Plans plans = eventful();
    Chart chart = TimelineChart.of(plans.schedule(), plans.index());
    Golden.assertGolden(
        chart.draw(new Size(900, 420), Palette.light(), MEASURE), "eventful-timeline");
  }

  @Test
  void yearsWithASkippedSlotAndMilestones() throws IOException {
    Plans plans = eventful();
    Chart chart = new YearChart(List.of(plans.schedule()), plans.index());
    Golden.assertGolden(chart.draw(new Size(900, 320), Palette.light(), MEASURE), "eventful-years");
  }

  private static Plans eventful() {
    SupportScheme openEnded =
        SupportScheme.alike(
            List.of(
                new Phase(Schemes.FULL, true, new End.AfterRelease(Length.ofMonths(12))),
                new Phase("best effort", false, new End.Unknown())));
    return Plans.of(
            Scenarios.every(5)
                .from("1.0", "2018-03-13")
                .support(openEnded)
                .skipping("1.2", 1)
                .milestone("Code freeze", Length.ofWeeks(6))
                .row("RC", Length.ofWeeks(3), Length.ofWeeks(1), Optional.empty()))
        .years(2018, 2020)
        .released("1.0", "2018-03-20");
  }

  @Test
  void theSameChartIsDrawnTheSameWayTwice() {
    Plan plan = SamplePlans.xen2018();
    DayIndex index = SamplePlans.index(plan);
    Size size = new Size(1000, 700);
    assertThat(
            TimelineChart.of(SamplePlans.schedule(plan), index).draw(size, Palette.dark(), MEASURE))
        .isEqualTo(
            TimelineChart.of(SamplePlans.schedule(plan), index)
                .draw(size, Palette.dark(), MEASURE));
  }
}
