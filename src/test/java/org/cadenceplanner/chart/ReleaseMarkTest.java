package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.schedule.ReleaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How the diamond of a release gives way where it is small.
class ReleaseMarkTest {
  private static final Point MIDDLE = new Point(100, 50);
  private static final Subject SUBJECT = new Part.Today().subject();

  @ParameterizedTest
  @EnumSource
  void theSmallestIsAnUprightDash(ReleaseState state) {
    List<Mark> marks = marks(state, 1.4);
    assertThat(marks).hasSize(1).hasOnlyElementsOfType(Mark.Box.class);
    assertThat(marks.getFirst().bounds()).isEqualTo(new Bounds(99, 48.6, 101, 51.4));
    assertThat(marks.getFirst().subject()).contains(SUBJECT);
  }

  @ParameterizedTest
  @EnumSource
  void fromThreeAcrossOnItIsADiamond(ReleaseState state) {
    List<Mark> marks = marks(state, 1.5);
    assertThat(marks).hasSize(1).hasOnlyElementsOfType(Mark.Polygon.class);
    assertThat(marks.getFirst().bounds()).isEqualTo(new Bounds(98.5, 48.5, 101.5, 51.5));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"RELEASED, 1", "PLANNED, 1", "PINNED, 2", "OVERDUE, 2"})
  void fromSixAcrossOnItsInsideTellsTheState(ReleaseState state, int marks) {
    assertThat(marks(state, 2.9)).hasSize(1);
    assertThat(marks(state, 3)).hasSize(marks);
  }

  @ParameterizedTest(name = "reach {0}: {1}")
  @CsvSource({"1.5, 0.5", "3, 1", "9, 1.4"})
  void itsOutlineIsThinnerWhereItIsSmall(double reach, double width) {
    Mark.Polygon diamond = (Mark.Polygon) marks(ReleaseState.PLANNED, reach).getFirst();
    assertThat(diamond.outline().map(Stroke::width)).contains(width);
  }

  @ParameterizedTest(name = "reach {0}: {1}")
  @CsvSource({"1.5, 0.75", "2, 1", "9, 1.8"})
  void theFrameOfOneThatBreaksALimitIsThinnerWhereItIsSmall(double reach, double width) {
    Mark.Box frame = (Mark.Box) framed(reach).getFirst();
    assertThat(frame.outline().map(Stroke::width)).contains(width);
    assertThat(frame.width()).isEqualTo(2 * (reach + 2));
  }

  @Test
  void aDashHasNoFrame() {
    assertThat(framed(1.4)).isEmpty();
  }

  private static List<Mark> framed(double reach) {
    Sketch sketch = sketch();
    BreakingMark.draw(sketch, MIDDLE, reach, SUBJECT);
    return withoutGround(sketch);
  }

  private static List<Mark> marks(ReleaseState state, double reach) {
    Sketch sketch = sketch();
    new ReleaseMark(state).draw(sketch, MIDDLE, reach, SUBJECT);
    return withoutGround(sketch);
  }

  private static Sketch sketch() {
    return Sketches.inLettersOf(5);
  }

  private static List<Mark> withoutGround(Sketch sketch) {
    List<Mark> marks = sketch.finished().marks();
    return marks.subList(1, marks.size());
  }
}
