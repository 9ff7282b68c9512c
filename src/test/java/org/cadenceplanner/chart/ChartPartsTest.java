package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;

class ChartPartsTest {

  private static final Lettering LETTERING = new Lettering(BundledFont.load().textMeasure());
  private static final TextStyle STYLE = TextStyle.regular(12);

  @Test
  void aTextThatFitsStaysAsItIs() {
    assertThat(LETTERING.fit("full support", STYLE, 200)).isEqualTo("full support");
  }

  @Test
  void aTextThatIsTooWideEndsInAnEllipsisAndFits() {
    for (double room = 20; room < 120; room += 7) {
      String fitted = LETTERING.fit("security fixes only and more", STYLE, room);
      assertThat(LETTERING.width(fitted, STYLE)).isLessThanOrEqualTo(room);
      assertThat(fitted).endsWith("…");
    }
    assertThat(LETTERING.fit("security", STYLE, 3)).isEmpty();
  }

  @Test
  void shorteningNeverCutsACharacterInTwo() {
    String penguins = "\ud83d\udc27".repeat(40);
    for (double room = 20; room < 200; room += 3) {
      assertThat(LETTERING.fit(penguins, STYLE, room)).doesNotContain("\ufffd");
      assertThat(
              LETTERING
                  .fit(penguins, STYLE, room)
                  .codePoints()
                  .filter(c -> c < 0xE000 && c > 0xD7FF))
          .isEmpty();
    }
  }

  @Test
  void aLongSentenceIsBrokenBetweenWordsAndShortenedInItsLastLine() {
    String sentence = "every 8 months from 4.11, full support 18 months, then security fixes only";
    List<String> lines = LETTERING.wrap(sentence, STYLE, 150, 2);
    assertThat(lines).hasSize(2).allMatch(line -> LETTERING.width(line, STYLE) <= 150);
    assertThat(lines.getLast()).endsWith("…");
    assertThat(String.join(" ", LETTERING.wrap(sentence, STYLE, 150, 9))).isEqualTo(sentence);
  }

  @Test
  void daysOutsideAnAxisLieAtItsEnds() {
    LocalDate from = LocalDate.of(2020, 1, 1);
    TimeAxis axis = new TimeAxis(from, from.plusDays(100), 50, 250);
    assertThat(axis.x(from)).isEqualTo(50);
    assertThat(axis.x(from.plusDays(50))).isEqualTo(150);
    assertThat(axis.x(from.plusDays(100))).isEqualTo(250);
    assertThat(axis.x(from.minusDays(9))).isEqualTo(50);
    assertThat(axis.x(from.plusYears(9))).isEqualTo(250);
    assertThat(axis.shows(from.plusDays(100))).isFalse();
    assertThat(axis.showsAny(from.plusDays(99), from.plusDays(300))).isTrue();
    assertThat(axis.showsAny(from.plusDays(5), from.plusDays(5))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeAxis(from, from, 0, 1));
  }

  @Test
  void heightsAreNumberedInRoundSteps() {
    assertThat(new HeightAxis(6, 0, 120).ticks(15)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(new HeightAxis(6, 0, 50).ticks(15)).containsExactly(0, 2, 4, 6);
    assertThat(new HeightAxis(370, 0, 100).ticks(15)).containsExactly(0, 100, 200, 300);
    assertThat(new HeightAxis(7, 0, 5).ticks(15)).as("no room").containsExactly(0, 7);
  }

  @Test
  void labelsOfAStripNeverShareAPlace() {
    Strip strip = new Strip(new Area(0, 0, 100, 20), 5);
    assertThat(strip.take(40, List.of(0.0)).orElseThrow()).isZero();
    assertThat(strip.take(40, List.of(0.0, 42.0, 50.0)).orElseThrow()).isEqualTo(50);
    assertThat(strip.take(40, List.of(0.0, 60.0))).isEmpty();
    assertThat(strip.take(10, List.of(95.0))).as("leaves the strip").isEmpty();
  }

  @Test
  void whatThePeopleCanLookAfterIsSaidInWords() {
    Person one = new Person("one", 60, 4);
    assertThat(Capacity.of(List.of(one)).words()).isEqualTo("one person can look after 4");
    assertThat(Capacity.of(List.of(one, one)).words()).isEqualTo("2 people can look after 8");
    assertThat(Capacity.of(List.of()).branches()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aLimitFarAboveThePeakStaysOffTheScale() {
    Capacity many = Capacity.of(List.of(new Person("all", 60, 400)));
    assertThat(many.onScaleWith(6)).isEqualTo(6);
    assertThat(Capacity.of(List.of(new Person("one", 60, 10))).onScaleWith(6)).isEqualTo(10);
  }

  @Test
  void panelsOfAComparisonAreLaidOutSquarely() {
    Area wide = new Area(0, 0, 1600, 600);
    assertThat(PanelGrid.of(wide, 2, 20).columns()).isEqualTo(2);
    assertThat(PanelGrid.of(wide, 4, 20).columns()).isEqualTo(2);
    assertThat(PanelGrid.of(wide, 6, 20).columns()).isEqualTo(3);
    assertThat(PanelGrid.of(new Area(0, 0, 400, 1600), 3, 20).columns()).isEqualTo(1);
  }

  @Test
  void everyReleaseAndPhaseCanBeFoundByItsSubject() {
    Plan plan = SamplePlans.small();
    Drawing drawing = draw(TimelineChart.of(SamplePlans.schedule(plan), SamplePlans.index(plan)));
    assertThat(subjects(drawing))
        .contains(
            List.of("release", "yearly", "1.2"),
            List.of("phase", "yearly", "1.0", "best effort"),
            List.of("count", "yearly", "full support"),
            List.of("limit", "yearly"),
            List.of("today"));
  }

  @Test
  void aChartTellsItsTitleRulesSourceAndDay() {
    Plan plan = SamplePlans.xen2018();
    Schedule schedule = SamplePlans.schedules(plan).get(1);
    assertThat(texts(draw(TimelineChart.of(schedule, SamplePlans.index(plan)))))
        .contains(
            "Xen Project: 8 months",
            "full support",
            "planned release",
            "today, 11 Jul 2018",
            "one person can look after 4",
            "12 Mar 2019")
        .anyMatch(text -> text.startsWith("Every 8 months from 4.11"))
        .anyMatch(text -> text.contains("As of 11 Jul 2018. Source: xen.git"));
  }

  @Test
  void aComparisonHoldsOneToTwelveScenarios() {
    Plan plan = SamplePlans.small();
    Schedule one = SamplePlans.schedule(plan);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompareChart(List.of(), SamplePlans.index(plan)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CompareChart(
                    Stream.generate(() -> one).limit(13).toList(), SamplePlans.index(plan)))
        .withMessage("13 scenarios in one chart; allowed: 1 to 12");
  }

  private static Drawing draw(Chart chart) {
    return chart.draw(new Size(1600, 900), Palette.light(), LETTERING.measure());
  }

  private static List<List<String>> subjects(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(mark -> mark.subject().stream())
        .map(subject -> subject.path())
        .toList();
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(mark -> ((Mark.Label) mark).text())
        .toList();
  }
}
