package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How the phases before a release look.
class EarlyPhasesTest {
  private static final DayIndex NO_HOLIDAYS =
      DayIndex.of(LocalDate.of(2016, 1, 1), LocalDate.of(2031, 12, 31), List.of());
  private static final Version RELEASE = Version.of("4.12");

  static Stream<Palette> palettes() {
    return Stream.of(Palette.light(), Palette.dark());
  }

  @Test
  void theyStandBeforeTheDiamondAndAreSlimmer() {
    Drawing drawing = draw(true, Palette.light());
    Bounds alpha = bar(drawing, "alpha").bounds();
    Bounds beta = bar(drawing, "beta").bounds();
    Bounds full = bar(drawing, Schemes.FULL).bounds();
    assertThat(alpha.right()).isEqualTo(beta.left());
    assertThat(beta.right()).isEqualTo(full.left());
    assertThat(alpha.height()).isLessThan(full.height());
  }

  @Test
  void theyAreInTheLegend() {
    Drawing drawing = draw(false, Palette.light());
    assertThat(labels(drawing, "alpha")).containsExactly("alpha");
    assertThat(labels(drawing, "beta")).containsExactly("beta");
  }

  private static List<String> labels(Drawing drawing, String phase) {
    return drawing.marksAbout(new Part.Sample(phase).subject()).stream()
        .flatMap(
            mark -> mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.empty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theyLeaveTheOtherPhasesTheirInks(Palette palette) {
    assertThat(bar(draw(true, palette), Schemes.FULL).fill()).contains(palette.phase(0, 2));
    assertThat(bar(draw(true, palette), "alpha").fill()).contains(palette.early(0, 2));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theyStandOutFromTheGroundAndTheLaterOnesMore(Palette palette) {
    assertThat(palette.early(0, 2).contrast(palette.surface())).isGreaterThan(2);
    assertThat(palette.early(1, 2).contrast(palette.surface()))
        .isGreaterThan(palette.early(0, 2).contrast(palette.surface()));
  }

  @Test
  void thoseThatDoNotCountAreHollow() {
    assertThat(bar(draw(false, Palette.light()), "beta").fill())
        .contains(Palette.light().surface());
  }

  @Test
  void aReleaseAfterTheEndOfTheAxisShowsItsEarlyPhases() {
    assertThat(
            draw(true, Palette.light())
                .marksAbout(new Part.Phase("tested", Version.of("4.15"), "alpha").subject()))
        .hasSize(1);
  }

  private static Mark.Box bar(Drawing drawing, String phase) {
    return (Mark.Box)
        drawing.marksAbout(new Part.Phase("tested", RELEASE, phase).subject()).getFirst();
  }

  private static Drawing draw(boolean counts, Palette palette) {
    SupportScheme scheme =
        SupportScheme.alike(
            List.of(
                new EarlyPhase("alpha", counts, Length.ofWeeks(24)),
                new EarlyPhase("beta", counts, Length.ofWeeks(12))),
            Schemes.phases(18, 18));
    return TimelineChart.of(
            Plans.of(Scenarios.every(8).support(scheme)).years(2018, 2020).schedule(), NO_HOLIDAYS)
        .draw(new Size(1200, 700), palette, BundledFont.load().textMeasure());
  }
}
