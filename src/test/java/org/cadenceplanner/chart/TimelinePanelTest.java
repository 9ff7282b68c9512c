package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.HolidaySeason;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePanelTest {
  private static final TextMeasure MEASURE = BundledFont.load().textMeasure();
  private static final Size SIZE = new Size(1100, 560);
  private static final LocalDate AROUND = LocalDate.of(2019, 3, 1);

  private final Plan plan = withMilestones(SamplePlans.xen2018());
  private final Schedule schedule = SamplePlans.schedules(plan).get(1);
  private final DayIndex index = SamplePlans.index(plan);

  @Test
  void whatTheWindowSaysElsewhereIsNotInIt() {
    assertThat(texts(drawn(2922).drawing()))
        .noneMatch(text -> text.contains("Xen Project") || text.startsWith("As of"))
        .contains("full support", "4.12", "2019");
  }

  @Test
  void itShowsTheBranchesOfTheExportedChart() {
    Drawing chart = TimelineChart.of(schedule, index).draw(SIZE, Palette.light(), MEASURE);
    assertThat(subjects(drawn(2922).drawing())).isEqualTo(subjects(chart));
  }

  @ParameterizedTest
  @ValueSource(ints = {28, 40, 60, 90, 150, 300, 365, 500, 800, 1500, 2922})
  void labelsNeverOverlapAndTheAxisIsNamedHoweverCloseOneLooks(int days) {
    for (int width : List.of(500, 900, 1400, 2600)) {
      Drawn drawn = panel(days, AROUND).drawn(new Size(width, 560), Palette.light(), MEASURE);
      requireApart(drawn.drawing());
      double top = drawn.plot().orElseThrow().top();
      long named =
          labels(drawn.drawing()).filter(l -> l.baseline() < top && isOfAxis(l.text())).count();
      assertThat(named).as("%s days at %s", days, width).isGreaterThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 700, 1400})
  void aHundredYearsAreNamedToo(int width) {
    Plan often = SamplePlans.every(Length.ofMonths(9), 1990, 2089, SamplePlans.xenPhases());
    Drawing drawing =
        TimelinePanel.of(SamplePlans.schedule(often), SamplePlans.index(often))
            .draw(new Size(width, 560), Palette.light(), MEASURE);
    requireApart(drawing);
    assertThat(texts(drawing)).contains("2000");
    assertThat(texts(drawing))
        .filteredOn(text -> text.matches("(19|20)\\d\\d"))
        .hasSizeGreaterThan(3);
  }

  @Test
  void theDayAtAPlaceStandsThere() {
    for (int days : List.of(28, 300, 1000)) {
      Plot plot = drawn(days).plot().orElseThrow();
      plot.axis()
          .from()
          .datesUntil(plot.axis().until())
          .forEach(day -> assertThat(plot.dayAt(plot.x(day))).isEqualTo(day));
      assertThat(plot.dayAt(-100)).isEqualTo(plot.axis().from());
      assertThat(plot.dayAt(1e6)).isEqualTo(plot.axis().until().minusDays(1));
    }
  }

  @Test
  void theAxisStaysWhereItIsWhileOneLooksAtOtherDays() {
    Plot one = drawn(300).plot().orElseThrow();
    Plot other =
        panel(300, AROUND.plusYears(3)).drawn(SIZE, Palette.light(), MEASURE).plot().orElseThrow();
    assertThat(other.axis().left()).isEqualTo(one.axis().left());
    assertThat(other.axis().right()).isEqualTo(one.axis().right());
  }

  @Test
  void milestonesAndSingleDaysOffShowAmongDaysOnly() {
    assertThat(kinds(drawn(120).drawing())).contains("milestone");
    assertThat(kinds(drawn(2922).drawing())).doesNotContain("milestone");
    assertThat(drawn(120).drawing().boundsOf(Subject.of("holidays", "2019-04-19"))).isPresent();
    assertThat(texts(drawn(120).drawing())).contains("RC 1", "RC 8");
  }

  @Test
  void amongDaysTheLegendNamesSingleDaysOffWhereThereAreAny() {
    String dayOff = "day off, stronger where more are off";
    DaysShown days = panel(120, AROUND).days();
    TimelinePanel none = new TimelinePanel(schedule, Calendars.index(), days, Optional.empty());

    assertThat(texts(drawn(120).drawing())).contains(dayOff, "milestone");
    assertThat(texts(none.draw(SIZE, Palette.light(), MEASURE)))
        .contains("milestone")
        .doesNotContain(dayOff);
  }

  @ParameterizedTest
  @ValueSource(ints = {420, 450, 480, 510, 540, 570, 600})
  void datesStayOnTheBarsWhileARowIsFifteenHigh(int height) {
    Schedule often = SamplePlans.schedules(plan).getFirst();
    Drawn drawn =
        TimelinePanel.of(often, index).drawn(new Size(1100, height), Palette.light(), MEASURE);
    List<Double> versions =
        labels(drawn.drawing())
            .filter(label -> label.subject().filter(it -> it.kind().equals("branch")).isPresent())
            .map(Mark.Label::baseline)
            .toList();
    double row = (versions.getLast() - versions.getFirst()) / (versions.size() - 1);
    long dates =
        texts(drawn.drawing()).stream()
            .filter(text -> text.matches("\\d+ \\w{3}( \\d{4})?"))
            .count();
    long diamonds =
        subjects(drawn.drawing()).stream().filter(s -> s.kind().equals("release")).count();
    assertThat(dates)
        .as("rows of %s", row)
        .isEqualTo(row >= 15.2 ? diamonds : row < 14.8 ? 0 : dates);
  }

  @Test
  void aPhaseThatIsHiddenIsInNeitherBarsNorCounts() {
    Drawing all = drawn(2922).drawing();
    Drawing some =
        panel(2922, AROUND)
            .hiding(Set.of("full support"))
            .drawn(SIZE, Palette.light(), MEASURE)
            .drawing();
    assertThat(subjects(all)).filteredOn(TimelinePanelTest::isOfFullSupport).isNotEmpty();
    assertThat(subjects(some)).noneMatch(TimelinePanelTest::isOfFullSupport);
    assertThat(texts(some)).containsAll(texts(all));
    Subject security = Subject.of("count", "8 months", "security fixes only");
    assertThat(some.boundsOf(security).orElseThrow().height())
        .isLessThan(all.boundsOf(security).orElseThrow().height());
    assertThat(some.boundsOf(Subject.of("legend", "full support"))).isPresent();
  }

  private static boolean isOfFullSupport(Subject subject) {
    return List.of("phase", "count").contains(subject.kind())
        && subject.path().getLast().equals("full support");
  }

  @Test
  void aReleaseIsMetAtItsDiamond() {
    Drawing drawing = drawn(2922).drawing();
    Subject release = Subject.of("release", "8 months", "4.13");
    Bounds diamond = drawing.boundsOf(release).orElseThrow();
    double x = (diamond.left() + diamond.right()) / 2;
    double y = (diamond.top() + diamond.bottom()) / 2;
    assertThat(drawing.at(x, y)).contains(release);
    assertThat(drawing.at(x + diamond.width(), y))
        .contains(Subject.of("phase", "8 months", "4.13", "full support"));
  }

  @Test
  void howeverCloseOneLooksADrawingHasOnlyWhatCanBeSeenOfTheDaysShown() {
    Bounds whole = new Bounds(0, 0, SIZE.width(), SIZE.height());
    for (int days : List.of(28, 60, 120, 365, 1000)) {
      Drawing drawing = drawn(days).drawing();
      assertThat(drawing.marks())
          .as("%s days", days)
          .allMatch(mark -> whole.and(mark.bounds()).equals(whole));
    }
    assertThat(drawn(120).drawing().boundsOf(Subject.of("release", "8 months", "4.13"))).isEmpty();
  }

  @Test
  void everyPlaceHasWordsThatAreItsOwn() {
    SubjectInWords words = new SubjectInWords(schedule, index);
    LocalDate day = LocalDate.of(2019, 3, 12);
    assertThat(words.of(Optional.of(Subject.of("release", "8 months", "4.12")), day))
        .startsWith("4.12 planned for Tue 12 Mar 2019");
    assertThat(words.of(Optional.of(Subject.of("phase", "8 months", "4.12", "full support")), day))
        .startsWith(
            "4.12 is in full support from 12 Mar 2019 until 12 Sep 2020.", "Tue 12 Mar 2019");
    assertThat(words.of(Optional.of(Subject.of("limit", "8 months")), day).getFirst())
        .startsWith("The people can look after 4 branches at once");
    assertThat(words.of(Optional.empty(), day).getFirst()).isEqualTo("Tue 12 Mar 2019");
  }

  @Test
  void aBandWiderThanItsSeasonTellsOfTheSeasonOnItsOwnDaysAlone() {
    SubjectInWords words = new SubjectInWords(schedule, index);
    LocalDate first = LocalDate.of(2018, 12, 1);
    HolidaySeason season = HolidaySeason.of(schedule, first, first.plusMonths(1), index).getFirst();
    Optional<Subject> band = Optional.of(new Part.Holidays(season.from()).subject());
    assertThat(season.from().datesUntil(season.until()))
        .anyMatch(day -> words.of(band, day).getFirst().startsWith("Holiday season: "));
    assertThat(words.of(band, LocalDate.of(2018, 12, 25))).startsWith("Tue 25 Dec 2018");
    assertThat(season.until().datesUntil(season.until().plusDays(9)))
        .noneMatch(day -> words.of(band, day).getFirst().startsWith("Holiday season: "));
  }

  @ParameterizedTest
  @CsvSource({"100, false", "300, true"})
  void aPanelTooLowForCountsHasNeitherTheirNumbersNorTheirName(int height, boolean areCounted) {
    List<String> texts =
        texts(panel(2922, AROUND).draw(new Size(1100, height), Palette.light(), MEASURE));

    assertThat(texts.contains("0")).isEqualTo(areCounted);
    assertThat(texts.contains("branches at once")).isEqualTo(areCounted);
    assertThat(texts).contains("2019").doesNotContain("branches");
  }

  @Test
  void aPhaseThatNoBranchIsInHasNoAreaInTheCounts() {
    Plans once = Plans.of(Scenarios.every(60));
    Schedule five = once.schedule();
    DaysShown year =
        new DaysShown(five.horizon(), LocalDate.of(2020, 2, 1), LocalDate.of(2021, 2, 1));
    Drawing drawing =
        new TimelinePanel(five, once.index(), year, Optional.empty())
            .draw(SIZE, Palette.light(), MEASURE);

    assertThat(drawing.marksAbout(new Part.Count("tested", "full support").subject())).isEmpty();
    assertThat(drawing.marksAbout(new Part.Count("tested", "security fixes only").subject()))
        .hasSize(1);
  }

  private Drawn drawn(int days) {
    return panel(days, AROUND).drawn(SIZE, Palette.light(), MEASURE);
  }

  private TimelinePanel panel(int days, LocalDate around) {
    DaysShown all = DaysShown.all(schedule.horizon());
    double factor = (double) all.days() / days;
    DaysShown shown = all.zoomed(factor, around).centredOn(around);
    return new TimelinePanel(schedule, index, shown, Optional.empty());
  }

  private static Plan withMilestones(Plan plan) {
    return new Plan(
        plan.name(),
        plan.source(),
        plan.today(),
        plan.horizon(),
        plan.endDaysCount(),
        plan.history(),
        plan.calendars(),
        plan.load(),
        plan.scenarios().stream().map(TimelinePanelTest::withMilestones).toList());
  }

  private static Scenario withMilestones(Scenario scenario) {
    Rules rules = scenario.rules();
    return new Scenario(
        scenario.name(),
        scenario.anchor(),
        new Rules(rules.cadence(), rules.versions(), rules.support(), rules.dates(), milestones()),
        scenario.eras(),
        scenario.skipped(),
        scenario.pins(),
        scenario.people());
  }

  private static List<Milestone> milestones() {
    return List.of(
        new Milestone("Last posting date", Length.ofWeeks(14), Optional.empty()),
        new Milestone("Code freeze", Length.ofWeeks(9), Optional.empty()),
        new Milestone(
            "RC",
            Length.ofWeeks(8),
            Optional.of(new Milestone.Repeat(Length.ofWeeks(1), Optional.empty()))));
  }

  private static boolean isOfAxis(String text) {
    return text.matches("[0-9]{1,4}|[A-Z][a-z]{2}");
  }

  private static void requireApart(Drawing drawing) {
    List<Mark.Label> labels = labels(drawing).toList();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (ink(labels.get(i)).intersects(ink(labels.get(j)))) {
          fail("'%s' overlaps '%s'", labels.get(i).text(), labels.get(j).text());
        }
      }
    }
  }

  private static Rectangle2D ink(Mark.Label label) {
    double size = label.style().size();
    return new Rectangle2D.Double(
        label.x(), label.baseline() - 0.75 * size, label.width(), 0.95 * size);
  }

  private static Stream<Mark.Label> labels(Drawing drawing) {
    return drawing.marks().stream()
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast);
  }

  private static List<String> texts(Drawing drawing) {
    return labels(drawing).map(Mark.Label::text).toList();
  }

  private static List<String> kinds(Drawing drawing) {
    return subjects(drawing).stream().map(Subject::kind).distinct().toList();
  }

  private static List<Subject> subjects(Drawing drawing) {
    return drawing.marks().stream().flatMap(mark -> mark.subject().stream()).toList();
  }
}
