package org.cadenceplanner.drawing;

import java.util.List;
import java.util.Optional;

/// One thing in a drawing, its place and colours resolved.
///
/// Coordinates are in the drawing's units. A mark may name its [Subject].
public sealed interface Mark {

  /// What this mark is about; empty for decoration.
  Optional<Subject> subject();

  /// How far it reaches, outlines and the thickness of lines left aside.
  default Bounds bounds() {
    return Shape.bounds(this);
  }

  /// A rectangle, filled, outlined or both. The outline runs along the edge, half of it outside.
  record Box(
      double x,
      double y,
      double width,
      double height,
      Optional<Ink> fill,
      Optional<Stroke> outline,
      Optional<Subject> subject)
      implements Mark {

    public static Box filled(double x, double y, double width, double height, Ink fill) {
      return new Box(x, y, width, height, Optional.of(fill), Optional.empty(), Optional.empty());
    }

    public static Box outlined(double x, double y, double width, double height, Stroke outline) {
      return new Box(x, y, width, height, Optional.empty(), Optional.of(outline), Optional.empty());
    }

    public Box withOutline(Stroke newOutline) {
      return new Box(x, y, width, height, fill, Optional.of(newOutline), subject);
    }

    public Box about(Subject newSubject) {
      return new Box(x, y, width, height, fill, outline, Optional.of(newSubject));
    }
  }

  /// A straight line.
  record Line(Point from, Point to, Stroke stroke, Optional<Subject> subject) implements Mark {

    public static Line of(double x1, double y1, double x2, double y2, Stroke stroke) {
      return new Line(new Point(x1, y1), new Point(x2, y2), stroke, Optional.empty());
    }

    public Line about(Subject newSubject) {
      return new Line(from, to, stroke, Optional.of(newSubject));
    }
  }

  /// A closed shape with straight sides, filled, outlined or both. Where it crosses itself,
  /// everything inside counts as inside (non-zero rule).
  record Polygon(
      List<Point> points, Optional<Ink> fill, Optional<Stroke> outline, Optional<Subject> subject)
      implements Mark {

    public Polygon {
      points = List.copyOf(points);
    }

    public static Polygon filled(List<Point> points, Ink fill) {
      return new Polygon(points, Optional.of(fill), Optional.empty(), Optional.empty());
    }

    public Polygon withOutline(Stroke newOutline) {
      return new Polygon(points, fill, Optional.of(newOutline), subject);
    }

    public Polygon about(Subject newSubject) {
      return new Polygon(points, fill, outline, Optional.of(newSubject));
    }
  }

  /// One line of text that starts at `x` and stands on `baseline`.
  ///
  /// `width` is its measured width, so that what is near it can be placed without measuring again.
  /// Control characters in the text become spaces, broken surrogates a replacement character;
  /// marks that change the direction of writing are dropped.
  record Label(
      double x,
      double baseline,
      double width,
      String text,
      TextStyle style,
      Ink ink,
      Optional<Subject> subject)
      implements Mark {

    public Label {
      text = oneLine(text);
    }

    /// The text with every character replaced that has no place in one line of text.
    ///
    /// Example: `"a\nb"` becomes `"a b"`. To be used before the text is measured.
    public static String oneLine(String text) {
      return text.codePoints()
          .filter(codePoint -> !turnsAround(codePoint))
          .map(Label::printable)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();
    }

    // Marks of direction that are left open would turn around what is written after them.
    private static boolean turnsAround(int codePoint) {
      return (codePoint >= 0x202A && codePoint <= 0x202E)
          || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static int printable(int codePoint) {
      return switch (Character.getType(codePoint)) {
        case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
        case Character.SURROGATE -> 0xFFFD;
        default -> codePoint;
      };
    }

    public Label about(Subject newSubject) {
      return new Label(x, baseline, width, text, style, ink, Optional.of(newSubject));
    }
  }

  /// Marks of which only the part inside a rectangle shows.
  record Clip(double x, double y, double width, double height, List<Mark> marks) implements Mark {

    public Clip {
      marks = List.copyOf(marks);
    }

    /// Always empty: the marks inside have subjects of their own.
    @Override
    public Optional<Subject> subject() {
      return Optional.empty();
    }
  }
}
