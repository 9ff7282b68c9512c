package org.cadenceplanner.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Polygon;
import java.util.List;
import java.util.stream.IntStream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Ink;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static final Ink BLUE = Ink.hex("#0969b5");

  @Test
  void aSolidLineCoversOneRectangleWhicheverWayItRuns() {
    assertThat(Bars.of(Mark.Line.of(90, 20, 10, 20, Stroke.solid(BLUE, 2))))
        .containsExactly(Mark.Box.filled(10, 19, 80, 2, BLUE));
    assertThat(Bars.of(Mark.Line.of(10, 20, 10, 90, Stroke.solid(BLUE, 1))))
        .containsExactly(Mark.Box.filled(9.5, 20, 1, 70, BLUE));
  }

  @Test
  void aDashedLineCoversARectangleForEachDashAndTheLastEndsWithIt() {
    assertThat(Bars.of(Mark.Line.of(0, 5, 23, 5, Stroke.dashed(BLUE, 2, 6, 4))))
        .containsExactly(
            Mark.Box.filled(0, 4, 6, 2, BLUE),
            Mark.Box.filled(10, 4, 6, 2, BLUE),
            Mark.Box.filled(20, 4, 3, 2, BLUE));
  }

  @Test
  void aSlantedLineCoversNone() {
    assertThat(Bars.of(Mark.Line.of(0, 0, 5, 9, Stroke.solid(BLUE, 2)))).isEmpty();
  }

  @Test
  void theOutlineOfABoxCoversFourRectanglesThatDoNotOverlap() {
    assertThat(Bars.around(Mark.Box.outlined(10, 20, 60, 30, Stroke.solid(BLUE, 2))))
        .containsExactly(
            Mark.Box.filled(9, 19, 62, 2, BLUE),
            Mark.Box.filled(9, 49, 62, 2, BLUE),
            Mark.Box.filled(9, 21, 2, 28, BLUE),
            Mark.Box.filled(69, 21, 2, 28, BLUE));
  }

  @Test
  void anOutlineOfDashesOrOneThickerThanItsBoxCoversNone() {
    assertThat(Bars.around(Mark.Box.outlined(0, 0, 9, 9, Stroke.dashed(BLUE, 1, 3, 2)))).isEmpty();
    assertThat(Bars.around(Mark.Box.outlined(0, 0, 9, 1, Stroke.solid(BLUE, 2)))).isEmpty();
    assertThat(Bars.around(Mark.Box.filled(0, 0, 9, 9, BLUE))).isEmpty();
  }

  @Test
  void stepsCoverWhatTheirOutlineDoes() {
    Mark.Polygon steps =
        steps(10, 90, 10, 60, 30, 60, 30, 20, 50, 20, 50, 90, 60, 90, 60, 70, 80, 70, 80, 90);
    Polygon outline = new Polygon();
    steps.points().forEach(point -> outline.addPoint((int) point.x(), (int) point.y()));
    List<Bounds> bars = Bars.of(steps).stream().map(Mark.Box::bounds).toList();
    assertThat(bars).hasSize(3);
    IntStream.range(0, 100 * 100)
        .mapToObj(at -> new Point(at / 100 + 0.5, at % 100 + 0.5))
        .forEach(
            point ->
                assertThat(bars.stream().anyMatch(bar -> bar.contains(point)))
                    .as("%s", point)
                    .isEqualTo(outline.contains(point.x(), point.y())));
  }

  @Test
  void noOtherShapeIsTakenForSteps() {
    assertThat(Bars.of(steps(10, 90, 20, 60, 30, 90))).isEmpty();
    assertThat(Bars.of(steps(10, 90, 10, 60, 30, 60, 20, 60, 20, 90))).isEmpty();
    assertThat(Bars.of(steps(10, 90, 10, 60, 30, 60, 30, 95, 40, 95, 40, 90))).isEmpty();
    assertThat(Bars.of(steps(10, 90, 10, 60, 30, 60, 30, 90).withOutline(Stroke.solid(BLUE, 1))))
        .isEmpty();
  }

  @Test
  void stepsThatLightShinesThroughAreLeftWhole() {
    Mark.Polygon steps =
        Mark.Polygon.filled(points(10, 90, 10, 60, 30, 60, 30, 90), BLUE.withAlpha(99));
    assertThat(Bars.of(steps)).isEmpty();
  }

  private static Mark.Polygon steps(double... places) {
    return Mark.Polygon.filled(points(places), BLUE);
  }

  private static List<Point> points(double... places) {
    return IntStream.range(0, places.length / 2)
        .mapToObj(i -> new Point(places[2 * i], places[2 * i + 1]))
        .toList();
  }
}
