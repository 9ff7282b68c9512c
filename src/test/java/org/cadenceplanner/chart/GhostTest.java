package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.junit.jupiter.api.Test;

/// A release is due every 6 months from 4 March 2025 on; 1.1 came late, 1.2 early.
class GhostTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Plan PLAN = SamplePlans.small();
  private static final DayIndex INDEX = SamplePlans.index(PLAN);

  @Test
  void aTimelineShowsWhatCameAndPalelyWhereTheRulesWouldHavePutIt() throws IOException {
    Golden.assertGolden(drawn(), "small-backtest");
  }

  @Test
  void aGhostStandsOnTheDayByRule() {
    Drawing drawing = drawn();
    double late = x(drawing, new Part.ByRule("yearly", Version.of("1.1")));
    assertThat(late).isLessThan(x(drawing, new Part.Release("yearly", Version.of("1.1"))));
    double early = x(drawing, new Part.ByRule("yearly", Version.of("1.2")));
    assertThat(early).isGreaterThan(x(drawing, new Part.Release("yearly", Version.of("1.2"))));
  }

  @Test
  void theLegendNamesGhostsWhereThereAreSome() {
    assertThat(drawn().marksAbout(new Part.Sample("by rule").subject())).isNotEmpty();
    Drawing plain =
        TimelineChart.of(SamplePlans.schedule(PLAN), INDEX)
            .draw(new Size(800, 450), Palette.light(), MEASURE);
    assertThat(plain.marksAbout(new Part.Sample("by rule").subject())).isEmpty();
  }

  @Test
  void aGhostTellsItsDayAndWhenTheReleaseCame() {
    Backtest backtest = backtest();
    SubjectInWords words = new SubjectInWords(backtest.came(), INDEX, Ghost.of(backtest));
    Part part = new Part.ByRule("yearly", Version.of("1.1"));
    assertThat(words.of(Optional.of(part.subject()), LocalDate.of(2025, 9, 4)))
        .startsWith("1.1 by rule: Thu 4 Sep 2025; it came 27 days late.");
  }

  private static double x(Drawing drawing, Part part) {
    return drawing.marksAbout(part.subject()).stream()
        .map(Mark::bounds)
        .mapToDouble(bounds -> (bounds.left() + bounds.right()) / 2)
        .findFirst()
        .orElseThrow();
  }

  private static Drawing drawn() {
    return TimelineChart.of(backtest(), INDEX, PLAN.horizon())
        .draw(new Size(800, 450), Palette.light(), MEASURE);
  }

  private static Backtest backtest() {
    PublishedHistory history =
        new PublishedHistory(
            "list",
            List.of(
                came("1.0", "2025-03-04"), came("1.1", "2025-10-01"), came("1.2", "2026-02-03")),
            List.of(),
            List.of());
    Plan held = history.inPlaceOfHistoryOf(PLAN);
    return Backtest.of(held, INDEX, LocalDate.of(2026, 1, 1), held.scenarios().getFirst(), history);
  }

  private static HistoricRelease came(String version, String day) {
    return new HistoricRelease(Version.of(version), LocalDate.parse(day), Map.of());
  }
}
