package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.End;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Phase;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{0} branches")
  @CsvSource({"5, true", "6, true", "7, false"})
  void theLineOfALimitIsInTheChartAndItsLegendWhereItIsOnTheScale(int most, boolean isOnScale) {
    Drawing drawing = draw(new Limit.MostBranches(most, Optional.empty()));
    long lines =
        drawing.marks().stream()
            .filter(
                mark ->
                    mark instanceof Mark.Line line
                        && line.stroke().equals(Stroke.solid(TOO_MUCH, 2.2)))
            .count();

    assertThat(lines).isEqualTo(isOnScale ? 2 : 0);
    assertThat(drawing.marks().stream().anyMatch(says("limit on branches"))).isEqualTo(isOnScale);
  }

  @ParameterizedTest(name = "{1} hidden, a limit on {0}")
  @CsvSource({
    "full support, full support, false",
    "full support, security fixes only, true",
    "security fixes only, full support, true",
    "'', full support, false",
    "'', security fixes only, false",
    "'', '', true"
  })
  void ofAPhaseThatIsHiddenNothingIsHatchedOrInTheLegend(
      String phase, String hidden, boolean isHatched) {
    Optional<String> limited = Optional.of(phase).filter(name -> !name.isEmpty());
    Plan plan = SamplePlans.xen2018().withLimits(List.of(new Limit.MostBranches(2, limited)));
    Drawing drawing =
        TimelinePanel.of(SamplePlans.schedules(plan).get(1), SamplePlans.index(plan))
            .hiding(Set.of(hidden))
            .draw(new Size(1200, 700), Palette.light(), MEASURE);

    assertThat(hatched(drawing) > 0).isEqualTo(isHatched);
    assertThat(drawing.marks().stream().anyMatch(says("more branches than a limit allows")))
        .isEqualTo(isHatched);
  }

  @Test
  void aPhaseThatDoesNotCountAsSupportedIsHatchedFromTheTopOfTheScaleToItsBase() {
    SupportScheme support =
        SupportScheme.alike(
            List.of(
                SamplePlans.phase("full support", 6),
                new Phase("best effort", false, new End.AfterStart(Length.ofMonths(9)))));
    Plans plans =
        Plans.of(Scenarios.every(3).support(support))
            .limits(new Limit.MostBranches(2, Optional.of("best effort")));
    Drawn drawn =
        TimelinePanel.of(plans.schedule(), plans.index())
            .drawn(new Size(1200, 500), Palette.light(), MEASURE);
    List<Bounds> hatched =
        drawn.drawing().marks().stream()
            .filter(Mark.Clip.class::isInstance)
            .map(Mark::bounds)
            .filter(bounds -> bounds.top() > drawn.plot().orElseThrow().top())
            .toList();

    assertThat(hatched)
        .isNotEmpty()
        .allSatisfy(
            bounds -> {
              assertThat(bounds.bottom()).isEqualTo(Math.rint(drawn.plot().orElseThrow().bottom()));
              assertThat(bounds.height()).isGreaterThan(60);
            });
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
