package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one among some, in a list that drops down. What the keys go through is chosen when the
/// list closes, with Enter, or as the box is left; Escape brings back what was chosen before.
///
/// @param <T> what is chosen among
public final class Choice<T> extends StackPane implements HalfTyped {
  private static final int MOST_ROWS = 12;

  private final ComboBox<T> box = new ListBox<>();
  private final Consumer<T> asked;
  private final ReadOnlyBooleanWrapper halfTyped = new ReadOnlyBooleanWrapper();
  private boolean isForLooking;
  private Optional<T> chosen = Optional.empty();

  /// @param id the box's id in the scene
  /// @param values what is chosen among
  /// @param word the word for each
  /// @param asked is told what the user chose
  public Choice(String id, List<T> values, Function<T, String> word, Consumer<T> asked) {
    this.asked = asked;
    box.setId(id);
    box.getItems().setAll(values);
    box.setConverter(words(word));
    box.setVisibleRowCount(MOST_ROWS);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setOnShowing(e -> settle());
    box.setOnHidden(e -> settle());
    box.focusedProperty().subscribe(focused -> settle());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::settleOrGiveUp);
    box.skinProperty().subscribe(skin -> giveUpFromList());
    box.valueProperty().subscribe(value -> noteHalfTyped());
    new UndoKeys(box, this::isHalfChosen, this::giveUp).install();
    getChildren().add(box);
  }

  /// What is chosen says only what is looked at: there is nothing of it to be saved.
  public Choice<T> forLooking() {
    isForLooking = true;
    return this;
  }

  @Override
  public ReadOnlyBooleanProperty halfTyped() {
    return halfTyped.getReadOnlyProperty();
  }

  /// Gives the box the keyboard.
  @Override
  public void requestFocus() {
    box.requestFocus();
  }

  /// Shows which value is chosen.
  public void show(T value) {
    put(Optional.of(value));
  }

  /// What has the keyboard.
  ComboBox<T> box() {
    return box;
  }

  /// Gives the box another id.
  public void rename(String id) {
    box.setId(id);
  }

  /// What is chosen now; empty if nothing is.
  public Optional<T> value() {
    return Optional.ofNullable(box.getValue());
  }

  /// Chooses among other values; what was chosen stays if it is among them.
  public void offer(List<T> values) {
    Optional<T> kept = value().filter(values::contains);
    put(Optional.empty());
    box.getItems().setAll(values);
    put(kept);
    box.requestLayout();
  }

  @Override
  public void settle() {
    if (isHalfChosen()) {
      chosen = value();
      noteHalfTyped();
      chosen.ifPresent(asked);
    }
  }

  private void noteHalfTyped() {
    halfTyped.set(isHalfChosen() && !isForLooking);
  }

  private void put(Optional<T> value) {
    chosen = value;
    box.setValue(value.orElse(null));
    noteHalfTyped();
  }

  private boolean isHalfChosen() {
    return !value().equals(chosen);
  }

  private void giveUp() {
    box.setValue(chosen.orElse(null));
  }

  private void settleOrGiveUp(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      settle();
    }
    giveUpOn(key);
  }

  private void giveUpOn(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      giveUp();
    }
  }

  /// The open list has the keys to itself.
  private void giveUpFromList() {
    if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
      skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::giveUpOn);
    }
  }

  private static <T> StringConverter<T> words(Function<T, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("the box is not edited as text");
      }
    };
  }
}
