package org.cadenceplanner.chart;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Stroke;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.insight.WorkOverTime;

/// Hours of work month by month, stacked by kind, with the line of what the people have; what is
/// above it is hatched.
///
/// @param scenario the scenario's name, for the subjects of the marks
/// @param most the largest number of hours on the scale
record WorkArea(String scenario, WorkOverTime work, TimeAxis axis, int most) {
  private static final int MOST_ABOVE_PEAK = 2;
  private static final double TICKS_APART = 36;

  /// The largest number of hours that a scale needs; what the people have is left off where it is far
  /// above all there is to do, or the work would be flat.
  static int mostOf(WorkOverTime work) {
    double peak = work.most().hours().total();
    boolean isNear = work.available() <= MOST_ABOVE_PEAK * Math.max(peak, 1);
    return (int) Math.max(1, Math.ceil(isNear ? Math.max(peak, work.available()) : peak));
  }

  /// The ink of a kind of work: the kinds differ in lightness.
  static PhaseSwatch swatch(KindOfWork kind, Palette palette) {
    List<KindOfWork> kinds = List.of(KindOfWork.values());
    return new PhaseSwatch(palette.phase(kinds.indexOf(kind), kinds.size()), true, false);
  }

  /// Whether the line of what the people have is on the scale.
  boolean showsAvailable() {
    return work.hasPeople() && work.available() <= most;
  }

  void draw(Sketch sketch, Area area) {
    HeightAxis heights = new HeightAxis(most, area.y(), Math.round(area.bottom()));
    drawGrid(sketch, heights);
    KindOfWork[] kinds = KindOfWork.values();
    for (int layer = kinds.length; layer > 0; layer--) {
      drawLayer(sketch, heights, List.of(kinds).subList(0, layer));
    }
    if (showsAvailable()) {
      runs().forEach(run -> Hatch.drawSteps(sketch, excess(run, heights)));
      drawAvailable(sketch, heights);
    }
  }

  private void drawGrid(Sketch sketch, HeightAxis heights) {
    Stroke stroke = Stroke.solid(sketch.palette().grid(), 1);
    for (int tick : heights.ticks(sketch.type().of(TICKS_APART))) {
      double y = heights.y(tick);
      sketch.add(Mark.Line.of(axis.left(), y - 0.5, axis.right(), y - 0.5, stroke));
      sketch.writeBefore(
          Integer.toString(tick),
          axis.left() - sketch.type().of(LoadPlot.GUTTER_GAP),
          y,
          sketch.type().tiny(),
          sketch.palette().muted());
    }
  }

  private void drawLayer(Sketch sketch, HeightAxis heights, List<KindOfWork> stacked) {
    List<Point> outline = outline(heights, stacked);
    if (outline.stream().anyMatch(point -> point.y() < heights.bottom())) {
      KindOfWork kind = stacked.getLast();
      sketch.add(
          Mark.Polygon.filled(outline, swatch(kind, sketch.palette()).ink())
              .about(new Part.Work(scenario, kind).subject()));
    }
  }

  private List<WorkOverTime.Month> months() {
    return work.months().stream()
        .filter(month -> axis.showsAny(month.first(), month.end()))
        .toList();
  }

  private List<Point> outline(HeightAxis heights, List<KindOfWork> stacked) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(axis.left(), heights.bottom()));
    for (WorkOverTime.Month month : months()) {
      double y = heights.y(stacked.stream().mapToDouble(month.hours()::of).sum());
      if (y != points.getLast().y()) {
        points.add(new Point(axis.x(month.first()), points.getLast().y()));
        points.add(new Point(axis.x(month.first()), y));
      }
    }
    points.add(new Point(axis.right(), points.getLast().y()));
    points.add(new Point(axis.right(), heights.bottom()));
    return points;
  }

  /// The months with too much work, those that follow each other together.
  private List<List<WorkOverTime.Month>> runs() {
    List<List<WorkOverTime.Month>> runs = new ArrayList<>();
    boolean goesOn = false;
    for (WorkOverTime.Month month : months()) {
      boolean isOver = work.isOver(month);
      if (isOver && !goesOn) {
        runs.add(new ArrayList<>());
      }
      if (isOver) {
        runs.getLast().add(month);
      }
      goesOn = isOver;
    }
    return runs;
  }

  private List<Area> excess(List<WorkOverTime.Month> run, HeightAxis heights) {
    double bottom = heights.y(work.available());
    return run.stream()
        .map(
            month -> {
              double x = axis.x(month.first());
              double top = heights.y(month.hours().total());
              return new Area(x, top, axis.x(month.end()) - x, bottom - top);
            })
        .toList();
  }

  private void drawAvailable(Sketch sketch, HeightAxis heights) {
    double y = heights.y(work.available());
    sketch.add(Mark.Line.of(axis.left(), y, axis.right(), y, sketch.halo()));
    sketch.add(
        Mark.Line.of(axis.left(), y, axis.right(), y, CountArea.limitStroke(sketch))
            .about(new Part.Available(scenario).subject()));
  }
}
