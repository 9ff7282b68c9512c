package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.insight.advice.Strip;

/// The drawing of the cost of every day, and where the days stand in it.
public final class DrawnStrips {
  private static final String RANK = "rank";

  private final Drawing drawing;
  private final List<StripPlot> plots;

  DrawnStrips(Drawing drawing, List<StripPlot> plots) {
    this.drawing = drawing;
    this.plots = plots;
  }

  public Drawing drawing() {
    return drawing;
  }

  /// A day of a strip.
  public record Place(Strip strip, Strip.Day day) {}

  /// The day at a place; empty outside the strips.
  public Optional<Place> at(Point point) {
    return plots.stream()
        .flatMap(plot -> plot.at(point).map(day -> new Place(plot.strip(), day)).stream())
        .findFirst();
  }

  /// Which of the best has its number at a place, 0 for the first; empty if none.
  public OptionalInt rankAt(Point point) {
    return drawing.at(point.x(), point.y()).stream()
        .filter(subject -> subject.kind().equals(RANK))
        .mapToInt(subject -> Integer.parseInt(subject.path().getLast()) - 1)
        .findFirst();
  }

  /// What the number of one of the best is about.
  ///
  /// @param place 0 for the first
  static Subject rank(int place) {
    return Subject.of(RANK, String.valueOf(place + 1));
  }
}
