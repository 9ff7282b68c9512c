package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.schedule.BranchCounts;

/// Branches at once over time, stacked by phase, the first phase lowest, with the line of what the
/// people can look after, and what is beyond the limits of the plan.
///
/// @param scenario the scenario's name, for the subjects of the marks
/// @param most the largest count on the scale
/// @param capacity how many branches the people can look after
/// @param limits the limits of the plan
record CountArea(
    String scenario,
    BranchCounts counts,
    PhaseKey phases,
    TimeAxis axis,
    int most,
    Capacity capacity,
    LimitsShown limits) {

  void draw(Sketch sketch, Area area) {
    HeightAxis heights = new HeightAxis(most, area.y(), Math.round(area.bottom()));
    drawGrid(sketch, heights);
    List<String> counted = counted();
    for (int layer = counted.size(); layer > 0; layer--) {
      drawLayer(sketch, heights, counted.subList(0, layer));
    }
    new ExcessBranches(this, limits).draw(sketch, heights);
    if (capacity.isOnScale(most)) {
      drawLimit(sketch, heights);
    }
  }

  private List<String> counted() {
    return phases.names().stream()
        .filter(phase -> phases.counts(phase) && !phases.isHidden(phase))
        .toList();
  }

  /// Whether a phase is one of the layers.
  boolean isLayer(String phase) {
    return counted().contains(phase);
  }

  /// The branches on a day in a phase.
  int inPhase(String phase, LocalDate day) {
    return Optional.ofNullable(counts.byPhase().get(phase)).map(count -> count.at(day)).orElse(0);
  }

  /// How high the layers are on a day up to and with that of a phase.
  int heightUpTo(String phase, LocalDate day) {
    return height(counted().subList(0, counted().indexOf(phase) + 1), day);
  }

  private void drawGrid(Sketch sketch, HeightAxis heights) {
    for (int tick : heights.ticks(sketch.type().of(15))) {
      double y = heights.y(tick);
      sketch.add(
          Mark.Line.of(
              axis.left(),
              y - 0.5,
              axis.right(),
              y - 0.5,
              Stroke.solid(sketch.palette().grid(), 1)));
      sketch.writeBefore(
          Integer.toString(tick),
          axis.left() - sketch.type().of(13),
          y,
          sketch.type().tiny(),
          sketch.palette().muted());
    }
  }

  private void drawLayer(Sketch sketch, HeightAxis heights, List<String> stacked) {
    String phase = stacked.getLast();
    List<Point> outline = outline(heights, stacked);
    if (outline.stream().anyMatch(point -> point.y() < heights.bottom())) {
      sketch.add(
          Mark.Polygon.filled(outline, phases.ink(phase, sketch.palette()))
              .about(new Part.Count(scenario, phase).subject()));
    }
  }

  private List<Point> outline(HeightAxis heights, List<String> stacked) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(axis.left(), heights.bottom()));
    for (LocalDate day : counts.changes(axis.from(), axis.until())) {
      double y = heights.y(height(stacked, day));
      if (y != points.getLast().y()) {
        points.add(new Point(axis.x(day), points.getLast().y()));
        points.add(new Point(axis.x(day), y));
      }
    }
    points.add(new Point(axis.right(), points.getLast().y()));
    points.add(new Point(axis.right(), heights.bottom()));
    return points;
  }

  // Where end days count, a branch is in two phases on one day but stands once in the total.
  private int height(List<String> stacked, LocalDate day) {
    int sum =
        counts.byPhase().entrySet().stream()
            .filter(phase -> stacked.contains(phase.getKey()))
            .mapToInt(phase -> phase.getValue().at(day))
            .sum();
    return Math.min(sum, counts.total().at(day));
  }

  private void drawLimit(Sketch sketch, HeightAxis heights) {
    double y = heights.y(capacity.branches().orElseThrow());
    sketch.add(Mark.Line.of(axis.left(), y, axis.right(), y, sketch.halo()));
    sketch.add(
        Mark.Line.of(axis.left(), y, axis.right(), y, limitStroke(sketch))
            .about(new Part.Limit(scenario).subject()));
  }

  /// The stroke of the line of what the people can look after.
  static Stroke limitStroke(Sketch sketch) {
    return Stroke.dashed(sketch.palette().limit(), 1.6, 6, 4);
  }
}
