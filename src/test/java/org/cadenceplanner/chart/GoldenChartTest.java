package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;
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
