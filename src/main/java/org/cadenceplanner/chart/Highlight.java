package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// What is painted over a drawing to show what is selected in it: an outline around the branch of a
/// selected release and a larger one of its diamond; around anything else, its own outline.
public final class Highlight {
  private static final double AWAY = 3;
  private static final int FAINT = 26;
  private static final double LEAST = 4;

  private Highlight() {}

  /// The marks to paint over a drawing; none for subjects that it does not show.
  public static List<Mark> of(Drawing drawing, Set<Subject> selected, Palette palette) {
    List<Mark> marks = new ArrayList<>();
    for (Subject subject : selected) {
      if (isOfBranch(subject)) {
        branch(drawing, subject).ifPresent(bounds -> marks.add(band(bounds, palette)));
      }
      drawing.marksAbout(subject).forEach(mark -> marks.add(around(mark, palette)));
    }
    return List.copyOf(marks);
  }

  private static boolean isOfBranch(Subject subject) {
    return Part.of(subject).filter(Part.Release.class::isInstance).isPresent();
  }

  // All that is in the row of a release has its scenario and its version after the kind.
  private static Optional<Bounds> branch(Drawing drawing, Subject release) {
    List<String> row = release.path().subList(1, release.path().size());
    return drawing.marks().stream()
        .filter(mark -> mark.subject().filter(subject -> isIn(row, subject)).isPresent())
        .map(Mark::bounds)
        .reduce(Bounds::and);
  }

  private static boolean isIn(List<String> row, Subject subject) {
    int end = 1 + row.size();
    boolean inRow = !subject.kind().equals("count") && !subject.kind().equals("skipped");
    return inRow && subject.path().size() >= end && subject.path().subList(1, end).equals(row);
  }

  private static Mark band(Bounds bounds, Palette palette) {
    Bounds around = bounds.grown(AWAY);
    return Mark.Box.filled(
            around.left(),
            around.top(),
            around.width(),
            around.height(),
            palette.text().withAlpha(FAINT))
        .withOutline(Stroke.solid(palette.text(), 1));
  }

  private static Mark around(Mark mark, Palette palette) {
    Stroke stroke = Stroke.solid(palette.limit(), 2);
    return switch (mark) {
      case Mark.Polygon polygon when polygon.points().size() == 4 ->
          new Mark.Polygon(grown(polygon), Optional.empty(), Optional.of(stroke), Optional.empty());
      case Mark.Polygon polygon ->
          new Mark.Polygon(
              polygon.points(), Optional.empty(), Optional.of(stroke), Optional.empty());
      case Mark.Box box -> outline(box.bounds(), stroke);
      case Mark.Line line -> outline(line.bounds().grown(LEAST), stroke);
      case Mark.Label label -> outline(label.bounds().grown(LEAST), stroke);
      case Mark.Clip clip -> outline(clip.bounds(), stroke);
    };
  }

  private static Mark outline(Bounds bounds, Stroke stroke) {
    return Mark.Box.outlined(bounds.left(), bounds.top(), bounds.width(), bounds.height(), stroke);
  }

  // A diamond's corners, moved away from its middle.
  private static List<Point> grown(Mark.Polygon diamond) {
    Bounds bounds = diamond.bounds();
    double x = (bounds.left() + bounds.right()) / 2;
    double y = (bounds.top() + bounds.bottom()) / 2;
    double factor = 1 + LEAST / Math.max(1, bounds.width() / 2);
    return diamond.points().stream()
        .map(point -> new Point(x + factor * (point.x() - x), y + factor * (point.y() - y)))
        .toList();
  }
}
