package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A text that stands for a value, edited in place: while it is typed it is read, and what is wrong
/// is said under it; Enter or leaving the field takes it over, Escape brings back what was there.
///
/// What is being typed, or is wrong, stays while the value it stands for is the same.
///
/// @param <T> the value that the text stands for
public final class TextEntry<T> extends VBox implements HalfTyped {
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextField field = new TextField();
  private final HBox line = new HBox(field);
  private final Message message = new Message();
  private final Function<String, T> read;
  private final Optional<Function<T, Optional<String>>> take;
  private final ReadOnlyBooleanWrapper halfTyped = new ReadOnlyBooleanWrapper();
  private boolean isKept;
  private String shown = "";

  /// @param id the field's id in the scene
  /// @param read reads the text; throws IllegalArgumentException with a message for people if it is
  /// none
  /// @param take takes the value over; tells what is wrong with it, else nothing
  public TextEntry(String id, Function<String, T> read, Function<T, Optional<String>> take) {
    this(id, read, Optional.of(take));
    field.setOnAction(e -> settle());
    field.focusedProperty().addListener((of, was, is) -> leaving(is));
    field.setOnKeyPressed(e -> revertOn(e.getCode()));
  }

  private TextEntry(
      String id, Function<String, T> read, Optional<Function<T, Optional<String>>> take) {
    this.read = read;
    this.take = take;
    field.setId(id);
    field.textProperty().addListener((of, was, is) -> check());
    new UndoKeys(field, this::isHalfTyped, this::takeBack).install();
    message.setId(id + "-message");
    line.getStyleClass().add("entry-line");
    getStyleClass().add("text-entry");
    getChildren().addAll(line, message);
  }

  /// An entry whose value is not taken over by itself, but asked for with [#typed()].
  public static <T> TextEntry<T> draft(String id, Function<String, T> read) {
    return new TextEntry<>(id, read, Optional.empty());
  }

  /// Shows a value. What is in the field stays if the value is the one shown before.
  public void show(String text) {
    if (!text.equals(shown) || take.isEmpty()) {
      shown = text;
      revert();
    }
  }

  @Override
  public ReadOnlyBooleanProperty halfTyped() {
    return halfTyped.getReadOnlyProperty();
  }

  @Override
  public void settle() {
    if (take.isPresent() && isHalfTyped()) {
      typed().ifPresent(this::takeOver);
    }
  }

  /// Brings back what each entry within a node showed last.
  public static void revertAll(Node top) {
    if (top instanceof TextEntry<?> entry) {
      entry.revert();
    } else if (top instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(TextEntry::revertAll);
    }
  }

  /// Gives up what is typed, as what it is part of closes; not where it is kept.
  void giveUp() {
    if (!isKept) {
      revert();
    }
  }

  /// Brings back what was shown last.
  void revert() {
    field.setText(shown);
    say(Optional.empty());
  }

  /// The value of the text as it stands; if it has none, says why and is empty.
  public Optional<T> typed() {
    try {
      T value = read.apply(field.getText());
      say(Optional.empty());
      return Optional.of(value);
    } catch (IllegalArgumentException e) {
      say(messageOf(e));
      return Optional.empty();
    }
  }

  /// Says what is wrong with what is typed, where only others can tell, such as a name that is taken.
  public void refuse(String problem) {
    say(Optional.of(problem));
  }

  public TextEntry<T> withColumns(int columns) {
    field.setPrefColumnCount(columns);
    return this;
  }

  public TextEntry<T> withPrompt(String prompt) {
    field.setPromptText(prompt);
    return this;
  }

  /// Keeps what is typed also while the popover that it stands in is closed.
  public TextEntry<T> kept() {
    isKept = true;
    return this;
  }

  /// Writes a word after the field, such as the unit of a number.
  public TextEntry<T> withUnit(String word) {
    Label unit = new Label(word);
    unit.setMinWidth(USE_PREF_SIZE);
    line.getChildren().add(unit);
    return this;
  }

  /// Whether what is in the field cannot be taken over.
  public boolean isWrong() {
    return !message.getText().isEmpty();
  }

  /// The field itself, to be focused or filled in.
  public TextField field() {
    return field;
  }

  /// What is wrong with the text; under the field unless it is put elsewhere.
  public Message message() {
    return message;
  }

  private void noteHalfTyped() {
    halfTyped.set(take.isPresent() && isHalfTyped() && !isWrong());
  }

  private void check() {
    if (take.isPresent() && field.getText().equals(shown)) {
      say(Optional.empty());
    } else {
      var _ = typed();
    }
  }

  private void leaving(boolean focused) {
    if (!focused) {
      settle();
    }
  }

  private void takeOver(T value) {
    Optional<String> problem = take.flatMap(taker -> taker.apply(value));
    if (problem.isEmpty()) {
      field.setText(shown);
    }
    say(problem);
  }

  private boolean isHalfTyped() {
    return !field.getText().equals(shown);
  }

  private void revertOn(KeyCode key) {
    if (key == KeyCode.ESCAPE) {
      takeBack();
    }
  }

  private void takeBack() {
    revert();
    field.selectAll();
  }

  private void say(Optional<String> problem) {
    field.pseudoClassStateChanged(WRONG, problem.isPresent());
    message.say(problem);
    noteHalfTyped();
  }

  static Optional<String> messageOf(IllegalArgumentException e) {
    return Optional.of(Objects.requireNonNullElse(e.getMessage(), tr("This cannot be read.")));
  }
}
