package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;

class SkippedSlotTest {
  private static final Plan PLAN = Samples.read("xen-2018");
  private static final DayIndex NO_HOLIDAYS =
      DayIndex.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31), List.of());

  @Test
  void aSkippedSlotIsCrossedOutOnItsDayAndNamedInTheLegend() {
    Drawing drawing = draw("skip one, then 6");

    assertThat(drawing.marks().stream().map(Mark::toString))
        .filteredOn(mark -> mark.startsWith("Line") && mark.contains("2019-01-10"))
        .hasSize(2);
    assertThat(drawing.marks()).anyMatch(mark -> mark.toString().contains("skipped slot"));
  }

  @Test
  void whereNothingIsSkippedTheLegendDoesNotSpeakOfIt() {
    assertThat(draw("6 months").marks())
        .noneMatch(mark -> mark.toString().contains("skipped slot"));
  }

  private static Drawing draw(String name) {
    Scenario scenario = PLAN.scenario(name).orElseThrow();
    Schedule schedule =
        new Scheduler(PLAN, NO_HOLIDAYS, LocalDate.of(2018, 7, 11)).schedule(scenario);
    return TimelineChart.of(schedule, NO_HOLIDAYS)
        .draw(new Size(1200, 700), Palette.light(), BundledFont.load().textMeasure());
  }
}
