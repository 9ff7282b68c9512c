package org.cadenceplanner.ui.rules;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.cadenceplanner.plan.Goal;

/// What is to be reached in a time, as text.
final class Goals {
  private Goals() {}

  /// A line for each goal: what, who looks after it, whether it is done.
  static List<Label> lines(List<Goal> goals) {
    return goals.stream().map(Goals::line).toList();
  }

  private static Label line(Goal goal) {
    String owner = goal.owner().map(name -> " (" + name + ")").orElse("");
    Label line = new Label((goal.done() ? "✓ " : "• ") + goal.text() + owner);
    line.getStyleClass().add("goal");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }
}
