package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Message;

/// The days of the week, each allowed or refused with a click.
final class WeekdayButtons {
  private final DateEdits edits;
  private final Map<DayOfWeek, ToggleButton> buttons = new EnumMap<>(DayOfWeek.class);
  private final HBox node = new HBox();
  private final Message message = new Message();
  private Set<DayOfWeek> allowed = Set.of();

  /// @param prefix what the ids of the buttons begin with
  WeekdayButtons(String prefix, DateEdits edits) {
    this.edits = edits;
    message.setId(prefix + "weekdays-message");
    for (DayOfWeek day : DayOfWeek.values()) {
      buttons.put(day, button(prefix, day));
    }
    node.getChildren().setAll(buttons.values());
    node.getStyleClass().add("weekdays");
  }

  Node node() {
    return node;
  }

  /// Why the last click was refused.
  Node message() {
    return message;
  }

  /// Shows which days are allowed.
  void show(Set<DayOfWeek> days) {
    allowed = days;
    buttons.forEach((day, button) -> button.setSelected(days.contains(day)));
    message.say(Optional.empty());
  }

  private ToggleButton button(String prefix, DayOfWeek day) {
    String name = Words.weekday(day);
    ToggleButton button = new ToggleButton(name.substring(0, 2));
    button.setId(prefix + "weekday-" + day.name().toLowerCase(Locale.ROOT));
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(e -> toggle(day));
    return button;
  }

  private void toggle(DayOfWeek day) {
    Set<DayOfWeek> wanted = EnumSet.noneOf(DayOfWeek.class);
    wanted.addAll(allowed);
    boolean isAllowed = wanted.contains(day);
    if (isAllowed) {
      wanted.remove(day);
    } else {
      wanted.add(day);
    }
    say(
        wanted.isEmpty()
            ? Optional.of(lastOne(day))
            : edits.changeAs(step(day, isAllowed), dates -> dates.withWeekdays(wanted)));
  }

  private Supplier<String> step(DayOfWeek day, boolean isAllowed) {
    Supplier<String> thing = edits.thing();
    return () ->
        isAllowed
            ? tr("No %s on a %s", thing.get(), Words.weekday(day))
            : tr("%s on a %s", Words.capitalised(thing.get()), Words.weekday(day));
  }

  /// Shows what holds, in place of what was refused.
  private void say(Optional<String> problem) {
    if (problem.isPresent()) {
      show(allowed);
      message.say(problem);
    }
  }

  private static String lastOne(DayOfWeek day) {
    return tr("%s is the last day left; allowed: at least one day of the week", Words.weekday(day));
  }
}
