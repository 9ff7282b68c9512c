package org.cadenceplanner.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitTest {
  private static final Ink INK = Ink.hex("#0969DA");
  private static final Stroke STROKE = Stroke.solid(INK, 1);
  private static final Subject LOWER = Subject.of("phase", "4.11");
  private static final Subject UPPER = Subject.of("release", "4.12");

  @Test
  void theTopmostMarkWithASubjectIsMet() {
    Drawing drawing =
        drawing(
            Mark.Box.filled(0, 0, 50, 50, INK).about(LOWER),
            Mark.Box.filled(20, 20, 50, 50, INK).about(UPPER),
            Mark.Box.filled(0, 0, 100, 100, INK));
    assertThat(drawing.at(30, 30)).contains(UPPER);
    assertThat(drawing.at(10, 10)).contains(LOWER);
    assertThat(drawing.at(90, 90)).isEmpty();
  }

  @Test
  void aDiamondIsMetInsideItsSidesOnly() {
    Drawing drawing = drawing(diamond().about(UPPER));
    assertThat(drawing.at(50, 50)).contains(UPPER);
    assertThat(drawing.at(50, 41)).contains(UPPER);
    assertThat(drawing.at(57, 57)).isEmpty();
    for (double besideATip : new double[] {45, 55}) {
      assertThat(drawing.at(besideATip, 40)).isEmpty();
      assertThat(drawing.at(besideATip, 60)).isEmpty();
    }
  }

  @Test
  void whereAShapeGoesRoundTwiceItIsStillInside() {
    List<Point> once = square();
    List<Point> twice = Stream.of(once, once).flatMap(List::stream).toList();
    assertThat(at(twice, 5, 5)).isTrue();
  }

  @ParameterizedTest(name = "({0}, {1}): {2}")
  @CsvSource({
    "5, 25, true",
    "25, 35, true",
    "25, 15, false",
    "35, 20, false",
    "45, 25, true",
    "25, 20, false",
    "20, 30, true"
  })
  void theOpenInsideOfAShapeIsNotMetWhicheverWayItGoesRound(double x, double y, boolean met) {
    List<Point> around = cup();
    assertThat(at(around, x, y)).isEqualTo(met);
    assertThat(at(around.reversed(), x, y)).isEqualTo(met);
  }

  @Test
  void whereAShapeGoesRoundAndBackItIsNotInside() {
    List<Point> there = square();
    List<Point> thereAndBack = Stream.of(there, there.reversed()).flatMap(List::stream).toList();
    assertThat(at(thereAndBack, 5, 5)).isFalse();
  }

  @Test
  void aLineIsMetFromThreeUnitsAway() {
    Drawing drawing = drawing(Mark.Line.of(10, 10, 90, 10, STROKE).about(UPPER));
    assertThat(drawing.at(50, 13)).contains(UPPER);
    assertThat(drawing.at(50, 13.5)).isEmpty();
    assertThat(drawing.at(92, 10)).contains(UPPER);
    assertThat(drawing.at(94, 10)).isEmpty();
  }

  @ParameterizedTest(name = "({0}, {1}): {2}")
  @CsvSource({
    "42, 48.5, true",
    "42.8, 47.9, false",
    "38, 51.5, true",
    "37.2, 52.1, false",
    "27, 28.5, true",
    "27.8, 27.9, false",
    "8, 9, true",
    "72, 91, true",
    "73, 93, false"
  })
  void aSlopingLineIsMetNearItsNearestPoint(double x, double y, boolean met) {
    Drawing drawing = drawing(Mark.Line.of(10, 10, 70, 90, STROKE).about(UPPER));
    assertThat(drawing.at(x, y).isPresent()).isEqualTo(met);
  }

  @Test
  void aLineWithoutLengthIsAPoint() {
    Drawing drawing = drawing(Mark.Line.of(10, 10, 10, 10, STROKE).about(UPPER));
    assertThat(drawing.at(12, 10)).contains(UPPER);
    assertThat(drawing.at(14, 10)).isEmpty();
  }

  @Test
  void aLabelIsMetAroundItsLetters() {
    Drawing drawing =
        drawing(new Mark.Label(10, 50, 30, "4.12", TextStyle.regular(12), INK, Optional.of(UPPER)));
    assertThat(drawing.at(25, 45)).contains(UPPER);
    assertThat(drawing.at(25, 60)).isEmpty();
    assertThat(drawing.at(45, 45)).isEmpty();
  }

  @Test
  void whatAClipHidesIsNotMet() {
    Mark.Box box = Mark.Box.filled(0, 0, 100, 100, INK).about(UPPER);
    Drawing drawing = drawing(new Mark.Clip(0, 0, 10, 10, List.of(box)));
    assertThat(drawing.at(5, 5)).contains(UPPER);
    assertThat(drawing.at(50, 50)).isEmpty();
  }

  @Test
  void allMarksAboutASubjectAreFoundAndGoneAround() {
    Mark box = Mark.Box.filled(5, 5, 10, 10, INK).about(UPPER);
    Mark diamond = diamond().about(UPPER);
    Drawing drawing = drawing(new Mark.Clip(0, 0, 9, 9, List.of(box)), diamond);
    assertThat(drawing.marksAbout(UPPER)).containsExactly(box, diamond);
    assertThat(drawing.boundsOf(UPPER)).contains(new Bounds(5, 5, 60, 60));
    assertThat(drawing.boundsOf(LOWER)).isEmpty();
  }

  private static boolean at(List<Point> points, double x, double y) {
    return drawing(Mark.Polygon.filled(points, INK).about(UPPER)).at(x, y).isPresent();
  }

  private static List<Point> square() {
    return List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
  }

  // Open above: its arms stand left and right of x = 10 to 40.
  private static List<Point> cup() {
    return List.of(
        new Point(0, 0),
        new Point(10, 0),
        new Point(10, 30),
        new Point(40, 30),
        new Point(40, 0),
        new Point(50, 0),
        new Point(50, 40),
        new Point(0, 40));
  }

  private static Mark.Polygon diamond() {
    return Mark.Polygon.filled(
        List.of(new Point(50, 40), new Point(60, 50), new Point(50, 60), new Point(40, 50)), INK);
  }

  private static Drawing drawing(Mark... marks) {
    return new Drawing(100, 100, List.of(marks));
  }
}
