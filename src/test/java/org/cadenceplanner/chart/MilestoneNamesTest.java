package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.chart.SampleReleases.candidate;
import static org.cadenceplanner.chart.SampleReleases.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneNamesTest {
  private static final LocalDate START = LocalDate.of(2018, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
  private static final double LETTER = 4;
  private static final LocalDate CODE_FREEZE = LocalDate.of(2018, 5, 8);
  private static final TimeAxis FROM_THE_FREEZE =
      new TimeAxis(CODE_FREEZE, CODE_FREEZE.plusDays(100), 0, 1000);
  private static final Release RELEASE =
      Plans.of(
              Scenarios.every(8)
                  .milestone("Last posting date", Length.ofWeeks(14))
                  .milestone("Code freeze", Length.ofWeeks(9))
                  .row("RC", Length.ofWeeks(8), Length.ofWeeks(1), Optional.empty()))
          .release("4.11");
  private static final List<Area> FREE = List.of();

  @Test
  void aNameStandsRightOfItsTickWhereItHasRoom() {
    Map<String, Double> names = names(10, LONG_AGO);
    assertThat(names).containsKeys("Last posting date", "Code freeze", "RC 1", "RC 8");
    assertThat(names.get("RC 3")).isGreaterThan(x("2018-05-29", 10));
  }

  @Test
  void whereTheRightIsTakenANameStandsLeftOfItsTick() {
    assertThat(names(5, LONG_AGO).get("Code freeze")).isLessThan(x("2018-05-08", 5) - 11 * LETTER);
  }

  @Test
  void anEarlierNameGoesLeftForALaterOne() {
    assertThat(names(3, LONG_AGO).get("Last posting date")).isLessThan(x("2018-04-03", 3));
    assertThat(names(5, LONG_AGO).get("Last posting date")).isGreaterThan(x("2018-04-03", 5));
  }

  @Test
  void releaseCandidatesAreOnlyNumberedWhereTheirNamesHaveNoRoom() {
    assertThat(names(3, LONG_AGO))
        .containsKeys("Last posting date", "Code freeze", "2", "5", "7")
        .doesNotContainKeys("RC 2", "RC 5");
  }

  @Test
  void whatStandsAloneKeepsItsNameWhenTheRowHasNoneLeft() {
    assertThat(names(1.5, LONG_AGO))
        .containsKey("Code freeze")
        .doesNotContainKeys("2", "3", "4", "5", "6", "7");
  }

  @Test
  void noNameLiesUnderTodaysLine() {
    for (double perDay : List.of(1.5, 3.0, 5.0, 10.0)) {
      LocalDate.of(2018, 4, 1)
          .datesUntil(LocalDate.of(2018, 7, 10))
          .forEach(
              today ->
                  names(perDay, today)
                      .forEach(
                          (name, left) -> {
                            double line = x(today.toString(), perDay);
                            assertThat(left > line || left + LETTER * name.length() < line)
                                .as("%s on %s, %s a day", name, today, perDay)
                                .isTrue();
                          }));
    }
  }

  private static double x(String day, double perDay) {
    return START.until(LocalDate.parse(day), ChronoUnit.DAYS) * perDay;
  }

  /// The names of the milestones before 10 July 2018, by where they start.
  private static Map<String, Double> names(double perDay, LocalDate today) {
    TimeAxis axis = new TimeAxis(START, START.plusDays(365), 0, 365 * perDay);
    return Labels.of(drawn(axis, today)).stream()
        .collect(
            Collectors.toMap(Mark.Label::text, Mark.Label::x, (one, other) -> one, TreeMap::new));
  }

  private static Drawing drawn(TimeAxis axis, LocalDate today) {
    Sketch sketch = Sketches.inLettersOf(LETTER);
    Area row = new Area(0, 100, axis.x(RELEASE.date()) - 10, 20);
    new MilestoneMarks("tested", RELEASE, axis, today, 6, true).draw(sketch, row, List.of());
    return sketch.finished();
  }

  @Test
  void whereTodaysLineIsInTheWayWhatStandsAloneGoesLeftAndARowBehindTheLine() {
    assertThat(named(FREE, 110, alone(100, "Code freeze"))).containsExactly("Code freeze at 52");
    assertThat(named(FREE, 110, inRow(100, 3))).containsExactly("RC 3 at 114");
    List<Area> leftOfIt = List.of(taken(60, 95));
    assertThat(named(leftOfIt, 110, alone(100, "Code freeze")))
        .containsExactly("Code freeze at 114");
    assertThat(named(leftOfIt, 150, alone(100, "Code freeze")))
        .containsExactly("Code freeze at 154");
    assertThat(named(leftOfIt, 151, alone(100, "Code freeze")))
        .containsExactly("Code freeze at 104");
  }

  @ParameterizedTest(name = "today at {0}: {1}")
  @CsvSource({
    "101, RC 3 at 105",
    "104, RC 3 at 108",
    "110, RC 3 at 114",
    "111, 3 at 104",
    "122, 3 at 104",
    "123, RC 3 at 104",
    "99, RC 3 at 104",
    "97, RC 3 at 104"
  })
  void aNameIsClearOfTodaysLine(double today, String name) {
    assertThat(named(FREE, today, inRow(100, 3))).containsExactly(name);
  }

  @ParameterizedTest(name = "today at {0}")
  @ValueSource(doubles = {60, 123, 150})
  void noNameGoesBehindALineThatIsNotInItsWay(double today) {
    List<Area> bothSides = List.of(taken(70, 95), taken(105, 120));
    assertThat(named(bothSides, today, inRow(100, 3))).isEmpty();
  }

  @Test
  void aNameLeavesWhatElseStandsInTheRowFree() {
    assertThat(named(List.of(taken(120, 130)), 900, alone(100, "Freeze")))
        .containsExactly("Freeze at 72");
    assertThat(named(List.of(taken(120, 130), taken(80, 90)), 900, alone(100, "Freeze"))).isEmpty();
  }

  @ParameterizedTest(name = "ticks at {0} and 200: {1}")
  @CsvSource({"141, Start at 145", "142, Start at 118"})
  void namesAreFartherFromEachOtherThanFromTheirTicks(double first, String name) {
    List<Area> rightOfTheSecond = List.of(taken(203, 220));
    assertThat(named(rightOfTheSecond, 900, alone(first, "Start"), alone(200, "Freeze")))
        .containsExactly("Freeze at 172", name);
  }

  @ParameterizedTest(name = "a row at {0}: {1}")
  @CsvSource({"151, RC 3 at 131", "150, 3 at 142"})
  void aNameOfARowThatIsTooNearToAnotherIsItsNumber(double second, String name) {
    List<Area> rightOfTheSecond = List.of(taken(second + 4, 170));
    assertThat(named(rightOfTheSecond, 900, alone(100, "Start"), inRow(second, 3)))
        .containsExactly("Start at 104", name);
  }

  @Test
  void ofTwoOnOneDayTheOneOfARowIsLeftOutWhereBothHaveNoRoom() {
    MilestoneNames.Tick both =
        new MilestoneNames.Tick(100, List.of(milestone("Freeze", 0), candidate(3, 0)));
    assertThat(named(FREE, 900, both)).containsExactly("Freeze, RC 3 at 104");
    assertThat(named(List.of(taken(140, 150), taken(60, 70)), 900, both))
        .containsExactly("Freeze at 104");
  }

  /// The names of ticks with today's line at a place, each with where it starts.
  private static List<String> named(List<Area> taken, double today, MilestoneNames.Tick... ticks) {
    Sketch sketch = Sketches.inLettersOf(LETTER);
    new MilestoneNames(List.of(ticks), OptionalDouble.of(today), it -> new Part.Today().subject())
        .write(sketch, new Area(0, 100, 1000, 20), taken);
    return Labels.of(sketch.finished()).stream()
        .map(label -> label.text() + " at " + Math.round(label.x()))
        .toList();
  }

  private static Area taken(double from, double until) {
    return new Area(from, 0, until - from, 0);
  }

  private static MilestoneNames.Tick alone(double x, String name) {
    return new MilestoneNames.Tick(x, List.of(milestone(name, 0)));
  }

  private static MilestoneNames.Tick inRow(double x, int number) {
    return new MilestoneNames.Tick(x, List.of(candidate(number, 0)));
  }

  @Test
  void ticksStandInTheMiddleOfTheRowAndOnlyThoseOfDaysShown() {
    List<Mark.Line> ticks =
        drawn(FROM_THE_FREEZE, LONG_AGO).marks().stream()
            .filter(Mark.Line.class::isInstance)
            .map(Mark.Line.class::cast)
            .toList();
    assertThat(ticks).hasSize(9).allMatch(tick -> tick.bounds().top() == 104);
    assertThat(ticks).allMatch(tick -> tick.bounds().bottom() == 116);
    assertThat(ticks.getFirst().from().x()).isEqualTo(1);
  }

  @Test
  void namesKeepAwayFromTodaysLineWhereItIsShown() {
    assertThat(Labels.of(drawn(FROM_THE_FREEZE, LONG_AGO)).getFirst().x()).isEqualTo(5);
    assertThat(Labels.of(drawn(FROM_THE_FREEZE, CODE_FREEZE.plusDays(1))).getFirst().x())
        .isEqualTo(14);
  }
}
