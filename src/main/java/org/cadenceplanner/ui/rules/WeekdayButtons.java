package org.cadenceplanner.ui.rules;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.Workspace;

/// The days of the week, each allowed or refused with a click.
final class WeekdayButtons {
  private final DateEdits edits;
  private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);
  private final HBox node = new HBox();
  private final Refusal refusal;

  WeekdayButtons(Workspace workspace) {
    edits = new DateEdits(workspace);
    refusal = new Refusal(workspace, "weekdays-message", this::show);
    for (DayOfWeek day : DayOfWeek.values()) {
      buttons.put(day, button(day));
    }
    node.getChildren().setAll(buttons.values());
    node.getStyleClass().add("weekdays");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  /// Why the last click was refused.
  Node message() {
    return refusal.node();
  }

  private ToggleButton button(DayOfWeek day) {
    String name = Words.weekday(day);
    ToggleButton button = new ToggleButton(name.substring(0, 2));
    button.setId("weekday-" + name.toLowerCase(Locale.ROOT));
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(e -> toggle(day));
    return button;
  }

  private void show(Edited edited) {
    Set<DayOfWeek> allowed = edited.rules().dates().weekdays();
    buttons.forEach((day, button) -> button.setSelected(allowed.contains(day)));
  }

  private void toggle(DayOfWeek day) {
    Set<DayOfWeek> wanted = EnumSet.noneOf(DayOfWeek.class);
    wanted.addAll(edits.dates().weekdays());
    boolean isAllowed = wanted.contains(day);
    if (isAllowed) {
      wanted.remove(day);
    } else {
      wanted.add(day);
    }
    String name = (isAllowed ? "No release on a " : "Release on a ") + Words.weekday(day);
    refusal.say(
        wanted.isEmpty()
            ? Optional.of(lastOne(day))
            : edits.change(name, dates -> dates.withWeekdays(wanted)));
  }

  private static String lastOne(DayOfWeek day) {
    return Words.weekday(day) + " is the last day left; allowed: at least one day of the week";
  }
}
