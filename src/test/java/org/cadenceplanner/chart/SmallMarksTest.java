package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Marks in rows that grow lower and lower: their lines grow thinner, until they are left out.
class SmallMarksTest {
  private static final Subject ANY = new Part.Today().subject();
  private static final Point MIDDLE = new Point(50, 50);

  @ParameterizedTest(name = "reaching {0}: {1} lines of {2}")
  @CsvSource({"8, 2, 1.6", "2, 2, 1", "1.5, 2, 0.75", "1.4, 0, 0"})
  void theCrossOfASkippedSlot(double reach, int lines, double stroke) {
    Sketch sketch = Sketches.inLettersOf(5);
    SkippedSlotMark.draw(sketch, MIDDLE, reach, ANY);

    assertThat(drawn(sketch))
        .hasSize(lines)
        .allMatch(mark -> ((Mark.Line) mark).stroke().width() == stroke);
  }

  @ParameterizedTest(name = "reaching {0}: {1} lines of {2}")
  @CsvSource({"8, 1, 1.4", "3.75, 1, 1", "1.5, 1, 0.4", "1.4, 0, 0"})
  void theDiamondOfADayByRule(double reach, int diamonds, double stroke) {
    Sketch sketch = Sketches.inLettersOf(5);
    GhostMark.draw(sketch, MIDDLE, reach, ANY);

    assertThat(drawn(sketch))
        .hasSize(diamonds)
        .allMatch(
            mark ->
                Math.abs(((Mark.Polygon) mark).outline().orElseThrow().width() - stroke) < 1e-9);
  }

  @ParameterizedTest(name = "in a row of {0}: {1} wide")
  @CsvSource({"30, 8", "12, 8", "6, 4"})
  void theHeadOfTodaysLineInAYear(double height, double width) {
    Sketch sketch = Sketches.inLettersOf(5);
    TodayMark.draw(sketch, 50, new Area(0, 20, 100, height), ANY);
    Bounds head = drawn(sketch).getLast().bounds();

    assertThat(head.width()).isEqualTo(width);
    assertThat(head.bottom()).isLessThanOrEqualTo(20 + height);
  }

  private static List<Mark> drawn(Sketch sketch) {
    return sketch.finished().marks().stream().filter(mark -> mark.subject().isPresent()).toList();
  }
}
