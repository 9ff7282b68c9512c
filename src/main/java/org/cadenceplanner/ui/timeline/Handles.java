package org.cadenceplanner.ui.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.drawing.Bounds;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.ChartHover;

/// The handles over a timeline: at the days that its cadences are counted from, at both ends of the
/// years where all are shown, and at the ends of the phases of the release that is selected.
final class Handles extends Pane {
  private static final double ORIGIN_WIDTH = 13;
  private static final double ORIGIN_HEIGHT = 11;
  private static final double YEAR_WIDTH = 7;
  private static final double YEAR_HEIGHT = 16;
  private static final double END_WIDTH = 7;
  private static final double LEAST_END = 11;

  private final ByHand byHand;
  private final ChartHover hover;
  private final Map<String, Handle> shown = new LinkedHashMap<>();

  /// A handle in its place.
  private record Placed(Grip grip, String look, Bounds bounds) {
    static Placed at(Grip grip, String look, double x, double top, double width, double height) {
      return new Placed(grip, look, new Bounds(x - width / 2, top, x + width / 2, top + height));
    }

    String id() {
      return Handle.idOf(grip);
    }
  }

  Handles(ByHand byHand, ChartHover hover) {
    this.byHand = byHand;
    this.hover = hover;
    setPickOnBounds(false);
  }

  /// Shows none.
  void clear() {
    show(List.of(), 0);
  }

  /// Shows those of a timeline.
  ///
  /// @param hasAllYears whether all years are shown
  /// @param selected the release that is selected
  void show(Grips grips, boolean hasAllYears, Optional<Version> selected) {
    Stream<Placed> ends =
        selected.stream().flatMap(it -> grips.movableEnds(it).stream()).flatMap(e -> end(e, grips));
    show(
        Stream.of(origins(grips), hasAllYears ? years(grips) : Stream.<Placed>empty(), ends)
            .flatMap(placed -> placed)
            .toList(),
        grips.plot().axis().perDay());
  }

  private static Stream<Placed> origins(Grips grips) {
    Plot plot = grips.plot();
    return OriginGrip.of(grips.schedule().scenario()).stream()
        .filter(origin -> plot.axis().shows(origin.day()))
        .map(
            origin ->
                Placed.at(
                    origin,
                    "origin-handle",
                    plot.x(origin.day()),
                    plot.top() - ORIGIN_HEIGHT + 2,
                    ORIGIN_WIDTH,
                    ORIGIN_HEIGHT));
  }

  private static Stream<Placed> years(Grips grips) {
    return Stream.of(true, false)
        .map(isFirst -> new YearGrip(grips.schedule().horizon(), isFirst))
        .map(
            year ->
                Placed.at(
                    year,
                    "year-handle",
                    grips.plot().x(year.day()),
                    grips.plot().top() - YEAR_HEIGHT - YEAR_WIDTH,
                    YEAR_WIDTH,
                    YEAR_HEIGHT));
  }

  private static Stream<Placed> end(EndGrip end, Grips grips) {
    return grips.bar(end).map(bar -> end(end, bar)).stream();
  }

  private static Placed end(EndGrip end, Bounds bar) {
    double height = Math.max(bar.height(), LEAST_END);
    double top = (bar.top() + bar.bottom() - height) / 2;
    return Placed.at(end, "end-handle", bar.right(), top, END_WIDTH, height);
  }

  private void show(List<Placed> wanted, double perDay) {
    // Else the mouse would lose what it holds.
    if (!byHand.isMoving()) {
      Set<String> ids = wanted.stream().map(Placed::id).collect(Collectors.toSet());
      shown.keySet().retainAll(ids);
      getChildren().retainAll(shown.values());
    }
    wanted.forEach(placed -> show(placed, perDay));
  }

  private void show(Placed placed, double perDay) {
    Handle handle = shown.computeIfAbsent(placed.id(), id -> added(placed));
    Bounds at = placed.bounds();
    handle.show(placed.grip(), perDay);
    handle.resizeRelocate(at.left(), at.top(), at.width(), at.height());
  }

  private Handle added(Placed placed) {
    Handle handle = new Handle(placed.grip(), placed.look(), byHand, hover);
    getChildren().add(handle);
    return handle;
  }
}
