package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Fields in a popover, taken over together: Enter or the button does so, Cancel or closing it leaves
/// all as it was. While something is wrong it stays and says what.
public final class PopoverForm extends VBox {
  /// What taking the fields over comes to where a field has said itself what is wrong with it.
  public static final Optional<String> SAID_BY_FIELD = Optional.of("");

  private final Popover popover;
  private final Message message = new Message();
  private final Supplier<Optional<String>> submit;
  private final Runnable leave;
  private Runnable cancelled = () -> {};

  /// @param popover where it is shown
  /// @param id its id in the scene; its button has the same with `-set`, what is wrong with all of
  /// it the same with `-message`
  /// @param fields what is filled in
  /// @param verb the word on the button, such as `Set`
  /// @param submit takes the fields over; tells what is wrong, else nothing
  public PopoverForm(
      Popover popover, String id, Node fields, String verb, Supplier<Optional<String>> submit) {
    this(popover, id, fields, verb, submit, popover::close);
  }

  /// Fields that are part of a larger whole: once they are taken over, or given up, something else
  /// has their place.
  ///
  /// @param leave brings back what was there before
  public PopoverForm(
      Popover popover,
      String id,
      Node fields,
      String verb,
      Supplier<Optional<String>> submit,
      Runnable leave) {
    this.popover = popover;
    this.submit = submit;
    this.leave = leave;
    Button button = button(verb, this::submit);
    button.setId(id + "-set");
    button.setDefaultButton(true);
    HBox buttons = new HBox(button(tr("Cancel"), this::cancel), button);
    buttons.getStyleClass().add("popover-buttons");
    message.setId(id + "-message");
    setId(id);
    getStyleClass().add("popover-lines");
    getChildren().addAll(fields, message, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::submitOnEnter);
  }

  /// Does something when it is given up by its button; not where it is merely closed.
  public void whenCancelled(Runnable action) {
    cancelled = action;
  }

  /// Opens it beside a node.
  public void open(Node opener) {
    say(Optional.empty());
    popover.open(opener, this);
  }

  /// Opens it under a node.
  public void openBelow(Node opener) {
    say(Optional.empty());
    popover.openBelow(opener, this);
  }

  /// Says what is wrong with all of it; nothing if all is well.
  public void say(Optional<String> problem) {
    message.say(problem);
  }

  /// A choice among buttons, or in a list, would keep the key to itself.
  private void submitOnEnter(KeyEvent key) {
    boolean isInChoice =
        key.getTarget() instanceof ToggleButton || key.getTarget() instanceof ListView<?>;
    if (key.getCode() == KeyCode.ENTER && isInChoice) {
      key.consume();
      submit();
    }
  }

  /// Takes the fields over, as its button does.
  public void submit() {
    Optional<String> problem = submit.get();
    say(problem);
    if (problem.isEmpty()) {
      leave.run();
    }
  }

  private void cancel() {
    leave.run();
    cancelled.run();
  }

  private static Button button(String word, Runnable action) {
    Button button = new Button(word);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(e -> action.run());
    return button;
  }
}
