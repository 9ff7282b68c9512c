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
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Workspace;

/// The days of the week, each allowed or refused with a click.
final class WeekdayButtons {
  private final Workspace workspace;
  private final DateEdits edits;
  private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);
  private final HBox node = new HBox();
  private final Message message = new Message();

  WeekdayButtons(Workspace workspace) {
    this.workspace = workspace;
    edits = new DateEdits(workspace);
    for (DayOfWeek day : DayOfWeek.values()) {
      buttons.put(day, button(day));
    }
    node.getChildren().setAll(buttons.values());
    node.getStyleClass().add("weekdays");
    message.setId("weekdays-message");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  Message message() {
    return message;
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
    message.say(Optional.empty());
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
    Optional<String> problem =
        wanted.isEmpty()
            ? Optional.of(lastOne(day))
            : edits.change(name, dates -> dates.withWeekdays(wanted));
    if (problem.isPresent()) {
      show(workspace.edited().get());
      message.say(problem);
    }
  }

  private static String lastOne(DayOfWeek day) {
    return Words.weekday(day) + " is the last day left; allowed: at least one day of the week";
  }
}
