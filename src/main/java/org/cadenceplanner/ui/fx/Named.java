package org.cadenceplanner.ui.fx;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;

/// What screen readers call that which has the keyboard.
///
/// A text field and a box with a list are called by the label that is for them: their accessible text
/// would be read in place of what is typed or chosen. All else is called by its accessible text.
public final class Named {
  private Named() {}

  /// Calls a field by the words of a label beside it; a field within others, such as that of a
  /// [TextEntry], is found.
  public static void by(Label label, Node field) {
    switch (field) {
      case TextEntry<?> entry -> label.setLabelFor(entry.field());
      case Choice<?> choice -> label.setLabelFor(choice.box());
      case DayEntry day -> by(label, day.picker());
      case DatePicker picker -> {
        picker.setAccessibleText(label.getText());
        label.setLabelFor(picker.getEditor());
      }
      case ComboBox<?> box -> {
        label.setLabelFor(box);
        as(label.getText(), box.getEditor());
      }
      case TextInputControl text -> label.setLabelFor(text);
      default -> {
        label.setLabelFor(field);
        if (field.getAccessibleText() == null) {
          field.setAccessibleText(label.getText());
        }
      }
    }
  }

  /// Calls a field by words that stand nowhere beside it.
  public static void as(String words, Node field) {
    Label label = new Label(words);
    // A label that is in no window tells nothing but its accessible text.
    label.setAccessibleText(words);
    by(label, field);
  }
}
