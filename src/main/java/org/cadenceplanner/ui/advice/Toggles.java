package org.cadenceplanner.ui.advice;

import static org.cadenceplanner.language.Texts.tr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;

/// A choice of some among a few, each on a button of its own; at least one stays chosen.
///
/// @param <T> what is chosen among
final class Toggles<T> {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Message message = new Message();
  private final Runnable changed;

  /// @param changed is told of each change
  Toggles(Runnable changed) {
    this.changed = changed;
  }

  /// Adds what can be chosen.
  ///
  /// @param name its word in full, for those who rest on its button or cannot see it
  Toggles<T> with(T value, String id, String word, String name) {
    ToggleButton button = new ToggleButton(word);
    button.setId(id);
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(_ -> toggled(button));
    buttons.put(value, button);
    return this;
  }

  /// Adds the buttons to a form, with what is wrong under them.
  void into(FormSection section, String name, String styleClass) {
    FlowPane all = new FlowPane();
    all.getChildren().setAll(buttons.values());
    all.getStyleClass().add(styleClass);
    section.row(name, all).wide(message);
  }

  /// Chooses some.
  void show(Set<T> chosen) {
    buttons.forEach((value, button) -> button.setSelected(chosen.contains(value)));
  }

  /// What is chosen, in the order of the buttons.
  List<T> chosen() {
    return buttons.entrySet().stream()
        .filter(button -> button.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void toggled(ToggleButton button) {
    boolean isNone = chosen().isEmpty();
    button.setSelected(button.isSelected() || isNone);
    message.say(isNone ? Optional.of(tr("allowed: at least one")) : Optional.empty());
    changed.run();
  }
}
