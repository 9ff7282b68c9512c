package org.cadenceplanner.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
  }

  @Test
  void whereAShapeGoesRoundTwiceItIsStillInside() {
    List<Point> once =
        List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
    List<Point> twice = List.of(once, once).stream().flatMap(List::stream).toList();
    assertThat(drawing(Mark.Polygon.filled(twice, INK).about(UPPER)).at(5, 5)).contains(UPPER);
  }

  @Test
  void aLineIsMetFromThreeUnitsAway() {
    Drawing drawing = drawing(Mark.Line.of(10, 10, 90, 10, STROKE).about(UPPER));
    assertThat(drawing.at(50, 13)).contains(UPPER);
    assertThat(drawing.at(50, 13.5)).isEmpty();
    assertThat(drawing.at(92, 10)).contains(UPPER);
    assertThat(drawing.at(94, 10)).isEmpty();
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

  private static Mark.Polygon diamond() {
    return Mark.Polygon.filled(
        List.of(new Point(50, 40), new Point(60, 50), new Point(50, 60), new Point(40, 50)), INK);
  }

  private static Drawing drawing(Mark... marks) {
    return new Drawing(100, 100, List.of(marks));
  }
}
