package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.drawing.Subject;

/// Shows in a chart what is selected: the row of its release has a ground of its own, under all that
/// stands in it, and a line goes around its diamond, or around the milestone that is selected where
/// that is drawn.
public final class Highlight {
  private static final double LINE = 2;
  private static final double LINE_WITH_HALO = 4;
  private static final double AWAY = 3;
  private static final double FARTHEST = 4;

  /// So that the line stays clear of the date beside the diamond.
  private static final double FARTHEST_IN_ROW = 2;

  private static final double SHARE_OF_ROW = 0.15;

  private Highlight() {}

  /// The marks of a drawing with those that show the selection among them; the drawing's own where
  /// it does not show the release.
  public static List<Mark> of(Drawn drawn, Part.OfRelease selected, Palette palette) {
    List<Mark> marks = new ArrayList<>(drawn.drawing().marks());
    drawn
        .plot()
        .flatMap(plot -> plot.row(selected.version()))
        .ifPresent(
            row -> {
              marks.add(firstInRow(marks, selected), ground(row, palette));
              double away = Math.min(FARTHEST_IN_ROW, row.height() * SHARE_OF_ROW);
              goAround(drawn.drawing(), selected, marks, away, palette);
            });
    return List.copyOf(marks);
  }

  /// The marks of a drawing that has no rows of releases, with lines around what is selected among
  /// them; the drawing's own where it shows nothing of that.
  ///
  /// @param selected what is selected, in each of the scenarios drawn
  public static List<Mark> around(Drawing drawing, List<Part.OfRelease> selected, Palette palette) {
    List<Mark> marks = new ArrayList<>(drawing.marks());
    selected.forEach(part -> goAround(drawing, part, marks, FARTHEST, palette));
    return List.copyOf(marks);
  }

  /// The marks of a drawing with a line around those about a subject; the drawing's own where there
  /// are none.
  static List<Mark> around(Drawing drawing, Subject subject, Palette palette) {
    List<Mark> marks = new ArrayList<>(drawing.marks());
    List<Mark> target = drawing.marksAbout(subject);
    if (!target.isEmpty()) {
      marks.addAll(around(target, FARTHEST, palette));
    }
    return List.copyOf(marks);
  }

  // Under the target itself, whose own line stays to be seen, and under a diamond near by.
  private static void goAround(
      Drawing drawing, Part.OfRelease selected, List<Mark> marks, double away, Palette palette) {
    List<Mark> target = pointedAt(drawing, selected);
    Stream.concat(target.stream(), diamond(drawing, selected).stream())
        .map(marks::indexOf)
        .min(Comparator.naturalOrder())
        .ifPresent(lowest -> marks.addAll(lowest, around(target, away, palette)));
  }

  private static int firstInRow(List<Mark> marks, Part.OfRelease selected) {
    return IntStream.range(0, marks.size())
        .filter(
            i ->
                marks.get(i).subject().flatMap(Part::of).filter(p -> isIn(p, selected)).isPresent())
        .findFirst()
        .orElse(marks.size());
  }

  private static boolean isIn(Part part, Part.OfRelease selected) {
    return part instanceof Part.OfRelease other && other.version().equals(selected.version());
  }

  // On whole units, between the lines above and below.
  private static Mark ground(Bounds row, Palette palette) {
    double top = Math.rint(row.top());
    double bottom = Math.max(top + 1, Math.rint(row.bottom()) - 1);
    return Mark.Box.filled(row.left(), top, row.width(), bottom - top, palette.selectedGround());
  }

  private static List<Mark> pointedAt(Drawing drawing, Part.OfRelease selected) {
    List<Mark> own = drawing.marksAbout(selected.subject());
    return own.isEmpty() ? diamond(drawing, selected) : own;
  }

  private static List<Mark> diamond(Drawing drawing, Part.OfRelease selected) {
    return drawing.marksAbout(new Part.Release(selected.scenario(), selected.version()).subject());
  }

  // The halo keeps the line apart from a bar of any colour.
  private static List<Mark> around(List<Mark> marks, double away, Palette palette) {
    return Stream.of(
            Stroke.solid(palette.surface(), LINE_WITH_HALO), Stroke.solid(palette.selected(), LINE))
        .flatMap(stroke -> around(marks, away, stroke).stream())
        .toList();
  }

  private static Optional<Mark> around(List<Mark> marks, double away, Stroke stroke) {
    if (marks.size() == 1 && marks.getFirst() instanceof Mark.Polygon diamond) {
      return Optional.of(
          new Mark.Polygon(
              grown(diamond, away), Optional.empty(), Optional.of(stroke), Optional.empty()));
    }
    return marks.stream().map(Mark::bounds).reduce(Bounds::and).map(box -> outline(box, stroke));
  }

  private static Mark outline(Bounds bounds, Stroke stroke) {
    Bounds around = bounds.grown(AWAY);
    return Mark.Box.outlined(around.left(), around.top(), around.width(), around.height(), stroke);
  }

  // A diamond's corners, moved away from its middle.
  private static List<Point> grown(Mark.Polygon diamond, double away) {
    Bounds bounds = diamond.bounds();
    double x = (bounds.left() + bounds.right()) / 2;
    double y = (bounds.top() + bounds.bottom()) / 2;
    double factor = 1 + away / Math.max(1, bounds.width() / 2);
    return diamond.points().stream()
        .map(point -> new Point(x + factor * (point.x() - x), y + factor * (point.y() - y)))
        .toList();
  }
}
