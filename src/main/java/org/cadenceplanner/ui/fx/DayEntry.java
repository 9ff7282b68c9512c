package org.cadenceplanner.ui.fx;

import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cadenceplanner.insight.Words;
import org.jspecify.annotations.Nullable;

/// A day, typed as `10 Jul 2018` or `2018-07-10` or picked from a month; while it is typed, what is
/// wrong is said under it, and what was typed stays.
public final class DayEntry extends VBox {
  private static final int COLUMNS = 9;

  private final DatePicker picker = new DatePicker();
  private final Message message = new Message();
  private String shown = "";

  /// @param id the picker's id in the scene; the field in it has the same with `-text`
  public DayEntry(String id) {
    picker.setId(id);
    picker.setShowWeekNumbers(false);
    picker.getEditor().setId(id + "-text");
    picker.getEditor().setPrefColumnCount(COLUMNS);
    picker.setConverter(new AsShown());
    picker.getEditor().textProperty().addListener((of, was, is) -> typed());
    addEventFilter(KeyEvent.ANY, this::keepOnEnter);
    new UndoKeys(this, this::isHalfTyped, this::revert).install();
    message.setId(id + "-message");
    getStyleClass().add("text-entry");
    getChildren().addAll(picker, message);
  }

  /// Shows a day in place of whatever has been typed.
  public void show(LocalDate day) {
    shown = Words.day(day);
    picker.setValue(day);
    picker.getEditor().setText(shown);
  }

  /// Puts the cursor into the field, over all of its text.
  public void edit() {
    picker.requestFocus();
    // The picker hands the focus on to its field first.
    Platform.runLater(picker.getEditor()::selectAll);
  }

  /// What has the keyboard.
  DatePicker picker() {
    return picker;
  }

  /// What is wrong with the day; under the field unless it is put elsewhere.
  public Message message() {
    return message;
  }

  /// The day as it stands; if the text is none, says why and is empty.
  public Optional<LocalDate> typed() {
    try {
      LocalDate day = DayText.oneYear(picker.getEditor().getText());
      say(Optional.empty());
      return Optional.of(day);
    } catch (IllegalArgumentException e) {
      say(TextEntry.messageOf(e));
      return Optional.empty();
    }
  }

  /// Whether something else has been typed or picked than the day that was shown.
  public boolean isHalfTyped() {
    return !picker.getEditor().getText().equals(shown);
  }

  private void revert() {
    if (shown.isEmpty()) {
      picker.getEditor().clear();
    } else {
      show(DayText.oneYear(shown));
    }
    picker.getEditor().selectAll();
  }

  /// Enter would have the picker put its own day in place of a text that is none; what the picker
  /// does itself cannot be kept from it but by what is around it.
  private void keepOnEnter(KeyEvent key) {
    // What is said of a day that is one stays, also when the key is let go.
    if (key.getCode() == KeyCode.ENTER && !isDay() && typed().isEmpty()) {
      key.consume();
    }
  }

  private boolean isDay() {
    try {
      DayText.oneYear(picker.getEditor().getText());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void say(Optional<String> problem) {
    picker.pseudoClassStateChanged(TextEntry.WRONG, problem.isPresent());
    picker.getEditor().pseudoClassStateChanged(TextEntry.WRONG, problem.isPresent());
    message.say(problem);
  }

  /// A text that is no day leaves the picker's day as it is, so that the text stays too.
  private final class AsShown extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : Words.day(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
      try {
        return DayText.oneYear(text);
      } catch (IllegalArgumentException e) {
        return picker.getValue();
      }
    }
  }
}
