package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.schedule.Breach;

/// What of the branches at once is beyond the limits of the plan, hatched, and the line of the limit
/// on all branches.
///
/// Where the limit is on a phase, the top of its layer is hatched; on one that does not count as
/// supported, the whole height. Of phases that are hidden nothing is hatched, nor of all branches
/// where some are hidden.
record ExcessBranches(CountArea area, LimitsShown limits) {

  void draw(Sketch sketch, HeightAxis heights) {
    limits.tooMany().stream()
        .filter(breach -> area.phases().showsAllOf(breach.limit()))
        .forEach(
            breach -> merged(pieces(breach, heights)).forEach(piece -> Hatch.draw(sketch, piece)));
    limits
        .mostBranches()
        .ifPresent(
            most -> {
              if (most <= heights.most()) {
                drawLine(sketch, heights.y(most));
              }
            });
  }

  private void drawLine(Sketch sketch, double y) {
    TimeAxis axis = area.axis();
    sketch.add(Mark.Line.of(axis.left(), y, axis.right(), y, sketch.halo()));
    sketch.add(Mark.Line.of(axis.left(), y, axis.right(), y, stroke(sketch)));
  }

  /// The stroke of the line of the limit on all branches.
  static Stroke stroke(Sketch sketch) {
    return Stroke.solid(sketch.palette().limit(), 2.2);
  }

  private List<Area> pieces(Breach.TooManyBranches breach, HeightAxis heights) {
    TimeAxis axis = area.axis();
    LocalDate from = later(breach.from(), axis.from());
    LocalDate until = breach.until().isBefore(axis.until()) ? breach.until() : axis.until();
    List<Area> pieces = new ArrayList<>();
    if (from.isBefore(until)) {
      List<LocalDate> changes = area.counts().changes(from, until);
      for (int i = 0; i < changes.size(); i++) {
        LocalDate end = i + 1 < changes.size() ? changes.get(i + 1) : until;
        pieces.add(piece(breach, changes.get(i), end, heights));
      }
    }
    return pieces;
  }

  private Area piece(
      Breach.TooManyBranches breach, LocalDate from, LocalDate until, HeightAxis heights) {
    double x = area.axis().x(from);
    double width = Math.max(1, area.axis().x(until) - x);
    Area whole = new Area(x, heights.top(), width, heights.bottom() - heights.top());
    return breach
        .limit()
        .phase()
        .map(phase -> area.isLayer(phase) ? layer(breach, phase, from, whole, heights) : whole)
        .orElseGet(
            () -> between(whole, heights, area.counts().total().at(from), breach.limit().most()));
  }

  private Area layer(
      Breach.TooManyBranches breach, String phase, LocalDate day, Area whole, HeightAxis heights) {
    int top = area.heightUpTo(phase, day);
    int excess = area.inPhase(phase, day) - breach.limit().most();
    return between(whole, heights, top, top - Math.max(0, excess));
  }

  private static Area between(Area whole, HeightAxis heights, int top, int bottom) {
    double y = heights.y(top);
    return new Area(whole.x(), y, whole.width(), heights.y(Math.max(0, bottom)) - y);
  }

  private static List<Area> merged(List<Area> pieces) {
    List<Area> merged = new ArrayList<>();
    for (Area piece : pieces) {
      boolean goesOn =
          !merged.isEmpty()
              && merged.getLast().y() == piece.y()
              && merged.getLast().height() == piece.height();
      if (goesOn) {
        Area before = merged.removeLast();
        merged.add(before.withWidth(piece.right() - before.x()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
