package org.cadenceplanner.ui.rules;

import java.util.List;
import javafx.scene.control.Tooltip;

/// The tooltip of a calendar: a line on it, and its notes below.
final class CalendarTip {
  private static final int WIDEST = 420;

  private CalendarTip() {}

  static Tooltip of(String line, List<String> notes) {
    Tooltip tip = new Tooltip();
    show(tip, line, notes);
    return tip;
  }

  static void show(Tooltip tip, String line, List<String> notes) {
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
    tip.setText(notes.isEmpty() ? line : line + "\n" + String.join(" ", notes));
  }
}
