package org.cadenceplanner.ui;

import static javafx.scene.AccessibleAttribute.LABELED_BY;
import static javafx.scene.AccessibleAttribute.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What can have the keyboard and has no name for those who cannot see it.
///
/// JavaFX tells screen readers what is in a text field or a box with a list by its text: their name is
/// that of their label, and an accessible text would be told in the place of what is in them.
final class Unnamed {
  private Unnamed() {}

  /// Fails with a line for each of them, in any window or popup now open.
  static void check() {
    assertThat(faults(Look.still())).as("without a name").isEmpty();
  }

  /// A line for each of them in windows that have been looked at.
  static List<String> faults(List<Look> looks) {
    return Toolkit.call(
        () -> looks.stream().map(Look::window).flatMap(Unnamed::in).distinct().toList());
  }

  private static Stream<String> in(Window window) {
    return Sight.drawn(window.getScene().getRoot())
        .filter(Unnamed::canHaveKeyboard)
        .flatMap(Unnamed::fault);
  }

  /// A bar of menus hands the keyboard on to one of them, a pane of tabs tells which is chosen, and a
  /// cell tells of the box in it.
  private static boolean canHaveKeyboard(Node node) {
    boolean isTyped = node instanceof TextInputControl text && text.isEditable();
    boolean handsOn =
        node instanceof MenuBar || node instanceof TabPane || node.getParent() instanceof Cell<?>;
    return (node.isFocusTraversable() || isTyped) && !handsOn;
  }

  private static Stream<String> fault(Node node) {
    boolean tellsWhatIsInIt = node instanceof TextInputControl || node instanceof ComboBox<?>;
    if (tellsWhatIsInIt && isSaid(node.getAccessibleText())) {
      return Stream.of(Clips.name(node) + " is told by its name in place of what is in it");
    }
    boolean isNamed = isSaid(labelOf(node)) || (!tellsWhatIsInIt && isSaid(textOf(node)));
    return isNamed ? Stream.of() : Stream.of(Clips.name(node) + " has no name");
  }

  private static @Nullable String textOf(Node node) {
    boolean hasOwn = isSaid(node.getAccessibleText());
    return !hasOwn && node instanceof Labeled labeled
        ? Sight.shown(labeled)
        : node.getAccessibleText();
  }

  /// The words of the label that is for it.
  static @Nullable String labelOf(Node node) {
    return node.queryAccessibleAttribute(LABELED_BY) instanceof Node label
        ? (String) label.queryAccessibleAttribute(TEXT)
        : null;
  }

  private static boolean isSaid(@Nullable String words) {
    return words != null && !words.isBlank();
  }
}
