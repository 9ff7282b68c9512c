package org.cadenceplanner.ui;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Mark;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.ui.fx.ChartView;

/// Where a person sees things in a chart, in the chart's own coordinates.
///
/// @param chart the chart's id
record ChartPlaces(Robot robot, String chart) {
  private static final double STEP = 3;

  /// Where things are seen in the timeline.
  ChartPlaces(Robot robot) {
    this(robot, "#timeline");
  }

  /// Where a mark about something can be met, such as `release`, `8 months`, `4.12`.
  Point2D of(String... path) {
    Subject subject = Subject.of(path);
    Drawing drawing = drawn().drawing();
    return drawing.marksAbout(subject).stream()
        .flatMap(mark -> places(mark).stream())
        .filter(place -> drawing.at(place.getX(), place.getY()).filter(subject::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not in the chart: " + subject));
  }

  /// Where a bar ends, half way down.
  Point2D endOf(String... path) {
    Bounds bar = drawn().drawing().boundsOf(Subject.of(path)).orElseThrow();
    return new Point2D(bar.right() - 1, (bar.top() + bar.bottom()) / 2);
  }

  /// Whether anything is drawn of something.
  boolean shows(String... path) {
    return !drawn().drawing().marksAbout(Subject.of(path)).isEmpty();
  }

  /// A place on a day where nothing but the ground or a holiday is drawn.
  Point2D ground(LocalDate day) {
    Plot plot = plot();
    double x = plot.x(day) + plot.axis().perDay() / 2;
    for (double y = plot.top() + 1; y < plot.bottom(); y += STEP) {
      if (plot.dayAt(x).equals(day) && isGround(x, y)) {
        return new Point2D(x, y);
      }
    }
    throw new AssertionError("No free ground on " + day);
  }

  private boolean isGround(double x, double y) {
    return drawn().drawing().at(x, y).map(Subject::kind).filter(not("holidays"::equals)).isEmpty();
  }

  Plot plot() {
    return drawn().plot().orElseThrow();
  }

  private Drawn drawn() {
    ChartView view = robot.node(chart, ChartView.class);
    return robot.read(() -> view.drawn().orElseThrow());
  }

  /// The middle first: what people point at.
  private static List<Point2D> places(Mark mark) {
    Bounds bounds = mark.bounds();
    List<Point2D> places = new ArrayList<>();
    places.add(
        new Point2D((bounds.left() + bounds.right()) / 2, (bounds.top() + bounds.bottom()) / 2));
    for (double x = bounds.left(); x < bounds.right(); x += STEP) {
      for (double y = bounds.top(); y < bounds.bottom(); y += STEP) {
        if (bounds.contains(new Point(x, y))) {
          places.add(new Point2D(x, y));
        }
      }
    }
    return places;
  }
}
