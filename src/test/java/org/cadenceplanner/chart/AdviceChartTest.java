package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;

/// How a chart shows the cost of every day.
class AdviceChartTest {

  @Test
  void everyDayOfASmallPlan() throws IOException {
    Golden.assertGolden(
        draw(SamplePlans.small(), 8, new Size(900, 320), Palette.light()), "small-advice");
  }

  @Test
  void theBestDaysAreNamedByTheirRankUnderTheStripOfTheirCadence() {
    Drawing drawing = draw(SamplePlans.small(), 9, new Size(1600, 420), Palette.dark());

    assertThat(Labels.texts(drawing))
        .contains("Every 9 months", "1", "2", "due now")
        .doesNotContain("11");
  }

  private static Drawing draw(Plan plan, int months, Size size, Palette palette) {
    Advice advice = SampleAdvice.of(plan, SamplePlans.index(plan), months);
    return new AdviceChart(SamplePlans.schedule(plan), advice)
        .draw(size, palette, BundledFont.load().textMeasure());
  }
}
