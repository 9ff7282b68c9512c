package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Caption;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.survey.Received;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.Surveys;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How a chart shows what votes come to.
class SurveyChartTest {
  private static final Tally XEN = Surveys.tally(Surveys.ballots());
  private static final double APART_IN_GREY = 1.35;

  @Test
  void xensVoteOf2015() throws IOException {
    Golden.assertGolden(draw(XEN, new Size(1000, 400), Palette.light()), "xen-2015-votes");
  }

  @Test
  void votesStandOnTheirSideOfTheMiddle() {
    Drawing drawing = draw(XEN, new Size(1600, 500), Palette.light());
    double middle = votes(drawing, "8 months", Stance.FOR).left();
    Bounds objection = votes(drawing, "8 months", Stance.STRONG_OBJECTION);

    assertThat(objection.right()).isLessThanOrEqualTo(middle);
    // Of nine votes on it two are 2, and five 1.
    assertThat(votes(drawing, "8 months", Stance.FOR).width())
        .isEqualTo(5 * objection.width(), within(0.001));
    assertThat(Labels.texts(drawing))
        .contains("+7", "-8", "mean -0.89 of 9 votes", "Objections: Voter 1, Voter 2 and Voter 3");
  }

  @Test
  void atTheHeightAskedForEachOptionHasItsNameItsMeanAndItsObjections() {
    int height = SurveyChart.readableHeight(XEN);
    SurveyChart chart = new SurveyChart(Surveys.schedules(SamplePlans.xen2018()).getFirst(), XEN);
    Page page =
        chart.page(new Size(1000, height), Palette.light(), BundledFont.load().textMeasure());

    assertThat(page.isLegible()).isTrue();
    assertThat(Labels.texts(page.drawing()))
        .contains("D  6 months, even/odd", "mean -0.89 of 9 votes")
        .anyMatch(text -> text.startsWith("Objections: "));
    assertThat(height).isEqualTo(170 + 4 * 56);
  }

  @Test
  void inWordsItIsTheTurnoutTheSumsAndTheSource() {
    Caption caption =
        new SurveyChart(Surveys.schedules(SamplePlans.xen2018()).getFirst(), XEN).caption();

    assertThat(caption.title()).isEqualTo("Xen Project: the votes");
    assertThat(caption.account()).contains("6 months", "+7", "-8");
    assertThat(caption.sources()).contains("As of 11 Jul 2018.", "Votes from -2 to +2.");
  }

  static Stream<Palette> palettes() {
    return Stream.of(
        Palette.light(), Palette.dark(), Palette.lightContrast(), Palette.darkContrast());
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void votesOfOneSideAreToldApartInGrey(Palette palette) {
    assertApart(palette, Stance.STRONG_OBJECTION, Stance.MILD_OBJECTION);
    assertApart(palette, Stance.MILD_OBJECTION, Stance.NEUTRAL);
    assertApart(palette, Stance.NEUTRAL, Stance.FOR);
    assertApart(palette, Stance.FOR, Stance.STRONGLY_FOR);
    for (Stance stance : Stance.values()) {
      Ink text = VoteInk.of(stance).text(palette);
      assertThat(text.contrast(seen(stance, palette))).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static void assertApart(Palette palette, Stance one, Stance other) {
    assertThat(seen(one, palette).contrast(seen(other, palette)))
        .as("%s and %s", one, other)
        .isGreaterThan(APART_IN_GREY);
  }

  private static Ink seen(Stance stance, Palette palette) {
    return SeenInk.on(palette.surface(), VoteInk.of(stance).in(palette));
  }

  @ParameterizedTest
  @CsvSource({"1600,500", "900,300", "400,200", "200,100", "60,40", "3000,2000"})
  void nothingLeavesTheChartAtAnySize(int width, int height) {
    Plan strange = SamplePlans.strange();
    for (List<Received> ballots : List.of(Surveys.ballots(), List.<Received>of())) {
      Tally tally = Tally.of(Surveys.of(strange), ballots, List.of(), List.of(), false);
      Drawing drawing =
          new SurveyChart(Surveys.schedules(strange).getFirst(), tally)
              .draw(new Size(width, height), Palette.dark(), BundledFont.load().textMeasure());
      assertThat(drawing.marks())
          .allSatisfy(mark -> assertThat(mark.bounds().right()).isLessThanOrEqualTo(width + 1.0))
          .allSatisfy(mark -> assertThat(mark.bounds().bottom()).isLessThanOrEqualTo(height + 1.0));
    }
  }

  private static Bounds votes(Drawing drawing, String option, Stance stance) {
    return drawing.boundsOf(Subject.of("votes", option, stance.typed())).orElseThrow();
  }

  private static Drawing draw(Tally tally, Size size, Palette palette) {
    return new SurveyChart(Surveys.schedules(SamplePlans.xen2018()).getFirst(), tally)
        .draw(size, palette, BundledFont.load().textMeasure());
  }
}
