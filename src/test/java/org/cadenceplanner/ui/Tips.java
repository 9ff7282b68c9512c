package org.cadenceplanner.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/// What a person is told beside the pointer.
final class Tips {
  private Tips() {}

  /// The lines of all that is told.
  static List<String> told(Robot robot) {
    return robot.read(() -> shown().flatMap(tip -> tip.getText().lines()).toList());
  }

  /// The tips themselves; for the screen's thread.
  static Stream<Tooltip> shown() {
    return Window.getWindows().stream()
        .filter(Tooltip.class::isInstance)
        .map(Tooltip.class::cast)
        .filter(Window::isShowing);
  }
}
