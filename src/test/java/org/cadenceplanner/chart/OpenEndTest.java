package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;

class OpenEndTest {
  private static final Plan GO = Samples.read("go");
  private static final DayIndex NO_HOLIDAYS =
      DayIndex.of(LocalDate.of(2016, 1, 1), LocalDate.of(2031, 12, 31), List.of());

  @Test
  void anEndThatNobodyKnowsFadesAndIsNamedInTheLegend() {
    Drawing drawing = draw(new End.Unknown());
    assertThat(drawing.marks()).anyMatch(mark -> mark.toString().contains("end not known"));
    assertThat(fading(drawing)).isPositive();
  }

  @Test
  void whereAllEndsAreKnownNothingFades() {
    Drawing drawing = draw(End.Successor.ofAny(2));
    assertThat(drawing.marks()).noneMatch(mark -> mark.toString().contains("end not known"));
    assertThat(fading(drawing)).isZero();
  }

  private static long fading(Drawing drawing) {
    Ink half = Palette.light().surface().withAlpha(255 / 2);
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Box box && box.fill().stream().anyMatch(half::equals))
        .count();
  }

  private static Drawing draw(End end) {
    SupportScheme support = SupportScheme.alike(List.of(new Phase("supported", true, end)));
    Scenario published = GO.scenarios().getFirst();
    Scenario scenario = published.withRules(published.rules().withSupport(support));
    Schedule schedule =
        new Scheduler(GO.withScenarios(List.of(scenario)), NO_HOLIDAYS, LocalDate.of(2026, 8, 20))
            .schedule(scenario);
    return TimelineChart.of(schedule, NO_HOLIDAYS)
        .draw(new Size(1200, 700), Palette.light(), BundledFont.load().textMeasure());
  }
}
