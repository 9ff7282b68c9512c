package org.cadenceplanner.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Part;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What can be taken hold of in a drawn timeline.
///
/// @param drawn the timeline as it is on the screen
/// @param plot where its days stand
/// @param schedule what it shows
record Grips(Drawn drawn, Plot plot, Schedule schedule) {
  private static final double REACH = 4;

  /// What there is to take hold of at a place: a planned release, or the end of a phase from 4 units
  /// away.
  Optional<Grip> at(double x, double y) {
    Optional<Part> part = drawn.drawing().at(x, y).flatMap(Part::of);
    return part.filter(Part.Release.class::isInstance).isPresent()
        ? part.flatMap(this::release)
        : endAt(x, y).map(end -> end);
  }

  private Optional<Grip> release(Part part) {
    return part instanceof Part.Release release
        ? ReleaseGrip.of(schedule, release.version()).map(grip -> grip)
        : Optional.empty();
  }

  private Optional<EndGrip> endAt(double x, double y) {
    return plot.rows().stream()
        .filter(row -> row.bounds().contains(new Point(x, y)))
        .flatMap(row -> ends(row.version()))
        .filter(end -> bar(end).filter(bar -> isAt(bar, x, y)).isPresent())
        .min(Comparator.comparingDouble(end -> Math.abs(plot.x(end.day()) - x)));
  }

  private static boolean isAt(Bounds bar, double x, double y) {
    return Math.abs(bar.right() - x) <= REACH && y >= bar.top() && y <= bar.bottom();
  }

  /// The ends of a release's phases that can be moved and are in sight.
  List<EndGrip> movableEnds(Version version) {
    return ends(version).filter(end -> end.refusal().isEmpty()).toList();
  }

  private Stream<EndGrip> ends(Version version) {
    return schedule.counted().stream()
        .filter(release -> release.version().equals(version))
        .flatMap(this::ends);
  }

  private Stream<EndGrip> ends(Release release) {
    return EndGrip.of(schedule, release).stream().filter(end -> plot.axis().shows(end.day()));
  }

  /// Where the bar of the phase is that ends there; empty where none is drawn.
  Optional<Bounds> bar(EndGrip end) {
    return drawn
        .drawing()
        .boundsOf(
            new Part.Phase(schedule.scenario().name(), end.release().version(), end.span().name())
                .subject());
  }
}
