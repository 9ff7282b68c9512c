package org.cadenceplanner.ui;

import static javafx.scene.AccessibleAttribute.LABELED_BY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.cadenceplanner.language.GermanWords;
import org.cadenceplanner.language.Language;
import org.jspecify.annotations.Nullable;

/// What a person can find on the screen, to be asked on the toolkit's thread.
final class Sight {
  private Sight() {}

  /// The visible nodes of the topmost window that has any: by `#id`, or by their words.
  static List<Node> find(String what) {
    Set<String> meant = meant(what);
    for (Window window : Window.getWindows().reversed()) {
      if (window.isShowing() && window.getScene() != null) {
        List<Node> found = find(meant, window.getScene().getRoot());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /// The visible nodes at or within `top`; of nodes within each other, the outermost.
  static List<Node> find(String what, Node top) {
    return find(meant(what), top);
  }

  private static List<Node> find(Set<String> meant, Node top) {
    if (!isDrawn(top)) {
      return List.of();
    }
    if (isMeant(top, meant)) {
      return List.of(top);
    }
    return children(top).flatMap(child -> find(meant, child).stream()).toList();
  }

  /// Every node at or within `top` that is drawn, in the order of drawing.
  static Stream<Node> drawn(Node top) {
    return isDrawn(top)
        ? Stream.concat(Stream.of(top), children(top).flatMap(Sight::drawn))
        : Stream.empty();
  }

  /// How many windows there are, dialogs and popups among them.
  static long windows() {
    return Window.getWindows().stream().filter(Window::isShowing).count();
  }

  static List<String> allWords() {
    List<String> words = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing() && window.getScene() != null) {
        drawn(window.getScene().getRoot())
            .filter(Text.class::isInstance)
            .map(text -> ((Text) text).getText())
            .filter(text -> !text.isBlank())
            .forEach(words::add);
      }
    }
    return words;
  }

  static String words(Node node) {
    return switch (node) {
      case Text text -> text.getText();
      case TextInputControl field -> field.getText();
      case Labeled labeled -> shown(labeled);
      default ->
          drawn(node)
              .filter(
                  it -> !it.equals(node) && (it instanceof Text || it instanceof TextInputControl))
              .map(Sight::words)
              .findFirst()
              .orElse("");
    };
  }

  /// The text of a labeled node without the mark of its access key.
  static String shown(Labeled labeled) {
    String text = labeled.getText() == null ? "" : labeled.getText();
    return labeled.isMnemonicParsing() ? text.replaceFirst("_(?=[^_])", "") : text;
  }

  static boolean isWithin(Node node, Node outer) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  static <T extends Node> Optional<T> ancestor(Node node, Class<T> type) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (type.isInstance(at)) {
        return Optional.of(type.cast(at));
      }
    }
    return Optional.empty();
  }

  /// How far the middle of `node` is below (positive) or above the pane that scrolls it.
  static double awayVertically(Node node, ScrollPane pane) {
    Bounds inside = node.localToScene(node.getLayoutBounds());
    Bounds outside = pane.localToScene(pane.getLayoutBounds());
    double middle = inside.getCenterY();
    if (middle > outside.getMaxY() - 1) {
      return middle - outside.getMaxY() + 1;
    }
    return Math.min(0, middle - outside.getMinY() - 1);
  }

  static Stream<Node> children(Node node) {
    return node instanceof Parent parent
        ? List.copyOf(parent.getChildrenUnmodifiable()).stream()
        : Stream.empty();
  }

  /// A node with one of these ids, as `#id`, or words.
  private static boolean isMeant(Node node, Set<String> meant) {
    return meant.contains("#" + node.getId())
        || says(meant, node.getAccessibleText())
        || says(meant, nameOutOfSight(node))
        || (node instanceof Labeled labeled && says(meant, shown(labeled)))
        || (node instanceof Text text && says(meant, text.getText()));
  }

  /// What a node is called by a label that stands nowhere.
  private static @Nullable String nameOutOfSight(Node node) {
    return node.queryAccessibleAttribute(LABELED_BY) instanceof Label label
            && label.getScene() == null
        ? label.getAccessibleText()
        : null;
  }

  private static boolean says(Set<String> meant, @Nullable String words) {
    return words != null && meant.contains(words);
  }

  /// English words may stand there in the language that is spoken.
  private static Set<String> meant(String what) {
    return what.startsWith("#") || Language.spoken() == Language.ENGLISH
        ? Set.of(what)
        : GermanWords.of(what);
  }

  private static boolean isDrawn(Node node) {
    return node.isVisible() && node.getOpacity() > 0;
  }
}
