package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the versions of the releases of one year stand, in a year of which a day is 2 wide, with
/// letters of 5 and diamonds that reach 7.
class YearVersionsTest {
  private static final YearAxis YEAR = new YearAxis(0, 732);
  private static final Area ROW = new Area(0, 100, 732, 20);
  private static final double REACH = 7;
  private static final double BESIDE = REACH + 6;
  private static final double VERSION = 20;
  private static final Release RELEASE = release("4.12", "2019-06-04");
  private static final double DAY = x(RELEASE);
  private static final YearVersions.Span BEHIND = new YearVersions.Span(DAY + 15, DAY + 17);
  private static final YearVersions.Span BEFORE = new YearVersions.Span(DAY - 17, DAY - 15);
  private static final YearVersions.Span AROUND = new YearVersions.Span(DAY - 50, DAY + 50);

  @Test
  void aVersionStandsRightOfItsDiamondElseLeftOfItElseNowhere() {
    assertThat(places(List.of())).containsExactly(DAY + BESIDE);
    assertThat(places(List.of(BEHIND))).containsExactly(DAY - BESIDE - VERSION);
    assertThat(places(List.of(BEHIND, BEFORE))).isEmpty();
  }

  @ParameterizedTest(name = "{0} after the version")
  @CsvSource({"1, true", "0.5, false", "-3, false"})
  void aMarkBehindAVersionIsAtLeastAUnitAway(double after, boolean isRight) {
    double mark = DAY + BESIDE + VERSION + after;
    assertThat(places(List.of(new YearVersions.Span(mark, mark + 2))))
        .containsExactly(isRight ? DAY + BESIDE : DAY - BESIDE - VERSION);
  }

  @ParameterizedTest(name = "until {0} after the version")
  @CsvSource({"1, true", "0.5, false"})
  void whatStandsBetweenAVersionAndItsDiamondIsAtLeastAUnitAway(double after, boolean hasRoom) {
    double mark = DAY - BESIDE + after;
    assertThat(places(List.of(BEHIND, new YearVersions.Span(mark, mark + 2))))
        .hasSize(hasRoom ? 1 : 0);
  }

  @Test
  void aVersionLeavesTheDiamondOfTheNextReleaseFree() {
    Release next = release("4.13", "2019-06-24");
    assertThat(Labels.of(write(List.of(RELEASE, next), List.of(), List.of(), ROW)))
        .extracting(Mark.Label::x)
        .containsExactly(DAY - BESIDE - VERSION, x(next) + BESIDE);
  }

  @ParameterizedTest(name = "in a row of {0}: above {1}")
  @CsvSource({"42, true", "41.9, false"})
  void aVersionWithoutRoomBesideItsDiamondStandsAboveItInAHighRow(double height, boolean isAbove) {
    Area row = new Area(0, 100, 732, height);
    List<Mark.Label> versions =
        Labels.of(write(List.of(RELEASE), List.of(BEHIND, BEFORE), List.of(), row));
    assertThat(versions).hasSize(isAbove ? 1 : 0);
    assertThat(versions)
        .allSatisfy(
            version -> {
              assertThat(version.x()).isEqualTo(DAY - VERSION / 2);
              assertThat(version.baseline()).isLessThan(121 - REACH);
            });
  }

  @Test
  void versionsOfReleasesInTurnTakeTheRoomAboveOnlyWhereItIsFree() {
    Release next = release("4.13", "2019-06-11");
    Release other = release("4.14", "2019-06-18");
    Area row = new Area(0, 100, 732, 60);
    List<YearVersions.Span> marks = List.of(BEHIND, BEFORE);
    assertThat(Labels.of(write(List.of(RELEASE, next, other), marks, List.of(), row)))
        .extracting(Mark.Label::text)
        .containsExactly("4.12", "4.14");
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "4.12, 2019-01-17, true",
    "4.12, 2019-01-16, false",
    "4.1, 2019-12-17, true",
    "4.1, 2019-12-18, false"
  })
  void noVersionLeavesItsYear(String version, String day, boolean isWritten) {
    Release release = release(version, day);
    double inside = release.date().getMonthValue() == 1 ? x(release) + 30 : x(release) - 30;
    List<YearVersions.Span> inside30 = List.of(YearVersions.Span.around(inside, 10));
    assertThat(Labels.of(write(List.of(release), inside30, List.of(), ROW)))
        .hasSize(isWritten ? 1 : 0);
  }

  @Test
  void theSideWithoutDaysOffIsPreferred() {
    Drawing drawing = write(List.of(RELEASE), List.of(), List.of(BEHIND), ROW);
    assertThat(Labels.of(drawing))
        .extracting(Mark.Label::x)
        .containsExactly(DAY - BESIDE - VERSION);
    assertThat(grounds(drawing)).isEmpty();
  }

  @Test
  void overDaysOffAVersionHasAGroundThatTheyStillShowThrough() {
    Drawing drawing = write(List.of(RELEASE), List.of(), List.of(AROUND), ROW);
    Mark.Label version = Labels.of(drawing).getFirst();
    Mark.Box ground = grounds(drawing).getFirst();
    assertThat(drawing.marks()).containsSubsequence(ground, version);
    assertThat(ground.x()).isEqualTo(version.x() - 1);
    assertThat(ground.x() + ground.width()).isEqualTo(version.x() + version.width() + 1);
    assertThat(ground.height()).isBetween(version.style().size(), ROW.height());
    assertThat(ground.y() + ground.height() / 2).isCloseTo(110, within(1e-9));
    assertThat(ground.fill())
        .hasValueSatisfying(ink -> assertThat(ink.alpha()).isBetween(150, 250));
  }

  @ParameterizedTest(name = "in a row of {0}: letters of {1}")
  @CsvSource({"15, 12", "14.9, 10", "11, 10", "10.9, 0"})
  void lowRowsHaveSmallerVersionsAndLowerOnesNone(double height, double letters) {
    Area row = new Area(0, 100, 732, height);
    assertThat(Labels.of(write(List.of(RELEASE), List.of(), List.of(), row)))
        .extracting(label -> label.style().size())
        .isEqualTo(letters > 0 ? List.of(letters) : List.of());
  }

  private static List<Double> places(List<YearVersions.Span> marks) {
    return Labels.of(write(List.of(RELEASE), marks, List.of(), ROW)).stream()
        .map(Mark.Label::x)
        .toList();
  }

  private static Drawing write(
      List<Release> releases,
      List<YearVersions.Span> marks,
      List<YearVersions.Span> daysOff,
      Area row) {
    Sketch sketch = Sketches.inLettersOf(5);
    new YearVersions(YEAR, row, REACH).write(sketch, "tested", releases, marks, daysOff);
    return sketch.finished();
  }

  /// The boxes on the ground of the chart.
  private static List<Mark.Box> grounds(Drawing drawing) {
    return drawing.marks().stream()
        .skip(1)
        .filter(Mark.Box.class::isInstance)
        .map(Mark.Box.class::cast)
        .toList();
  }

  private static double x(Release release) {
    return YEAR.middle(release.date());
  }

  private static Release release(String version, String day) {
    return Plans.of(Scenarios.every(6)).released(version, day).release(version);
  }
}
