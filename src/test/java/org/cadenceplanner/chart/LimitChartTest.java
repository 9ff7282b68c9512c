package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;

/// How a chart marks what is beyond the limits of the plan.
class LimitChartTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Ink TOO_MUCH = Palette.light().limit();
  private static final String EIGHT_MONTHS = "8 months";
  private static final Limit FOUR = new Limit.MostBranches(4, Optional.empty());
  private static final Limit SUMMER =
      new Limit.NoReleaseIn(
          new BlockedRange("summer break", MonthDay.of(7, 1), MonthDay.of(7, 31)));

  @Test
  void branchesOverALimitAreHatchedUnderALineAndNamedInTheLegend() {
    Drawing drawing = draw(FOUR);
    assertThat(hatched(drawing)).isPositive();
    assertThat(drawing.marks()).anyMatch(says("more branches than a limit allows"));
    assertThat(drawing.marks()).anyMatch(says("limit on branches"));
  }

  @Test
  void aLimitThatIsKeptHasItsLineAlone() {
    Drawing drawing = draw(new Limit.MostBranches(6, Optional.empty()));
    assertThat(hatched(drawing)).isZero();
    assertThat(drawing.marks()).noneMatch(says("more branches than a limit allows"));
    assertThat(drawing.marks()).anyMatch(says("limit on branches"));
  }

  @Test
  void aPhaseWithTooManyBranchesIsHatchedInItsLayerWithoutALine() {
    Drawing drawing = draw(new Limit.MostBranches(2, Optional.of("full support")));
    assertThat(hatched(drawing)).isPositive();
    assertThat(drawing.marks()).noneMatch(says("limit on branches"));
  }

  @Test
  void aReleaseThatBreaksALimitHasAFrameAndOthersHaveNone() {
    Drawing drawing = draw(SUMMER);
    assertThat(frames(drawing, "4.14")).isOne();
    assertThat(frames(drawing, "4.12")).isZero();
    assertThat(drawing.marks()).anyMatch(says("release that breaks a limit"));
  }

  @Test
  void withoutLimitsNothingIsMarked() {
    Drawing drawing = draw();
    assertThat(hatched(drawing)).isZero();
    assertThat(frames(drawing, "4.14")).isZero();
    assertThat(drawing.marks()).noneMatch(says("limit on branches"));
  }

  @Test
  void timelineOfXenIn2018WithBrokenLimits() throws IOException {
    Drawing drawing = draw(FOUR, SUMMER, new Limit.MostBranches(2, Optional.of("full support")));
    Golden.assertGolden(drawing, "xen-2018-limits");
  }

  private static Predicate<Mark> says(String words) {
    return mark -> mark.toString().contains(words);
  }

  private static long hatched(Drawing drawing) {
    return drawing.marks().stream()
        .filter(
            mark ->
                mark instanceof Mark.Clip clip
                    && clip.marks().stream().allMatch(LimitChartTest::isTooMuch))
        .count();
  }

  private static boolean isTooMuch(Mark mark) {
    return mark instanceof Mark.Line line && line.stroke().ink().equals(TOO_MUCH);
  }

  private static long frames(Drawing drawing, String version) {
    return drawing
        .marksAbout(new Part.Release(EIGHT_MONTHS, Version.of(version)).subject())
        .stream()
        .filter(Mark.Box.class::isInstance)
        .count();
  }

  private static Drawing draw(Limit... limits) {
    Plan plan = SamplePlans.xen2018().withLimits(List.of(limits));
    return TimelineChart.of(SamplePlans.schedules(plan).get(1), SamplePlans.index(plan))
        .draw(new Size(1200, 700), Palette.light(), MEASURE);
  }
}
