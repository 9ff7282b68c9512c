package org.cadenceplanner.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A choice of one among some, in a list that drops down.
///
/// @param <T> what is chosen among
public final class Choice<T> extends StackPane {
  private static final int MOST_ROWS = 12;

  private final ComboBox<T> box = new ListBox<>();
  private boolean showing;

  /// @param id the box's id in the scene
  /// @param values what is chosen among
  /// @param word the word for each
  /// @param asked is told what the user chose
  public Choice(String id, List<T> values, Function<T, String> word, Consumer<T> asked) {
    box.setId(id);
    box.getItems().setAll(values);
    box.setConverter(words(word));
    box.setVisibleRowCount(MOST_ROWS);
    box.setMinWidth(Region.USE_PREF_SIZE);
    box.setOnAction(e -> ask(asked));
    getChildren().add(box);
  }

  /// Gives the box the keyboard.
  @Override
  public void requestFocus() {
    box.requestFocus();
  }

  /// Shows which value is chosen.
  public void show(T value) {
    showing = true;
    box.setValue(value);
    showing = false;
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
    showing = true;
    T chosen = box.getValue();
    box.getItems().setAll(values);
    box.setValue(values.contains(chosen) ? chosen : null);
    showing = false;
    box.requestLayout();
  }

  private void ask(Consumer<T> asked) {
    if (!showing && box.getValue() != null) {
      asked.accept(box.getValue());
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
