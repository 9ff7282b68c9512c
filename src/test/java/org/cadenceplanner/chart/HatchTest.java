package org.cadenceplanner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.junit.jupiter.api.Test;

/// The slanted lines over what is beyond a limit: in a frame six apart, over months side by side nine
/// apart, each where the places across and down together are a multiple of that.
class HatchTest {

  @Test
  void linesInAFrameStartAndEndAtItsTopAndBase() {
    Sketch sketch = Sketches.inLettersOf(5);
    Hatch.draw(sketch, new Area(10, 20, 12, 6));
    Mark.Clip clip = (Mark.Clip) sketch.finished().marks().get(2);

    assertThat(clip.bounds()).isEqualTo(new Mark.Clip(10, 20, 12, 6, List.of()).bounds());
    assertThat(clip.marks())
        .extracting(mark -> between((Mark.Line) mark))
        .containsExactly("10,20 4,26", "16,20 10,26", "22,20 16,26");
  }

  @Test
  void linesOverAMonthEndAtItsSides() {
    assertThat(lines(new Area(0, 0, 18, 18))).containsExactly("9,0 0,9", "18,0 0,18", "18,9 9,18");
  }

  @Test
  void linesGoOnWhereTheNextMonthIsHigher() {
    assertThat(lines(new Area(0, 9, 9, 9), new Area(9, 0, 9, 18)))
        .containsExactly("18,0 0,18", "18,9 9,18");
  }

  @Test
  void linesEndAtTheTopOfALowerMonthAndGoOnBehindIt() {
    assertThat(lines(new Area(0, 18, 9, 18), new Area(9, 27, 9, 9), new Area(18, 0, 18, 36)))
        .containsExactly(
            "9,18 0,27",
            "27,0 18,9",
            "9,27 0,36",
            "36,0 18,18",
            "36,9 9,36",
            "36,18 18,36",
            "36,27 27,36");
  }

  @Test
  void theFrameFollowsTheTopsOfTheMonths() {
    Sketch sketch = Sketches.inLettersOf(5);
    Hatch.drawSteps(sketch, List.of(new Area(0, 9, 9, 9), new Area(9, 0, 9, 18)));
    Mark.Polygon frame = (Mark.Polygon) sketch.finished().marks().getLast();

    assertThat(frame.points())
        .containsExactly(
            new Point(0, 18),
            new Point(0, 9),
            new Point(9, 9),
            new Point(9, 0),
            new Point(18, 0),
            new Point(18, 18));
  }

  private static List<String> lines(Area... steps) {
    Sketch sketch = Sketches.inLettersOf(5);
    Hatch.drawSteps(sketch, List.of(steps));
    return lines(sketch.finished());
  }

  private static List<String> lines(Drawing drawing) {
    return drawing.marks().stream()
        .flatMap(mark -> mark instanceof Mark.Line line ? Stream.of(line) : Stream.empty())
        .map(HatchTest::between)
        .toList();
  }

  private static String between(Mark.Line line) {
    return place(line.from()) + " " + place(line.to());
  }

  private static String place(Point point) {
    return (int) point.x() + "," + (int) point.y();
  }
}
