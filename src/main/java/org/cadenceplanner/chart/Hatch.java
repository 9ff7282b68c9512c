package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;

/// Slanted lines in a frame over what is beyond a limit, on a ground that dims what is under them;
/// those of areas side by side meet. Areas side by side on one base may share their frame.
final class Hatch {
  private static final double APART = 6;
  private static final double WIDTH = 1.6;
  private static final int DIMMED = 170;

  /// What is under steps stays to be told apart.
  private static final int HARDLY_DIMMED = 90;

  private static final double FAR_APART = 9;

  private Hatch() {}

  static void draw(Sketch sketch, Area area) {
    Stroke stroke = Stroke.solid(sketch.palette().limit(), WIDTH);
    sketch.add(area.filled(sketch.palette().surface().withAlpha(DIMMED)));
    sketch.add(new Mark.Clip(area.x(), area.y(), area.width(), area.height(), lines(area, stroke)));
    sketch.add(area.outlined(stroke));
  }

  private static List<Mark> lines(Area area, Stroke stroke) {
    List<Mark> lines = new ArrayList<>();
    double first = Math.ceil((area.x() + area.y()) / APART) * APART;
    for (double sum = first; sum < area.right() + area.bottom(); sum += APART) {
      lines.add(Mark.Line.of(sum - area.y(), area.y(), sum - area.bottom(), area.bottom(), stroke));
    }
    return lines;
  }

  /// Hatches areas side by side in one frame.
  ///
  /// @param steps from left to right, each starting where the one before ends, all on one base
  static void drawSteps(Sketch sketch, List<Area> steps) {
    Stroke stroke = Stroke.solid(sketch.palette().limit(), WIDTH);
    Mark.Polygon ground =
        Mark.Polygon.filled(outline(steps), sketch.palette().surface().withAlpha(HARDLY_DIMMED));
    sketch.add(ground);
    double left = steps.getFirst().x();
    double right = steps.getLast().right();
    double bottom = steps.getFirst().bottom();
    double top = steps.stream().mapToDouble(Area::y).min().orElse(bottom);
    double first = Math.ceil((left + top) / FAR_APART) * FAR_APART;
    for (double sum = first; sum < right + bottom; sum += FAR_APART) {
      pieces(sum, steps, stroke).forEach(sketch::add);
    }
    sketch.add(
        new Mark.Polygon(ground.points(), Optional.empty(), Optional.of(stroke), Optional.empty()));
  }

  private static List<Point> outline(List<Area> steps) {
    List<Point> points = new ArrayList<>();
    double bottom = steps.getFirst().bottom();
    points.add(new Point(steps.getFirst().x(), bottom));
    for (Area step : steps) {
      points.add(new Point(step.x(), step.y()));
      points.add(new Point(step.right(), step.y()));
    }
    points.add(new Point(steps.getLast().right(), bottom));
    return points;
  }

  /// What of a slanted line, whose places across and down have this sum, lies in the steps.
  private static List<Mark.Line> pieces(double sum, List<Area> steps, Stroke stroke) {
    List<Mark.Line> pieces = new ArrayList<>();
    double from = Double.NaN;
    double upTo = Double.NaN;
    for (Area step : steps) {
      double low = Math.min(step.bottom(), sum - step.x());
      double high = Math.max(step.y(), sum - step.right());
      if (high < low) {
        boolean goesOn = low == upTo;
        if (!goesOn && upTo < from) {
          pieces.add(Mark.Line.of(sum - upTo, upTo, sum - from, from, stroke));
        }
        from = goesOn ? from : low;
        upTo = high;
      }
    }
    if (upTo < from) {
      pieces.add(Mark.Line.of(sum - upTo, upTo, sum - from, from, stroke));
    }
    return pieces;
  }
}
