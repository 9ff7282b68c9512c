package org.cadenceplanner.ui.rules;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.TextEntry;

/// What a popover holds: a title, fields one under the other with what they are above each, and
/// what is done with them at the end.
final class PopoverForm extends VBox {
  private final Label problem = new Label();

  PopoverForm(String title) {
    this(new Label(title));
  }

  PopoverForm(Label heading) {
    heading.getStyleClass().add("title");
    heading.setWrapText(true);
    problem.getStyleClass().add("wrong-message");
    problem.setWrapText(true);
    getStyleClass().add("fields-popover");
    getChildren().add(heading);
  }

  /// Adds a text field; Enter in it does what `submit` does.
  PopoverForm field(String name, TextEntry<?> entry, Runnable submit) {
    entry.field().setOnAction(e -> submit.run());
    entry.field().setAccessibleText(name);
    getChildren().add(labelled(name, entry.field(), entry));
    return this;
  }

  /// Adds two text fields side by side; what is wrong with them is said under both.
  PopoverForm pair(
      String leftName, TextEntry<?> left, String rightName, TextEntry<?> right, Runnable submit) {
    getChildren().add(side(leftName, left, rightName, right, submit));
    return this;
  }

  /// Two text fields side by side, over what is wrong with them.
  static VBox side(
      String leftName, TextEntry<?> left, String rightName, TextEntry<?> right, Runnable submit) {
    left.field().setOnAction(e -> submit.run());
    right.field().setOnAction(e -> submit.run());
    HBox row =
        new HBox(labelled(leftName, left.field(), left), labelled(rightName, right.field(), right));
    row.getStyleClass().add("pair");
    VBox both = new VBox(row, left.message(), right.message());
    both.getStyleClass().add("labelled");
    return both;
  }

  PopoverForm wide(Node node) {
    getChildren().add(node);
    return this;
  }

  /// Adds the buttons that end it.
  ///
  /// @param id the id of the button that takes all over
  /// @param word what stands on that button
  PopoverForm end(String id, String word, Runnable submit, Runnable cancel) {
    Button done = new Button(word);
    done.setId(id);
    done.getStyleClass().add("accent");
    done.setOnAction(e -> submit.run());
    Button back = new Button("Cancel");
    back.setOnAction(e -> cancel.run());
    HBox buttons = new HBox(back, done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("buttons");
    getChildren().add(buttons);
    return this;
  }

  /// Says what is wrong with all of it together, or nothing.
  void say(Optional<String> wrong) {
    problem.setText(wrong.orElse(""));
    getChildren().remove(problem);
    if (wrong.isPresent()) {
      getChildren().add(problem);
    }
  }

  static VBox labelled(String name, Node field, Node shown) {
    Label label = new Label(name);
    label.setLabelFor(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    label.getStyleClass().add("field-name");
    VBox both = new VBox(label, shown);
    both.getStyleClass().add("labelled");
    return both;
  }
}
