package org.cadenceplanner.ui.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Dragging a tab to another place among the others: a line shows between which two it would come to
/// stand. Escape, or letting go away from the tabs, leaves it where it is.
final class TabDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
  private static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");
  private static final double FARTHEST_OF_A_CLICK = 8;
  private static final double NEAR = 40;

  private final Node around;
  private final List<ToggleButton> tabs;
  private final BiConsumer<String, Integer> drop;
  private Optional<Point2D> pressed = Optional.empty();
  private boolean isUnderWay;

  /// @param around what all tabs are in
  /// @param tabs the tabs in their order, as they are at any time
  /// @param drop takes the scenario dragged and its new place, from 0
  TabDrag(Node around, List<ToggleButton> tabs, BiConsumer<String, Integer> drop) {
    this.around = around;
    this.tabs = tabs;
    this.drop = drop;
  }

  /// Makes a tab one that can be dragged.
  void watch(ToggleButton tab) {
    tab.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    tab.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(tab, at(e)));
    tab.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> letGo(tab, e));
    tab.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askNothingMeanwhile);
    tab.addEventHandler(KeyEvent.KEY_PRESSED, this::giveUpOnEscape);
  }

  private static Point2D at(MouseEvent e) {
    return new Point2D(e.getSceneX(), e.getSceneY());
  }

  private void press(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      pressed = Optional.of(at(e)).filter(_ -> !e.isControlDown());
    }
  }

  private void drag(ToggleButton tab, Point2D at) {
    boolean isFar = pressed.filter(from -> from.distance(at) > FARTHEST_OF_A_CLICK).isPresent();
    isUnderWay = pressed.isPresent() && (isUnderWay || isFar);
    if (isUnderWay) {
      unmark();
      tab.pseudoClassStateChanged(DRAGGED, true);
      gap(at).filter(gap -> place(tab, gap) != tabs.indexOf(tab)).ifPresent(this::mark);
    }
  }

  private void letGo(ToggleButton tab, MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      letGo(tab, at(e));
    }
  }

  private void letGo(ToggleButton tab, Point2D at) {
    boolean wasUnderWay = isUnderWay;
    giveUp();
    if (wasUnderWay) {
      gap(at)
          .map(gap -> place(tab, gap))
          .filter(place -> place != tabs.indexOf(tab))
          .ifPresent(place -> drop.accept(tab.getText(), place));
    }
  }

  private void askNothingMeanwhile(ContextMenuEvent request) {
    if (isUnderWay) {
      request.consume();
    }
  }

  private void giveUpOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && isUnderWay) {
      key.consume();
      giveUp();
    }
  }

  private void giveUp() {
    pressed = Optional.empty();
    isUnderWay = false;
    unmark();
  }

  /// How many tabs stand before a point near them; empty for one farther away.
  private Optional<Integer> gap(Point2D at) {
    Bounds all = inScene(around);
    boolean isNear =
        at.getX() > all.getMinX() - NEAR
            && at.getX() < all.getMaxX() + NEAR
            && at.getY() > all.getMinY() - NEAR
            && at.getY() < all.getMaxY() + NEAR;
    return Optional.of(at).filter(_ -> isNear).map(this::inLine).map(this::before);
  }

  /// The nearest point that is in no line above the first, and in none under the last.
  private Point2D inLine(Point2D at) {
    double top = inScene(tabs.getFirst()).getMinY();
    double bottom = inScene(tabs.getLast()).getMaxY();
    return new Point2D(at.getX(), Math.clamp(at.getY(), top, bottom));
  }

  private int before(Point2D at) {
    return IntStream.range(0, tabs.size())
        .filter(i -> isBefore(at, tabs.get(i)))
        .findFirst()
        .orElse(tabs.size());
  }

  /// Whether a point is in a line above a tab, or left of its middle.
  private static boolean isBefore(Point2D at, Node tab) {
    Bounds bounds = inScene(tab);
    boolean isAbove = at.getY() < bounds.getMinY();
    return isAbove || (at.getY() <= bounds.getMaxY() && at.getX() < bounds.getCenterX());
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private int place(ToggleButton tab, int gap) {
    return gap > tabs.indexOf(tab) ? gap - 1 : gap;
  }

  private void mark(int gap) {
    if (gap < tabs.size()) {
      tabs.get(gap).pseudoClassStateChanged(DROP_BEFORE, true);
    } else {
      tabs.getLast().pseudoClassStateChanged(DROP_AFTER, true);
    }
  }

  private void unmark() {
    for (ToggleButton tab : tabs) {
      tab.pseudoClassStateChanged(DRAGGED, false);
      tab.pseudoClassStateChanged(DROP_BEFORE, false);
      tab.pseudoClassStateChanged(DROP_AFTER, false);
    }
  }
}
