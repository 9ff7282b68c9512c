package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.cadenceplanner.schedule.Plans;
import org.cadenceplanner.schedule.Scenarios;
import org.cadenceplanner.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What panels of a size have room for, in letters of 5.
class PanelLayoutTest {
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final BranchStory XEN = story(Plans.of(Scenarios.every(8)));
  private static final BranchStory OFTEN = story(Plans.of(Scenarios.every(2)));

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({"95, 50, true", "94.9, 50, false", "95, 49.9, false"})
  void thereIsNoPlotWhereItsDaysWouldBeNarrowerThanSixtyOrThePanelLowerThanFifty(
      double width, double height, boolean isThere) {
    assertThat(layout(width, height, XEN).isPresent()).isEqualTo(isThere);
  }

  @ParameterizedTest(name = "versions of {0} in {1}: {2}")
  @CsvSource({
    "1.0, 400, 22",
    "1.0-with-a-name, 400, 75",
    "1.0-with-a-name, 300, 60",
    "1.0-with-a-name-that-is-longer, 400, 80",
    "1.0, 100, 20"
  })
  void versionsGetTheRoomTheyNeedUpToAFifth(String version, int width, double room) {
    BranchStory story =
        story(Plans.of(Scenarios.every(8).from(version, "2018-07-10")).years(2018, 2019));
    assertThat(layout(width, 300, story).orElseThrow().gutter()).isCloseTo(room + 16, EXACTLY);
    Area area = new Area(50, 0, width, 300);
    assertThat(PanelLayout.axis(sketch(), area, List.of(story)).left())
        .isEqualTo(50 + Math.round(room + 16));
  }

  @Test
  void anAxisHasAUnitAtLeast() {
    TimeAxis axis = PanelLayout.axis(sketch(), new Area(0, 0, 10, 100), List.of(XEN));
    assertThat(axis.right()).isEqualTo(axis.left() + 1);
  }

  @ParameterizedTest(name = "{0} under the header: counts {1}")
  @CsvSource({"96, true", "95.9, false"})
  void branchesAreCountedFromNinetySixUnderTheHeaderOn(double room, boolean areCounted) {
    PanelLayout layout = layout(600, header(600, XEN) + room, XEN).orElseThrow();
    assertThat(layout.countsHeight() > 0).isEqualTo(areCounted);
    assertThat(layout.stripHeight()).isEqualTo(areCounted ? 22 : 0);
  }

  @Test
  void sideBySideTheCountsLeaveRowsThatCanBeToldApart() {
    int rows = OFTEN.releases().size();
    double height = header(600, OFTEN) + 22 + 3 * rows + 50;
    PanelLayout two = layout(600, height, OFTEN, XEN).orElseThrow();
    assertThat(two.rowHeight()).isCloseTo(3, EXACTLY);
    assertThat(two.countsHeight()).isCloseTo(50, within(1.0));
    PanelLayout one = layout(600, height, OFTEN).orElseThrow();
    assertThat(one.rowHeight()).isLessThan(3);
    assertThat(one.countsHeight()).isGreaterThan(60);
  }

  @ParameterizedTest(name = "rows of {0} over counts of {1}: legible {2}, whole {3}")
  @CsvSource({
    "3, 40, true, false",
    "2.9, 40, false, false",
    "9.9, 40, true, false",
    "10, 40, true, true",
    "10, 0, false, false"
  })
  void rowsThatCanBeToldApartOverCountsAreLegibleAndWholeWithAVersionInEach(
      double row, double counts, boolean isLegible, boolean isWhole) {
    Page page = page(Optional.of(new PanelLayout(38, row, 4 * row, 22, counts, 5)));
    assertThat(page.isLegible()).isEqualTo(isLegible);
    assertThat(page.isWhole()).isEqualTo(isWhole);
  }

  @Test
  void whereThereIsNoRoomForPanelsNothingIsLegible() {
    assertThat(page(Optional.empty()).isLegible()).isFalse();
  }

  private static Page page(Optional<PanelLayout> layout) {
    Sketch sketch = sketch();
    PanelLayout.require(layout, sketch);
    return sketch.page();
  }

  @ParameterizedTest(name = "{0} by {1}: {2}")
  @CsvSource({"200, 200, true", "400, 200, false", "200, 90, false"})
  void aNarrowPanelLeavesTheLineOfThePeopleUnnamedWhereItHasOne(
      int width, int height, boolean isUnnamed) {
    Area area = new Area(0, 0, width, height);
    assertThat(PanelLayout.leavesLimitUnnamed(sketch(), area, List.of(XEN))).isEqualTo(isUnnamed);
  }

  private static double header(int width, BranchStory story) {
    Area area = new Area(0, 0, width, 100);
    TimeAxis axis = PanelLayout.axis(sketch(), area, List.of(story));
    return new AxisHeader(axis, Closeness.YEARS).height(sketch());
  }

  private static Optional<PanelLayout> layout(double width, double height, BranchStory... stories) {
    return PanelLayout.of(sketch(), new Area(0, 0, width, height), List.of(stories));
  }

  private static BranchStory story(Plans plans) {
    Schedule schedule = plans.schedule();
    return BranchStory.of(schedule, schedule.horizon().first(), schedule.horizon().end());
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(5);
  }
}
