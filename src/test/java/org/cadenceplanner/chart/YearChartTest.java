package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearChartTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Size SIZE = new Size(1600, 900);

  private static final Calendars ENGLAND =
      Calendars.named("England")
          .off("Christmas", "2018-12-25", "2020-12-25")
          .off("May", "2019-05-06");
  private static final Calendars CHINA = Calendars.named("China").off("Christmas", "2020-12-25");

  private final Schedule schedule =
      Plans.of(
              Scenarios.every(8)
                  .milestone("Code freeze", Length.ofWeeks(9))
                  .row("RC", Length.ofWeeks(7), Length.ofWeeks(1), Optional.of(6))
                  .skipping("4.14", 1))
          .released("4.11", "2018-07-10")
          .heeding(3, ENGLAND)
          .heeding(2, CHINA)
          .schedule();
  private final DayIndex index = Calendars.index(ENGLAND, CHINA);
  private final DrawnYears drawn =
      new YearPanel(List.of(schedule), index).drawn(SIZE, Palette.light(), MEASURE);
  private final YearPlot plot = drawn.plots().getFirst();

  @Test
  void everyReleaseAndMilestoneStandsInTheRowOfItsYearAtItsDay() {
    schedule.releases().stream()
        .filter(release -> schedule.horizon().contains(release.date()))
        .forEach(
            release -> {
              Part.Release part = new Part.Release("tested", release.version());
              assertThat(middle(part)).isEqualTo(plot.middle(release.date()).x());
              assertThat(place(part)).contains(release.date());
              for (ScheduledMilestone milestone : release.milestones()) {
                assertThat(place(new Part.Milestone("tested", release.version(), milestone.name())))
                    .contains(milestone.date());
              }
            });
    assertThat(schedule.skipped()).hasSize(1);
    assertThat(place(new Part.Skipped("tested", schedule.skipped().getFirst())))
        .isEqualTo(schedule.skipped().stream().findFirst());
    assertThat(place(new Part.Today())).contains(schedule.today());
  }

  private double middle(Part part) {
    Bounds bounds = drawn.drawing().boundsOf(part.subject()).orElseThrow();
    return (bounds.left() + bounds.right()) / 2;
  }

  private Optional<LocalDate> place(Part part) {
    Bounds bounds = drawn.drawing().boundsOf(part.subject()).orElseThrow();
    return plot.dayAt(
        new Point((bounds.left() + bounds.right()) / 2, (bounds.top() + bounds.bottom()) / 2));
  }

  @Test
  void aDayOffIsStrongerTheMoreAreOffAndStrongestWhereAllAre() {
    Ink all = ink(LocalDate.of(2020, 12, 25));
    Ink some = ink(LocalDate.of(2018, 12, 25));
    assertThat(all.alpha()).isEqualTo(255);
    assertThat(some.alpha()).isLessThan(160);
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      double before = 1;
      for (double share : new double[] {0.1, 0.3, 0.5, 0.7, 0.9, 1}) {
        double contrast =
            SeenInk.on(palette.surface(), YearRow.ink(palette, share)).contrast(palette.surface());
        assertThat(contrast).as("%s of the committers", share).isGreaterThan(before * 1.1);
        before = contrast;
      }
    }
  }

  private Ink ink(LocalDate day) {
    return drawn.drawing().marksAbout(new Part.Holidays(day).subject()).stream()
        .map(mark -> ((Mark.Box) mark).fill().orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void milestonesOfARowAreShorterThanOthers() {
    var version = schedule.planned().getFirst().version();
    Bounds freeze = bounds(new Part.Milestone("tested", version, "Code freeze"));
    Bounds candidate = bounds(new Part.Milestone("tested", version, "RC 2"));
    assertThat(candidate.height()).isLessThan(freeze.height() / 2);
  }

  private Bounds bounds(Part part) {
    return drawn.drawing().boundsOf(part.subject()).orElseThrow();
  }

  @Test
  void whatEachSortOfMarkMeansIsInTheLegend() {
    assertThat(texts(drawn.drawing()))
        .contains(
            "released",
            "planned release",
            "skipped slot",
            "Code freeze",
            "RC",
            "all committers off",
            "some, stronger where more are",
            "the cadence’s places in the year",
            "today, 11 Jul 2018",
            "tested: 3 places in the year");
  }

  @Test
  void theChartStandsAlone() {
    Plan plan = SamplePlans.xen2018();
    List<Schedule> two = SamplePlans.schedules(plan).subList(1, 3);
    assertThat(
            texts(new YearChart(two, SamplePlans.index(plan)).draw(SIZE, Palette.light(), MEASURE)))
        .contains(
            "Xen Project: 2 scenarios, year by year",
            "8 months: 3 places in the year",
            "9 months: 4 places in the year",
            "2017",
            "2024")
        .anyMatch(text -> text.startsWith("All: "))
        .anyMatch(text -> text.contains("10 Jan, 10 Apr, 10 Jul and 10 Oct."))
        .anyMatch(text -> text.contains("As of 11 Jul 2018. Source: xen.git"));
  }

  @Test
  void aCadenceWithoutPlacesInTheYearSaysSo() {
    Schedule weeks = Plans.of(Scenarios.every(Length.ofWeeks(26))).schedule();
    Drawing drawing =
        new YearChart(List.of(weeks), Calendars.index()).draw(SIZE, Palette.light(), MEASURE);
    assertThat(texts(drawing))
        .contains("tested: no fixed places in the year")
        .doesNotContain("the cadence’s places in the year");
  }

  @Test
  void aChartHoldsOneToTwelveScenarios() {
    assertThatIllegalArgumentException().isThrownBy(() -> new YearChart(List.of(), index));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new YearChart(Stream.generate(() -> schedule).limit(13).toList(), index))
        .withMessage("13 scenarios in one chart; allowed: 1 to 12");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 20, 40})
  void fromTheReadableHeightOnEveryYearAndNextToEveryVersionIsNamed(int years) {
    Schedule often = Plans.of(Scenarios.every(6)).years(2018, 2017 + years).schedule();
    YearPanel panel = new YearPanel(List.of(often), Calendars.index());
    Size size = new Size(1100, (int) Math.ceil(panel.readableHeight(1)));
    DrawnYears result = panel.drawn(size, Palette.light(), MEASURE);
    assertThat(result.plots().getFirst().rowHeight()).isGreaterThanOrEqualTo(14);
    assertThat(texts(result.drawing()))
        .contains("2018", String.valueOf(2017 + years), "4.11")
        .filteredOn(text -> text.matches("2\\d\\d\\d"))
        .hasSize(years);
  }

  @Test
  void aLineGoesAroundWhatIsSelectedInEachScenarioThatHasIt() {
    var version = schedule.planned().getFirst().version();
    Part.Milestone freeze = new Part.Milestone("tested", version, "Code freeze");
    Part.Release release = new Part.Release("tested", version);
    Part.Release elsewhere = new Part.Release("another", version);
    assertThat(lines(List.of(release, elsewhere))).hasSize(1);
    assertThat(lines(List.of(freeze))).containsExactly(bounds(freeze).grown(3));
    assertThat(lines(List.of(elsewhere))).isEmpty();
  }

  private List<Bounds> lines(List<Part.OfRelease> selected) {
    Palette palette = Palette.light();
    return Highlight.around(drawn.drawing(), selected, palette).stream()
        .filter(mark -> mark.toString().contains(palette.selected().toString()))
        .map(Mark::bounds)
        .toList();
  }

  static List<String> samples() {
    return Samples.names();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noVersionIsCrossedByAMark(String sample) {
    Plan plan = Samples.read(sample);
    for (Schedule each : SamplePlans.schedules(plan)) {
      for (Size size :
          List.of(
              new Size(1600, 900), new Size(1100, 560), new Size(640, 400), new Size(300, 700))) {
        requireClear(
            new YearChart(List.of(each), SamplePlans.index(plan))
                .draw(size, Palette.light(), MEASURE));
      }
    }
  }

  private static void requireClear(Drawing drawing) {
    List<Mark> obstacles =
        drawing.marks().stream()
            .filter(mark -> !(mark instanceof Mark.Label))
            .filter(
                mark -> mark.subject().flatMap(Part::of).filter(YearChartTest::lies).isPresent())
            .toList();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Label label) {
        obstacles.stream()
            .filter(obstacle -> obstacle.bounds().meets(label.bounds()))
            .findFirst()
            .ifPresent(obstacle -> fail("%s crosses %s", obstacle, label));
      }
    }
  }

  private static boolean lies(Part part) {
    return part instanceof Part.Release
        || part instanceof Part.Milestone
        || part instanceof Part.Skipped
        || part instanceof Part.Today;
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(mark -> ((Mark.Label) mark).text())
        .toList();
  }
}
