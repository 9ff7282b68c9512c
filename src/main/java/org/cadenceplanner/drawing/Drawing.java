package org.cadenceplanner.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A finished picture as a list of marks, painted in order, later ones over earlier ones.
///
/// `width` and `height` are in units; at scale 1 a unit is a pixel. The origin is top left.
public record Drawing(int width, int height, List<Mark> marks) {

  /// @throws IllegalArgumentException if a side is not above 0
  public Drawing {
    marks = List.copyOf(marks);
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          "a drawing is " + width + " by " + height + " units, both must be above 0");
    }
  }

  /// What the topmost mark at a place is about; marks without a subject are looked through.
  ///
  /// Boxes, polygons and labels are met inside, lines from 3 units away. Marks in a clip are met
  /// only where the clip shows them.
  public Optional<Subject> at(double x, double y) {
    return at(new Point(x, y), marks);
  }

  private static Optional<Subject> at(Point point, List<Mark> marks) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      Optional<Subject> met = at(point, marks.get(i));
      if (met.isPresent()) {
        return met;
      }
    }
    return Optional.empty();
  }

  private static Optional<Subject> at(Point point, Mark mark) {
    if (mark instanceof Mark.Clip clip) {
      return clip.bounds().contains(point) ? at(point, clip.marks()) : Optional.empty();
    }
    return mark.subject().filter(subject -> Shape.covers(mark, point));
  }

  /// The marks about a subject in the order in which they are painted, those in clips too.
  public List<Mark> marksAbout(Subject subject) {
    return marks.stream()
        .flatMap(Drawing::unclipped)
        .filter(mark -> mark.subject().equals(Optional.of(subject)))
        .toList();
  }

  private static Stream<Mark> unclipped(Mark mark) {
    return mark instanceof Mark.Clip clip
        ? clip.marks().stream().flatMap(Drawing::unclipped)
        : Stream.of(mark);
  }

  /// The smallest rectangle around all the marks about a subject; empty if there are none.
  public Optional<Bounds> boundsOf(Subject subject) {
    return marksAbout(subject).stream().map(Mark::bounds).reduce(Bounds::and);
  }
}
