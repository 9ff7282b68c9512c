package org.cadenceplanner.ui.rules;

import java.time.Month;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.cadenceplanner.insight.Words;

/// The months of the year, each chosen or not with a click.
final class MonthButtons extends GridPane {
  private static final int IN_A_ROW = 6;
  private static final int LETTERS = 3;

  private final Map<Month, ToggleButton> buttons = new EnumMap<>(Month.class);

  /// @param id what the ids of the buttons begin with
  /// @param changed is told when a month is chosen, or not any more
  MonthButtons(String id, Runnable changed) {
    for (Month month : Month.values()) {
      ToggleButton button = button(month, changed);
      button.setId(id + "-" + month.name().toLowerCase(Locale.ROOT));
      buttons.put(month, button);
      int place = month.getValue() - 1;
      add(button, place % IN_A_ROW, place / IN_A_ROW);
    }
    getStyleClass().add("months");
  }

  void show(Set<Month> chosen) {
    buttons.forEach((month, button) -> button.setSelected(chosen.contains(month)));
  }

  Set<Month> chosen() {
    Set<Month> chosen = EnumSet.noneOf(Month.class);
    buttons.forEach(
        (month, button) -> {
          if (button.isSelected()) {
            chosen.add(month);
          }
        });
    return chosen;
  }

  private static ToggleButton button(Month month, Runnable changed) {
    String name = Words.month(month);
    ToggleButton button = new ToggleButton(name.substring(0, LETTERS));
    button.setTooltip(new Tooltip(name));
    button.setAccessibleText(name);
    button.setOnAction(e -> changed.run());
    return button;
  }
}
