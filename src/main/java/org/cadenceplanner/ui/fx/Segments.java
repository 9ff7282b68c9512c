package org.cadenceplanner.ui.fx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// A choice of one among a few, side by side; which is chosen is shown, a click on another asks for
/// it.
///
/// @param <T> what is chosen among
public final class Segments<T> extends StackPane {
  private final SegmentedButton bar = new SegmentedButton();
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> asked;
  private Optional<T> shown = Optional.empty();

  /// @param asked is told what was clicked
  public Segments(Consumer<T> asked) {
    this.asked = asked;
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(bar);
  }

  /// Adds a value with the word on its button.
  public Segments<T> with(T value, String word) {
    ToggleButton button = new ToggleButton(word);
    button.setOnAction(e -> ask(value));
    buttons.put(value, button);
    bar.getButtons().add(button);
    return this;
  }

  /// Shows which value is chosen; none if it is not among them.
  public void show(Optional<T> value) {
    shown = value;
    buttons.forEach((of, button) -> button.setSelected(value.filter(of::equals).isPresent()));
  }

  /// The button of a value, to hang something on.
  public Optional<ToggleButton> button(T value) {
    return Optional.ofNullable(buttons.get(value));
  }

  /// Gives the keyboard to the button that is chosen.
  public void focusOnChosen() {
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .ifPresent(ToggleButton::requestFocus);
  }

  private void ask(T value) {
    show(shown);
    asked.accept(value);
  }
}
