package org.cadenceplanner.ui.fx;

import java.util.Optional;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;

/// An upright or level line as the rectangle it covers, which is painted several times as fast.
final class Bar {
  private Bar() {}

  /// The rectangle of a line; empty for one that is dashed or slanted.
  static Optional<Mark.Box> of(Mark.Line line) {
    Point from = line.from();
    Point to = line.to();
    double width = line.stroke().width();
    if (!line.stroke().dashes().isEmpty()) {
      return Optional.empty();
    }
    if (from.y() == to.y()) {
      double left = Math.min(from.x(), to.x());
      return Optional.of(box(line, left, from.y() - width / 2, Math.abs(to.x() - from.x()), width));
    }
    if (from.x() == to.x()) {
      double top = Math.min(from.y(), to.y());
      return Optional.of(box(line, from.x() - width / 2, top, width, Math.abs(to.y() - from.y())));
    }
    return Optional.empty();
  }

  private static Mark.Box box(Mark.Line line, double x, double y, double width, double height) {
    return Mark.Box.filled(x, y, width, height, line.stroke().ink());
  }
}
