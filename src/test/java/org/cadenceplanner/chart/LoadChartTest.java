package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.insight.WorkOverTime;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a chart shows the work over time.
class LoadChartTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final String SIX_MONTHS = "6 months";
  private static final Ink TOO_MUCH = Palette.light().limit();

  @Test
  void loadOfASmallPlan() throws IOException {
    Golden.assertGolden(draw(SamplePlans.small(), new Size(800, 450)), "small-load");
  }

  @Test
  void itTellsItsTitleRulesSourceAndWhatTheHoursRestOn() {
    assertThat(Labels.texts(xen(60)))
        .contains(
            "Xen Project: 6 months, hours of work",
            "security backports",
            "hours of work a month",
            "60 h a month that one person has",
            "today, 11 Jul 2018",
            "a year")
        .anyMatch(text -> text.startsWith("Every 6 months from 4.11"))
        .anyMatch(text -> text.contains("As of 11 Jul 2018. Source: xen.git"))
        .anyMatch(text -> text.contains("(measured on Xen)"));
  }

  @Test
  void everyKindYearAndTheLineCanBeFoundByTheirSubjects() {
    Drawing drawing = xen(60);
    for (KindOfWork kind : KindOfWork.values()) {
      assertThat(drawing.marksAbout(new Part.Work(SIX_MONTHS, kind).subject())).hasSize(1);
    }
    assertThat(drawing.marksAbout(new Part.WorkOfYear(SIX_MONTHS, 2020).subject())).hasSize(1);
    assertThat(drawing.marksAbout(new Part.Available(SIX_MONTHS).subject())).hasSize(1);
  }

  @Test
  void kindsLieOnEachOtherFromBackportsUp() {
    Drawing drawing = xen(60);
    List<Double> tops =
        Stream.of(KindOfWork.values())
            .map(kind -> drawing.boundsOf(new Part.Work(SIX_MONTHS, kind).subject()).orElseThrow())
            .map(bounds -> bounds.top())
            .toList();
    assertThat(tops).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(tops).doesNotHaveDuplicates();
  }

  @Test
  void whatIsMoreThanThePeopleHaveIsHatchedAboveTheirLine() {
    Drawing drawing = xen(60);
    double line = drawing.boundsOf(new Part.Available(SIX_MONTHS).subject()).orElseThrow().bottom();
    assertThat(hatched(drawing)).isNotEmpty().allMatch(mark -> mark.bounds().bottom() <= line);
    assertThat(Labels.texts(drawing)).contains("more than the people have");
  }

  @Test
  void whereThePeopleHaveEnoughNothingIsHatched() {
    Drawing drawing = xen(300);
    assertThat(hatched(drawing)).isEmpty();
    assertThat(Labels.texts(drawing)).doesNotContain("more than the people have");
    assertThat(drawing.marksAbout(new Part.Available(SIX_MONTHS).subject())).hasSize(1);
  }

  @Test
  void farMoreHoursThanTheWorkAreNamedAboveTheScale() {
    Drawing drawing = xen(700);
    assertThat(drawing.marksAbout(new Part.Available(SIX_MONTHS).subject())).isEmpty();
    assertThat(Labels.texts(drawing))
        .contains("700 h a month that one person has, above this scale");
  }

  @ParameterizedTest(name = "{0} times the most of any month")
  @CsvSource({"2, true", "2.001, false"})
  void whatThePeopleHaveIsOnTheScaleUpToTwiceTheMostOfAnyMonth(double times, boolean isOnScale) {
    WorkOverTime work = WorkOverTime.of(SamplePlans.schedule(SamplePlans.xen2018()));
    Drawing drawing = xen(times * work.most().hours().total());

    assertThat(drawing.marksAbout(new Part.Available(SIX_MONTHS).subject()))
        .hasSize(isOnScale ? 1 : 0);
  }

  @Test
  void aKindOfWorkThatTakesNoTimeHasNoArea() {
    Plan plan = SamplePlans.xen2018();
    Drawing drawing = draw(plan.withLoad(plan.load().withHoursPerBackport(0)), new Size(1200, 700));

    assertThat(drawing.marksAbout(new Part.Work(SIX_MONTHS, KindOfWork.BACKPORTS).subject()))
        .isEmpty();
    assertThat(drawing.marksAbout(new Part.Work(SIX_MONTHS, KindOfWork.RELEASES).subject()))
        .hasSize(1);
  }

  @Test
  void whereNobodyDoesItThereIsNoLine() {
    Plan plan = SamplePlans.xen2018();
    Drawing drawing = draw(plan.withLoad(plan.load().withPeople(List.of())), new Size(1200, 700));
    assertThat(drawing.marksAbout(new Part.Available(SIX_MONTHS).subject())).isEmpty();
    assertThat(hatched(drawing)).isEmpty();
  }

  @Test
  void inAWindowADayIsFoundByItsPlace() {
    Drawn drawn =
        new LoadPanel(SamplePlans.schedule(SamplePlans.xen2018()))
            .drawn(new Size(900, 400), Palette.dark(), MEASURE);
    LocalDate day = LocalDate.of(2019, 3, 12);
    Plot plot = drawn.plot().orElseThrow();
    assertThat(plot.dayAt(plot.x(day) + 0.1)).isBetween(day.minusDays(3), day.plusDays(3));
    assertThat(Labels.texts(drawn.drawing())).noneMatch(text -> text.startsWith("Every 6 months"));
  }

  @Test
  void whereThereIsNoRoomForADrawingThereAreNoDays() {
    Drawn drawn =
        new LoadPanel(SamplePlans.schedule(SamplePlans.xen2018()))
            .drawn(new Size(60, 40), Palette.dark(), MEASURE);
    assertThat(drawn.plot()).isEmpty();
  }

  private static Drawing xen(double hours) {
    Plan plan = SamplePlans.xen2018();
    List<Person> people = List.of(new Person("one person", hours, 4));
    return draw(plan.withLoad(plan.load().withPeople(people)), new Size(1200, 700));
  }

  private static Drawing draw(Plan plan, Size size) {
    return new LoadChart(SamplePlans.schedule(plan)).draw(size, Palette.light(), MEASURE);
  }

  /// The slanted lines in the ink of what is too much.
  private static List<Mark> hatched(Drawing drawing) {
    return drawing.marks().stream()
        .filter(
            mark ->
                mark instanceof Mark.Line line
                    && line.stroke().ink().equals(TOO_MUCH)
                    && line.from().x() != line.to().x()
                    && line.from().y() != line.to().y())
        .toList();
  }
}
