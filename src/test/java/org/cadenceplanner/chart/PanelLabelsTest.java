package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Mark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the labels over the counts stand, on an axis of which a day is a unit wide, in letters of 5.
///
/// That makes today's name 90 wide, the caption 80, or 40 where it is the shorter one, and what the
/// people can look after 176 with the sample of its line.
class PanelLabelsTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final String NAME = "today, 11 Jul 2018";
  private static final String CAPTION = "branches at once";
  private static final String NOBODY = "";
  private static final String LIMIT = "2 people can look after 8 here";

  @ParameterizedTest(name = "{0} wide, today at {1}: ''{2}'' at {3}")
  @CsvSource({
    "1000, 500, 'today, 11 Jul 2018', 505",
    "1000, 905, 'today, 11 Jul 2018', 910",
    "1000, 906, 'today, 11 Jul 2018', 812",
    "60, 10, today, 15",
    "60, 40, today, 11"
  })
  void todayIsNamedRightOfItsLineElseLeftOfItElseInOneWord(
      int width, int today, String name, double left) {
    assertThat(places(width, today, NOBODY)).containsEntry(name, left);
  }

  @ParameterizedTest(name = "{0} wide, today at {1}: ''{2}'' at {3}")
  @CsvSource({
    "1000, 500, branches at once, 4",
    "1000, 89, branches at once, 4",
    "1000, 88, branches at once, 198",
    "1000, 50, branches at once, 160",
    "239, 50, branches at once, 155",
    "238, 50, branches, 4",
    "200, 150, branches, 4"
  })
  void theCaptionStandsLeftElseRightOfTodayElseAtTheRightElseIsShorter(
      int width, int today, String caption, double left) {
    assertThat(places(width, today, NOBODY)).containsEntry(caption, left);
  }

  @ParameterizedTest(name = "today at {0}: at {1}")
  @CsvSource({"500, 820", "900, 712", "823, 635", "950, 4"})
  void whatThePeopleCanLookAfterStandsRightElseLeftOfTodaysLineElseLeft(int today, double left) {
    Sketch sketch = drawn(1000, today, LIMIT);
    Bounds sample = sample(sketch);
    assertThat(sample.left()).isEqualTo(left);
    assertThat(sample.right()).isEqualTo(left + 20);
    assertThat(places(sketch)).containsEntry(LIMIT, left + 26);
  }

  private static Bounds sample(Sketch sketch) {
    return sketch.finished().marks().stream()
        .filter(Mark.Line.class::isInstance)
        .map(Mark::bounds)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCaptionGivesWayToAllOthers() {
    assertThat(places(1000, 950, LIMIT))
        .containsEntry(NAME, 856.0)
        .containsEntry(CAPTION, 950.0 - 90 - 20 - 80);
  }

  @Test
  void whereTodayIsNotShownNothingKeepsAwayFromIt() {
    for (int today : List.of(-100, 1100)) {
      assertThat(places(1000, today, LIMIT))
          .doesNotContainKey(NAME)
          .containsEntry(CAPTION, 4.0)
          .containsEntry(LIMIT, 846.0);
    }
  }

  @ParameterizedTest(name = "{0} wide, today at {1}: {2}")
  @CsvSource({
    "1000, 500, true",
    "1000, -100, true",
    "60, 10, false",
    "200, 10, true",
    "30, 15, false",
    "44, -100, true",
    "43, -100, false"
  })
  void todayAndTheCaptionMustBeNamedToBeLegible(int width, int today, boolean isLegible) {
    assertThat(drawn(width, today, NOBODY).page().isLegible()).isEqualTo(isLegible);
  }

  @ParameterizedTest(name = "today at {0}: {1}")
  @CsvSource({"8, 12", "9, ", "17, ", "18, 4"})
  void aCaptionIsClearOfTodaysLineEvenWhereTodayHasNoName(int today, @Nullable Double left) {
    Sketch sketch = sketch();
    new PanelLabels(axis(26, today), TODAY, NOBODY, false, List.of("ha"))
        .draw(sketch, new Area(0, 100, 26, 22));
    assertThat(places(sketch)).isEqualTo(left == null ? Map.of() : Map.of("ha", left));
    assertThat(sketch.page().isLegible()).isFalse();
  }

  @ParameterizedTest(name = "a label of {0} letters on an axis of 100: {1}")
  @CsvSource({"14, false", "15, true"})
  void whereTheLineOfThePeopleHasNoRoomForItsNameTheLegendMustHaveIt(
      int letters, boolean isUnnamed) {
    TimeAxis axis = new TimeAxis(TODAY.plusDays(1), TODAY.plusDays(101), 50, 150);
    String limit = "x".repeat(letters);
    assertThat(new PanelLabels(axis, TODAY, limit, true, List.of()).leavesLimitUnnamed(sketch()))
        .isEqualTo(isUnnamed);
    assertThat(new PanelLabels(axis, TODAY, limit, false, List.of()).leavesLimitUnnamed(sketch()))
        .isFalse();
  }

  private static Map<String, Double> places(int width, int today, String limit) {
    return places(drawn(width, today, limit));
  }

  private static Map<String, Double> places(Sketch sketch) {
    return Labels.of(sketch.finished()).stream()
        .collect(Collectors.toMap(Mark.Label::text, Mark.Label::x));
  }

  private static Sketch drawn(int width, int today, String limit) {
    Sketch sketch = sketch();
    new PanelLabels(axis(width, today), TODAY, limit, true, List.of(CAPTION, "branches"))
        .draw(sketch, new Area(0, 100, width, 22));
    return sketch;
  }

  /// An axis of so many days, with today so many after the first.
  private static TimeAxis axis(int width, int today) {
    LocalDate first = TODAY.minusDays(today);
    return new TimeAxis(first, first.plusDays(width), 0, width);
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(5);
  }
}
