package org.cadenceplanner.ui.fx;

import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What is told about the place under the pointer: right of it and below, on the other side where
/// the window ends and there is room for it, or the screen ends; never under the pointer itself.
public final class ChartHover {
  private static final double BESIDE_POINTER = 14;
  private static final double WIDEST = 460;

  private final Node chart;
  private final Tooltip tip = new Tooltip();
  private final EventHandler<KeyEvent> hideOnKey = key -> hide();

  public ChartHover(Node chart) {
    this.chart = chart;
    tip.getStyleClass().add("chart-hover");
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
    // Else it would keep Escape from the chart.
    tip.setHideOnEscape(false);
    hideForOthers();
  }

  /// What a key or another window brings up must not lie under it.
  private void hideForOthers() {
    chart.sceneProperty().addListener((of, was, is) -> hideOnKeysOf(is, was));
    chart
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::focusedProperty)
        .subscribe(focused -> hide());
  }

  /// A scene outlives the charts that were in it: it must not keep them.
  private void hideOnKeysOf(@Nullable Scene scene, @Nullable Scene before) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, hideOnKey);
    }
    if (scene != null) {
      scene.addEventFilter(KeyEvent.KEY_PRESSED, hideOnKey);
    }
  }

  /// Tells nothing any more.
  public void hide() {
    tip.hide();
  }

  /// Tells these lines beside the pointer; hides where there are none.
  public void tell(List<String> lines, MouseEvent pointer) {
    tellAt(lines, pointer.getScreenX(), pointer.getScreenY());
  }

  /// Tells these lines beside a place of the screen; hides where there are none.
  public void tellAt(List<String> lines, double x, double y) {
    if (lines.isEmpty()) {
      tip.hide();
    } else {
      tip.setText(String.join("\n", lines));
      place(x, y);
    }
  }

  private void place(double x, double y) {
    if (!tip.isShowing()) {
      // Only then it has the letters that it is measured in.
      tip.show(chart, x + BESIDE_POINTER, y + BESIDE_POINTER);
    }
    Region content = (Region) tip.getScene().getRoot();
    content.applyCss();
    double width = content.prefWidth(-1);
    double height = content.prefHeight(width);
    Rectangle2D screen = screenAt(x, y);
    Node inside = chart.getScene().getRoot();
    Bounds window = inside.localToScreen(inside.getLayoutBounds());
    boolean left = isOnOtherSide(x, width, window.getMinX(), window.getMaxX(), screen.getMaxX());
    boolean above = isOnOtherSide(y, height, window.getMinY(), window.getMaxY(), screen.getMaxY());
    tip.setAnchorLocation(corner(left, above));
    tip.show(
        chart,
        x + (left ? -BESIDE_POINTER : BESIDE_POINTER),
        y + (above ? -BESIDE_POINTER : BESIDE_POINTER));
  }

  private static boolean isOnOtherSide(
      double pointer, double length, double windowStart, double windowEnd, double screenEnd) {
    double end = pointer + BESIDE_POINTER + length;
    boolean hasRoom = pointer - BESIDE_POINTER - length >= windowStart;
    return end > screenEnd || (end > windowEnd && hasRoom);
  }

  private static AnchorLocation corner(boolean left, boolean above) {
    if (above) {
      return left ? AnchorLocation.CONTENT_BOTTOM_RIGHT : AnchorLocation.CONTENT_BOTTOM_LEFT;
    }
    return left ? AnchorLocation.CONTENT_TOP_RIGHT : AnchorLocation.CONTENT_TOP_LEFT;
  }

  private static Rectangle2D screenAt(double x, double y) {
    return Screen.getScreensForRectangle(x, y, 1, 1).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
