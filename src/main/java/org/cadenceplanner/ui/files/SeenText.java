package org.cadenceplanner.ui.files;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import org.cadenceplanner.ui.fx.Sentences;
import org.cadenceplanner.ui.fx.TableText;

/// What a screen shows in words, to be pasted into a mail.
///
/// @param isTable whether it is a table, else sentences
public record SeenText(String text, boolean isTable) {

  /// The table that has the keyboard, else the first one that is seen, else the sentences that are;
  /// empty if there are none.
  public static Optional<SeenText> on(Node screens) {
    return tables(screens)
        .filter(Node::isFocused)
        .findFirst()
        .or(() -> tables(screens).findFirst())
        .map(table -> new SeenText(TableText.of(table), true))
        .or(() -> sentences(screens));
  }

  private static Optional<SeenText> sentences(Node screens) {
    return seen(screens, ".sentences")
        .flatMap(node -> node instanceof Sentences said ? said.text().stream() : Stream.empty())
        .findFirst()
        .map(text -> new SeenText(text, false));
  }

  private static Stream<TableView<?>> tables(Node screens) {
    return seen(screens, ".table-view")
        .flatMap(node -> node instanceof TableView<?> table ? Stream.of(table) : Stream.empty());
  }

  private static Stream<Node> seen(Node screens, String style) {
    return screens.lookupAll(style).stream().filter(SeenText::isSeen);
  }

  private static boolean isSeen(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }
}
