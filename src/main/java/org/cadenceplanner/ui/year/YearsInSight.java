package org.cadenceplanner.ui.year;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Workspace;

/// How many of the years one above the other are in sight: all of them where their rows can be read,
/// else as many as can, until one looks closer or steps back.
final class YearsInSight implements DaysOnScreen {
  private static final double ZOOM_STEP = 1.25;

  /// Higher charts are slow to paint.
  private static final double HIGHEST = 8_000;

  private final ScrollPane pane;
  private final ChartView chart;
  private final Supplier<Optional<Double>> today;
  private OptionalDouble wanted = OptionalDouble.empty();
  private double readable;
  private double greatest;

  /// @param pane scrolls the chart
  /// @param today how far down today is in the chart; empty where it is not in it
  YearsInSight(
      Workspace workspace, ScrollPane pane, ChartView chart, Supplier<Optional<Double>> today) {
    this.pane = pane;
    this.chart = chart;
    this.today = today;
    workspace.whenAnother(() -> wanted = OptionalDouble.empty());
  }

  /// Shows other years.
  ///
  /// @param readableHeight the height from which on they can be read
  /// @param greatestHeight the height up to which their rows become higher
  void show(double readableHeight, double greatestHeight) {
    readable = readableHeight;
    greatest = greatestHeight;
    chart.setMinHeight(wanted.isPresent() ? Math.min(wanted.getAsDouble(), highest()) : readable);
  }

  @Override
  public void zoomIn() {
    zoomBy(ZOOM_STEP, middle());
  }

  @Override
  public void zoomOut() {
    zoomBy(1 / ZOOM_STEP, middle());
  }

  /// Looks closer, or steps back for negative steps, around a place.
  void zoomAt(double y, double steps) {
    zoomBy(Math.pow(ZOOM_STEP, steps), y);
  }

  /// Makes the rows so many times higher around a place of the chart.
  void zoomBy(double factor, double y) {
    double before = chart.getHeight();
    double after = Math.clamp(before * factor, seen(), highest());
    double place = y - top();
    become(after);
    scrollTo(y * after / before - place);
  }

  private double highest() {
    return Math.max(Math.max(seen(), readable), Math.min(HIGHEST, greatest));
  }

  @Override
  public void showAll() {
    become(seen());
  }

  @Override
  public void showToday() {
    today.get().ifPresent(this::centreOn);
  }

  /// Scrolls to a place of the chart where that is out of sight.
  void bringIntoView(double y) {
    if (y < top() || y > top() + seen()) {
      centreOn(y);
    }
  }

  private void centreOn(double y) {
    scrollTo(y - seen() / 2);
  }

  /// All years stay in sight in a window of any size.
  private void become(double height) {
    wanted = OptionalDouble.of(height > seen() ? height : 0);
    chart.setMinHeight(wanted.getAsDouble());
    pane.layout();
  }

  private double seen() {
    return pane.getViewportBounds().getHeight();
  }

  private double hidden() {
    return Math.max(0, chart.getHeight() - seen());
  }

  private double top() {
    return pane.getVvalue() * hidden();
  }

  private double middle() {
    return top() + seen() / 2;
  }

  private void scrollTo(double top) {
    pane.setVvalue(hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0.0, 1.0));
  }
}
