package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadenceplanner.chart.SampleReleases.START;
import static org.cadenceplanner.chart.SampleReleases.milestone;
import static org.cadenceplanner.chart.SampleReleases.phase;
import static org.cadenceplanner.chart.SampleReleases.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows of branches on an axis of which a day is a unit wide, from 50 on, in letters of 5.
///
/// A row is 20 high, so that a diamond reaches 8, and a date with its year is 55 wide, one without 30.
class BranchRowsTest {
  private static final int GUTTER = 50;
  private static final Release SHORT = release("1.0", 100, phase("first", 100, 110));
  private static final Release WIDE = release("1.0", 200, phase("first", 200, 400));
  private static final double DIAMOND = GUTTER + 100;
  private static final double LEFT_OF_IT = DIAMOND - 8 - 5 - 55;

  @Test
  void aDateThatDoesNotFitItsBarStandsLeftOfItsDiamond() {
    assertThat(dates(drawn(SHORT))).containsExactly("10 Apr 2020 at " + LEFT_OF_IT);
  }

  @ParameterizedTest(name = "a mark on day {0}: {1}")
  @CsvSource({"22, 10 Apr 2020 at 82.0", "23, 10 Apr at 107.0", "47, 10 Apr at 107.0", "48, ''"})
  void aDateLeftOfItsDiamondKeepsClearOfMilestonesSkippedSlotsAndGhosts(int day, String date) {
    List<String> expected = date.isEmpty() ? List.of() : List.of(date);
    Release frozen = SHORT.withMilestones(List.of(milestone("Freeze", day)));
    assertThat(dates(drawn(frozen))).isEqualTo(expected);
    assertThat(dates(draw(rows(List.of(SHORT), List.of(START.plusDays(day)), List.of()), 20)))
        .isEqualTo(expected);
    assertThat(dates(draw(rows(List.of(SHORT), List.of(), List.of(ghost(day))), 20)))
        .isEqualTo(expected);
  }

  @Test
  void aSkippedSlotIsInTheWayOfTheReleaseThatCameLaterForItAlone() {
    Release next = release("1.1", 130, phase("first", 130, 140));
    LocalDate day = START.plusDays(60);
    Drawing drawing = draw(rows(List.of(SHORT, next), List.of(day), List.of()), 40);
    assertThat(dates(drawing)).containsExactly("10 May 2020 at 112.0");
    Bounds cross = drawing.boundsOf(new Part.Skipped("tested", day).subject()).orElseThrow();
    assertThat(cross.bottom()).isLessThan(20);
    assertThat((cross.left() + cross.right()) / 2).isEqualTo(GUTTER + 60);
  }

  @Test
  void theWayFromAGhostIsDrawnUnlessADateStandsInIt() {
    assertThat(ways(rows(List.of(SHORT), List.of(), List.of(ghost(10))))).isZero();
    assertThat(ways(rows(List.of(SHORT), List.of(), List.of(ghost(60))))).isOne();
    Release wide = release("1.0", 100, phase("first", 100, 300));
    assertThat(ways(rows(List.of(wide), List.of(), List.of(ghost(10))))).isOne();
  }

  private static long ways(BranchRows rows) {
    return draw(rows, 20).marks().stream()
        .filter(Mark.Line.class::isInstance)
        .filter(mark -> mark.bounds().height() == 0 && mark.bounds().right() == DIAMOND)
        .count();
  }

  @ParameterizedTest(name = "a milestone on day {0}: {1}")
  @CsvSource({"153, Freeze at 208.0", "154, Freeze at 171.0"})
  void theNameOfAMilestoneEndsBeforeTheDiamond(int day, String name) {
    assertThat(names(drawn(WIDE.withMilestones(List.of(milestone("Freeze", day))))))
        .containsExactly(name);
  }

  @ParameterizedTest(name = "a milestone on day {0}: {1}")
  @CsvSource({"93, Freeze at 148.0", "94, Freeze at 111.0"})
  void theNameOfAMilestoneEndsBeforeADateLeftOfTheDiamond(int day, String name) {
    Release narrow = release("1.0", 200, phase("first", 200, 210));
    assertThat(names(drawn(narrow.withMilestones(List.of(milestone("Freeze", day))))))
        .containsExactly(name);
  }

  @ParameterizedTest(name = "a slot skipped on day {0}: {1}")
  @CsvSource({"93, Freeze at 105.0", "92, Freeze at 67.0", "47, Freeze at 105.0", "48, ''"})
  void theNameOfAMilestoneKeepsClearOfTheCrossOfASkippedSlot(int day, String name) {
    Release frozen = WIDE.withMilestones(List.of(milestone("Freeze", 50)));
    Drawing drawing = draw(rows(List.of(frozen), List.of(START.plusDays(day)), List.of()), 20);
    assertThat(names(drawing)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @Test
  void theTickOfAMilestoneIsLowerThanTheDiamond() {
    Drawing drawing = drawn(WIDE.withMilestones(List.of(milestone("Freeze", 50))));
    Part.Milestone freeze = new Part.Milestone("tested", Version.of("1.0"), "Freeze");
    Part.Release diamond = new Part.Release("tested", Version.of("1.0"));
    assertThat(height(drawing, freeze)).isBetween(10.0, height(drawing, diamond) - 3);
  }

  private static double height(Drawing drawing, Part part) {
    return drawing.marksAbout(part.subject()).stream()
        .filter(mark -> !(mark instanceof Mark.Label))
        .mapToDouble(mark -> mark.bounds().height())
        .max()
        .orElseThrow();
  }

  @Test
  void aVersionIsCutWhereTheGutterHasNoRoomForIt() {
    Drawing drawing = drawn(release("1.0-release", 100, phase("first", 100, 300)));
    assertThat(places(drawing, label -> label.text().startsWith("1.0")))
        .containsExactly("1.0-re… at 2.0");
  }

  @ParameterizedTest(name = "rows of {0}: {1}")
  @CsvSource({"8, 1", "7.9, 0"})
  void branchesHaveALineUnderThemWhereTheyAreHighEnough(double row, int lines) {
    assertThat(draw(rows(List.of(WIDE), List.of(), List.of()), row).marks())
        .filteredOn(Mark.Line.class::isInstance)
        .hasSize(lines);
  }

  @Test
  void aDateOnABarIsReadableOnItAndWhereTheBarIsHiddenOnTheGround() {
    BranchRows shown = rows(List.of(WIDE), List.of(), List.of());
    Palette palette = Palette.light();
    assertThat(inkOfDate(shown)).isEqualTo(Palette.textOn(palette.phase(0, 1)));
    assertThat(
            inkOfDate(
                rows(List.of(WIDE), List.of(), List.of(), shown.phases().hiding(Set.of("first")))))
        .isEqualTo(palette.text());
  }

  private static Ink inkOfDate(BranchRows rows) {
    return Labels.of(draw(rows, 20)).stream()
        .filter(label -> label.text().startsWith("19 Jul"))
        .map(Mark.Label::ink)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> dates(Drawing drawing) {
    return places(drawing, label -> label.subject().isEmpty());
  }

  private static List<String> names(Drawing drawing) {
    return places(drawing, label -> label.text().equals("Freeze"));
  }

  private static List<String> places(Drawing drawing, Predicate<Mark.Label> which) {
    return Labels.of(drawing).stream()
        .filter(which)
        .map(label -> label.text() + " at " + label.x())
        .toList();
  }

  private static Ghost ghost(int day) {
    return new Ghost(Version.of("1.0"), START.plusDays(day), 100 - day);
  }

  private static Drawing drawn(Release release) {
    return draw(rows(List.of(release), List.of(), List.of()), 20);
  }

  private static Drawing draw(BranchRows rows, double height) {
    Sketch sketch = Sketches.inLettersOf(5);
    Area area = new Area(0, 0, 800, height);
    rows.drawBars(sketch, area, GUTTER);
    rows.drawSkipped(sketch, area);
    rows.drawReleases(sketch, area);
    return sketch.finished();
  }

  private static BranchRows rows(
      List<Release> releases, List<LocalDate> skipped, List<Ghost> ghosts) {
    return rows(releases, skipped, ghosts, PhaseKey.of(releases));
  }

  private static BranchRows rows(
      List<Release> releases, List<LocalDate> skipped, List<Ghost> ghosts, PhaseKey phases) {
    return new BranchRows(
        "tested",
        releases,
        skipped,
        ghosts,
        phases,
        new TimeAxis(START, START.plusDays(730), GUTTER, GUTTER + 730),
        START.minusDays(1),
        Optional.empty(),
        new LimitsShown(List.of(), Set.of(), OptionalInt.empty()));
  }
}
