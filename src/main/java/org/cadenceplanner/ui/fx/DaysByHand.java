package org.cadenceplanner.ui.fx;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.cadenceplanner.chart.DaysShown;
import org.cadenceplanner.chart.Drawn;
import org.cadenceplanner.chart.Plot;
import org.cadenceplanner.chart.TimeAxis;
import org.cadenceplanner.drawing.Point;

/// Other days of a chart by hand: the wheel, and two fingers, look closer or step back around the
/// day under the pointer; the wheel with Shift, dragging the ground, and the arrow keys move to
/// other days; plus, minus, 0 and T are keys for the rest.
public final class DaysByHand {
  private static final double NOTCH = 40;
  private static final int MOST_NOTCHES = 4;

  private final ChartView chart;
  private final DaysLookedAt days;
  private Optional<Drag> drag = Optional.empty();

  private record Drag(double x, DaysShown from, double perDay) {}

  /// @param days the days that the chart shows
  public DaysByHand(ChartView chart, DaysLookedAt days) {
    this.chart = chart;
    this.days = days;
  }

  /// Takes all that hands do over a chart that has nothing else to drag and no other keys.
  ///
  /// @param pane what the chart fills
  public static void on(Node pane, ChartView chart, DaysLookedAt days) {
    DaysByHand hands = new DaysByHand(chart, days);
    hands.turnOver(pane);
    chart.setOnMousePressed(
        event -> {
          chart.requestFocus();
          hands.press(event);
        });
    chart.setOnMouseDragged(hands::drag);
    chart.setOnMouseReleased(hands::letGo);
    pane.setOnKeyPressed(hands::key);
  }

  /// Takes what the wheel and two fingers do over a pane that the chart fills.
  public void turnOver(Node pane) {
    pane.setOnScroll(this::wheel);
    pane.setOnZoom(this::pinch);
  }

  /// Takes hold of the ground under the pointer, with the left button alone.
  public void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      drag =
          plotAt(event.getX(), event.getY())
              .map(plot -> new Drag(event.getX(), days.shown(), plot.axis().perDay()));
    }
  }

  /// Lets the ground go, if it was the left button.
  public void letGo(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      drag = Optional.empty();
    }
  }

  /// Moves what was taken hold of with the pointer.
  public void drag(MouseEvent event) {
    drag.ifPresent(
        begun ->
            days.look(
                begun.from().panned(Math.round((begun.x() - event.getX()) / begun.perDay()))));
  }

  private void key(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && take(event)) {
      event.consume();
    }
  }

  /// Does what a key asks for.
  ///
  /// @return whether it is one of the keys for other days
  public boolean take(KeyEvent event) {
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> days.zoomIn();
      case MINUS, SUBTRACT -> days.zoomOut();
      case DIGIT0, NUMPAD0, HOME -> days.showAll();
      case T -> days.showToday();
      case LEFT -> days.pan(-1);
      case RIGHT -> days.pan(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void wheel(ScrollEvent event) {
    double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    if (turned == 0) {
      return;
    }
    double notches = Math.clamp(turned / NOTCH, -MOST_NOTCHES, MOST_NOTCHES);
    if (event.isShiftDown() || event.getDeltaY() == 0) {
      days.pan(-notches);
    } else {
      days.zoomAt(dayAt(event.getX(), event.getY()), notches);
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    days.zoomBy(dayAt(event.getX(), event.getY()), event.getZoomFactor());
    event.consume();
  }

  /// The wheel may turn again before the days it has turned to are drawn.
  private LocalDate dayAt(double x, double y) {
    DaysShown shown = days.shown();
    return plotAt(x, y)
        .map(Plot::axis)
        .map(axis -> new TimeAxis(shown.from(), shown.until(), axis.left(), axis.right()).dayAt(x))
        .orElseGet(days::middle);
  }

  /// The panel at a place; the first one beside the days.
  private Optional<Plot> plotAt(double x, double y) {
    List<Plot> plots = chart.drawn().map(Drawn::plots).orElse(List.of());
    Point place = new Point(x, y);
    return plots.stream()
        .filter(plot -> plot.contains(place))
        .findFirst()
        .or(() -> plots.stream().findFirst());
  }
}
