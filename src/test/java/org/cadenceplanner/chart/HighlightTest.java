package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Calendars;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightTest {
  private static final Version VERSION = Version.of("4.13");
  private static final Part.Release RELEASE = new Part.Release("tested", VERSION);
  private static final Part.Milestone FREEZE = new Part.Milestone("tested", VERSION, "Code freeze");
  private static final Palette PALETTE = Palette.light();

  private final Schedule schedule =
      Plans.of(Scenarios.every(6).milestone("Code freeze", Length.ofWeeks(3))).schedule();
  private final DayIndex index = Calendars.index();

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 560, 1200})
  void theGroundOfARowCoversNoneOfItsNeighboursAndNothingInTheRow(int height) {
    Drawn drawn = whole(height);
    List<Mark> marks = Highlight.of(drawn, RELEASE, PALETTE);
    Mark ground = ground(marks);
    Bounds row = drawn.plot().orElseThrow().row(VERSION).orElseThrow();
    assertThat(ground.bounds().left()).isEqualTo(row.left());
    assertThat(ground.bounds().right()).isEqualTo(row.right());
    for (Mark mark : drawn.drawing().marks()) {
      Optional<Part> part = mark.subject().flatMap(Part::of);
      if (part.orElse(new Part.Today()) instanceof Part.Phase phase) {
        boolean isInRow = phase.version().equals(VERSION);
        assertThat(ground.bounds().meets(mark.bounds())).as(mark.toString()).isEqualTo(isInRow);
        assertThat(marks.indexOf(mark) > marks.indexOf(ground) || !isInRow).isTrue();
      }
    }
  }

  @Test
  void aLineInTheColourOfTheSelectionGoesAroundTheDiamond() {
    Drawn drawn = whole(560);
    Bounds diamond = drawn.drawing().boundsOf(RELEASE.subject()).orElseThrow();
    Bounds line = line(Highlight.of(drawn, RELEASE, PALETTE));
    assertThat(line.and(diamond)).isEqualTo(line).isNotEqualTo(diamond);
    assertThat(line.grown(-5).width()).isLessThan(diamond.width());
    assertThat(PALETTE.selected()).isNotEqualTo(PALETTE.limit());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 560, 1200})
  void theLineAroundTheDiamondStaysClearOfItsDate(int height) {
    Drawn drawn = whole(height);
    double right = drawn.drawing().boundsOf(RELEASE.subject()).orElseThrow().right();
    Bounds line = line(Highlight.of(drawn, RELEASE, PALETTE));
    assertThat(line.right()).isGreaterThan(right);
    for (Mark mark : drawn.drawing().marks()) {
      if (mark instanceof Mark.Label label && label.bounds().left() >= right) {
        // A line of 2 reaches 1.4 farther at a corner, and its halo as far again.
        assertThat(line.grown(2.9).meets(label.bounds())).as(label.text()).isFalse();
      }
    }
  }

  @Test
  void aMilestoneIsPointedAtWhereItIsDrawnElseItsRelease() {
    Drawn close = close();
    Bounds freeze = close.drawing().boundsOf(FREEZE.subject()).orElseThrow();
    assertThat(line(Highlight.of(close, FREEZE, PALETTE))).isEqualTo(freeze.grown(3));
    assertThat(line(Highlight.of(whole(560), FREEZE, PALETTE)))
        .isEqualTo(line(Highlight.of(whole(560), RELEASE, PALETTE)));
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 560, 1200})
  void ofAllTheMilestonesOfManyYearsTheSelectedOneIsDrawnAndPointedAt(int height) {
    Drawn drawn = pointingAt(Optional.of(FREEZE), height);
    Bounds freeze = drawn.drawing().boundsOf(FREEZE.subject()).orElseThrow();
    LocalDate day = schedule.planned().get(2).milestones().getFirst().date();
    assertThat(freeze.right()).isEqualTo(drawn.plot().orElseThrow().x(day) + 1);
    assertThat(line(Highlight.of(drawn, FREEZE, PALETTE))).isEqualTo(freeze.grown(3));
    assertThat(drawn.drawing().marks())
        .filteredOn(mark -> isMilestone(mark))
        .isNotEmpty()
        .allMatch(mark -> mark.subject().equals(Optional.of(FREEZE.subject())));
    assertThat(pointingAt(Optional.of(RELEASE), height)).isEqualTo(whole(height));
  }

  private static boolean isMilestone(Mark mark) {
    return mark.subject().filter(subject -> subject.kind().equals("milestone")).isPresent();
  }

  @Test
  void aReleaseThatIsNotShownLeavesTheDrawingAsItIs() {
    Drawn drawn = whole(560);
    Part.Release other = new Part.Release("tested", Version.of("9"));
    assertThat(Highlight.of(drawn, other, PALETTE)).isEqualTo(drawn.drawing().marks());
  }

  @Test
  void theGroundLiesJustUnderTheFirstMarkOfItsRelease() {
    Drawn drawn = whole(560);
    List<Mark> marks = Highlight.of(drawn, RELEASE, PALETTE);
    int place = marks.indexOf(ground(marks));

    assertThat(marks.subList(0, place)).isEqualTo(drawn.drawing().marks().subList(0, place));
    assertThat(marks.subList(0, place)).noneMatch(HighlightTest::isOfRelease);
    assertThat(isOfRelease(marks.get(place + 1))).isTrue();
  }

  private static boolean isOfRelease(Mark mark) {
    return mark.subject()
        .flatMap(Part::of)
        .filter(part -> part instanceof Part.OfRelease row && row.version().equals(VERSION))
        .isPresent();
  }

  /// A diamond that reaches 4 in a row of 8: the line stays 1.2 away, 15 % of the row.
  @Test
  void inALowRowTheLineIsNearerToItsDiamond() {
    List<Mark> marks = Highlight.of(low(new Bounds(0, 46, 100, 54)), RELEASE, PALETTE);
    Mark.Polygon line = (Mark.Polygon) marks.get(2);

    assertThat(line.outline()).contains(Stroke.solid(PALETTE.selected(), 2));
    assertThat(line.points())
        .containsExactly(
            new Point(50, 50 - 5.2),
            new Point(50 + 5.2, 50),
            new Point(50, 50 + 5.2),
            new Point(50 - 5.2, 50));
  }

  @Test
  void theGroundOfTheLowestRowIsOneUnitHigh() {
    List<Mark> marks = Highlight.of(low(new Bounds(0, 49.6, 100, 50.4)), RELEASE, PALETTE);

    assertThat(marks.getFirst().bounds()).isEqualTo(new Bounds(0, 50, 100, 51));
  }

  private static Drawn low(Bounds row) {
    List<Point> corners =
        List.of(new Point(50, 46), new Point(54, 50), new Point(50, 54), new Point(46, 50));
    Mark diamond = Mark.Polygon.filled(corners, PALETTE.mark()).about(RELEASE.subject());
    LocalDate day = LocalDate.of(2019, 7, 1);
    TimeAxis axis = new TimeAxis(day, day.plusDays(100), 0, 100);
    return new Drawn(
        new Drawing(100, 100, List.of(diamond)),
        Optional.of(new Plot(axis, row.top(), row.bottom(), List.of(new Plot.Row(VERSION, row)))));
  }

  private static Mark ground(List<Mark> marks) {
    return marks.stream()
        .filter(
            mark ->
                mark instanceof Mark.Box box
                    && box.fill().equals(Optional.of(PALETTE.selectedGround())))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds line(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.toString().contains(PALETTE.selected().toString()))
        .filter(mark -> !mark.equals(ground(marks)))
        .map(Mark::bounds)
        .findFirst()
        .orElseThrow();
  }

  private Drawn whole(int height) {
    return pointingAt(Optional.empty(), height);
  }

  private Drawn pointingAt(Optional<Part.OfRelease> selected, int height) {
    return new TimelinePanel(schedule, index, DaysShown.all(schedule.horizon()), selected)
        .drawn(new Size(1100, height), PALETTE, BundledFont.load().textMeasure());
  }

  private Drawn close() {
    DaysShown days = DaysShown.all(schedule.horizon());
    return new TimelinePanel(
            schedule,
            index,
            days.zoomed(20, schedule.planned().get(2).date())
                .centredOn(schedule.planned().get(2).date()),
            Optional.of(FREEZE))
        .drawn(new Size(1100, 560), PALETTE, BundledFont.load().textMeasure());
  }
}
