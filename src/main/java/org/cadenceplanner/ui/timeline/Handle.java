package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cadenceplanner.ui.fx.ChartHover;

/// A handle over the timeline, for what has no mark of its own there or is held by keys: it is dragged,
/// and the left and right arrow keys move it, alone by a day.
final class Handle extends Region {
  private final ByHand byHand;
  private final ChartHover hover;
  private Grip grip;
  private double perDay;

  /// @param look the style that says what it looks like
  Handle(Grip first, String look, ByHand byHand, ChartHover hover) {
    this.grip = first;
    this.byHand = byHand;
    this.hover = hover;
    setId(idOf(first));
    getStyleClass().addAll("handle", look);
    setManaged(false);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleHelp(
        tr(
            "The left and right arrow keys move it: alone by a day, with Ctrl by a week,"
                + " with Ctrl and Shift by a month."));
    setCursor(Cursor.H_RESIZE);
    setOnMouseMoved(e -> hover.tell(List.of(grip.inWords()), e));
    setOnMouseExited(e -> leave());
    setOnMousePressed(this::press);
    setOnMouseDragged(byHand::moveTo);
    setOnMouseReleased(byHand::letGo);
    setOnKeyPressed(this::key);
  }

  static String idOf(Grip grip) {
    return grip.id().replace(' ', '-') + "-handle";
  }

  /// Stands for the same thing as it is now.
  void show(Grip now, double newPerDay) {
    grip = now;
    perDay = newPerDay;
    setAccessibleText(now.inWords());
  }

  private void leave() {
    if (!byHand.isMoving()) {
      hover.hide();
    }
  }

  private void press(MouseEvent pointer) {
    requestFocus();
    if (pointer.getButton() == MouseButton.PRIMARY) {
      byHand.take(grip, perDay, pointer);
    }
    pointer.consume();
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
      steps(key).ifPresent(steps -> move(steps, key.getCode() == KeyCode.LEFT ? -1 : 1));
      key.consume();
    }
  }

  private static Optional<KeyStep> steps(KeyEvent key) {
    boolean isAlone = !key.isAltDown() && !key.isShortcutDown() && !key.isShiftDown();
    return isAlone ? Optional.of(KeyStep.DAY) : KeyStep.of(key);
  }

  private void move(KeyStep steps, int direction) {
    List<String> told = byHand.key(grip, steps, direction);
    Bounds at = localToScreen(getLayoutBounds());
    hover.tellAt(told, at.getMaxX(), at.getMaxY());
  }
}
