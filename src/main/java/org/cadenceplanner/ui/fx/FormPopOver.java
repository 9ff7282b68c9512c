package org.cadenceplanner.ui.fx;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// Fields in a bubble beside what they change, taken over together: Enter or the button does so,
/// Escape or a click elsewhere leaves all as it was. While something is wrong it stays and says what.
public final class FormPopOver {
  /// What taking the fields over comes to where a field has said itself what is wrong with it.
  public static final Optional<String> SAID_BY_FIELD = Optional.of("");

  private final PopOver bubble = new PopOver();
  private final Message message = new Message();
  private final Supplier<Optional<String>> submit;

  /// @param id the id of its content in the scene; its button has the same with `-set`, what is
  /// wrong with all of it the same with `-message`
  /// @param fields what is filled in
  /// @param verb the word on the button, such as `Set`
  /// @param submit takes the fields over; tells what is wrong, else nothing
  public FormPopOver(String id, Node fields, String verb, Supplier<Optional<String>> submit) {
    this.submit = submit;
    Button button = new Button(verb);
    button.setId(id + "-set");
    button.setDefaultButton(true);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(e -> submit());
    message.setId(id + "-message");
    HBox buttons = new HBox(button);
    buttons.getStyleClass().add("pop-form-buttons");
    VBox content = new VBox(fields, message, buttons);
    content.setId(id);
    content.getStyleClass().add("pop-form");
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    bubble.setContentNode(content);
    bubble.setAnimated(false);
    bubble.setDetachable(false);
    bubble.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
  }

  /// Opens it beside a node and puts the cursor into a field.
  public void open(Node beside, Node first) {
    message.say(Optional.empty());
    bubble.show(beside);
    first.requestFocus();
  }

  /// Says what is wrong with all of it; nothing if all is well.
  public void say(Optional<String> problem) {
    message.say(problem);
  }

  /// A box with a list keeps the key to itself, even while its list is closed.
  private void closeOnEscape(KeyEvent key) {
    boolean isListOpen = key.getTarget() instanceof ComboBoxBase<?> box && box.isShowing();
    if (key.getCode() == KeyCode.ESCAPE && !isListOpen) {
      key.consume();
      bubble.hide();
    }
  }

  private void submit() {
    Optional<String> problem = submit.get();
    say(problem);
    if (problem.isEmpty()) {
      bubble.hide();
    }
  }
}
