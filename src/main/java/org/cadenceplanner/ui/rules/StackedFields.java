package org.cadenceplanner.ui.rules;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.TextEntry;

/// Fields one under the other beneath a title, with what they are above each.
final class StackedFields extends VBox {
  StackedFields(String title) {
    this(new Label(title));
  }

  StackedFields(Label heading) {
    heading.getStyleClass().add("title");
    heading.setWrapText(true);
    getStyleClass().add("stacked-fields");
    getChildren().add(heading);
  }

  StackedFields field(String name, TextEntry<?> entry) {
    return wide(labelled(name, entry.field(), entry));
  }

  /// Adds two text fields side by side; what is wrong with them is said under both.
  StackedFields pair(String leftName, TextEntry<?> left, String rightName, TextEntry<?> right) {
    return wide(side(leftName, left, rightName, right));
  }

  /// Two text fields side by side, over what is wrong with them.
  static VBox side(String leftName, TextEntry<?> left, String rightName, TextEntry<?> right) {
    HBox row =
        new HBox(labelled(leftName, left.field(), left), labelled(rightName, right.field(), right));
    row.getStyleClass().add("pair");
    VBox both = new VBox(row, left.message(), right.message());
    both.getStyleClass().add("labelled");
    return both;
  }

  /// A text field by itself, as wide as one of two side by side, over what is wrong with it.
  static VBox side(String name, TextEntry<?> entry) {
    HBox row = new HBox(labelled(name, entry.field(), entry));
    row.getStyleClass().add("pair");
    VBox both = new VBox(row, entry.message());
    both.getStyleClass().add("labelled");
    return both;
  }

  /// A text field over the whole width, over what is wrong with it.
  static VBox wholeLine(String name, TextEntry<?> entry) {
    return labelled(name, entry.field(), entry);
  }

  /// A choice with what it is above it.
  static VBox choice(String name, Choice<?> choice) {
    choice.setAlignment(Pos.CENTER_LEFT);
    return labelled(name, choice, choice);
  }

  /// Shows fields in the place of others; the first of them gets the keyboard if one of the others
  /// had it.
  static void exchange(Pane place, Optional<Node> fields) {
    boolean hadKeyboard = place.isFocusWithin();
    place.setVisible(fields.isPresent());
    place.getChildren().setAll(fields.stream().toList());
    if (hadKeyboard) {
      Optional.ofNullable(place.lookup(".text-field"))
          .or(() -> Optional.ofNullable(place.lookup(".button")))
          .ifPresent(Node::requestFocus);
    }
  }

  /// Adds a line of explanation.
  StackedFields hint(String words) {
    return wide(hintOf(words));
  }

  static Label hintOf(String words) {
    Label hint = new Label(words);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    return hint;
  }

  StackedFields wide(Node node) {
    getChildren().add(node);
    return this;
  }

  static VBox labelled(String name, Node field, Node shown) {
    Label label = new Label(name);
    Named.by(label, field);
    HBox.setHgrow(field, Priority.ALWAYS);
    label.getStyleClass().add("field-name");
    VBox both = new VBox(label, shown);
    both.getStyleClass().add("labelled");
    return both;
  }
}
