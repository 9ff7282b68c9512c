package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A box with a list is as wide before its list has been opened as it is after.
@ExtendWith(Windows.class)
class ListBoxTest {
  @ParameterizedTest
  @ValueSource(strings = {"#direction", "#blocking", "#scheme"})
  void theRulesStayInTheirPlacesAsAListIsOpenedAndClosed(String box, Robot robot) throws Exception {
    RulesWindow.on("6 months", robot);
    robot.hover(box);
    List<Bounds> before = places(robot);
    robot.click(box).press("Esc");
    assertThat(places(robot)).isEqualTo(before);
    assertThat(before).hasSizeGreaterThan(20);
    robot.click(box).press("Down").press("Esc").press("Tab");
    assertThat(places(robot)).isEqualTo(before);
  }

  /// Where the fields are among the rules, wherever these are scrolled to.
  private static List<Bounds> places(Robot robot) {
    Set<String> rows = Set.of("form-row", "combo-box", "text-field");
    Node within = robot.node("#direction", Node.class);
    return robot.read(
        () -> {
          ScrollPane pane = Sight.ancestor(within, ScrollPane.class).orElseThrow();
          return Sight.drawn(pane)
              .filter(node -> node.getStyleClass().stream().anyMatch(rows::contains))
              .map(node -> node.localToScene(node.getLayoutBounds()))
              .map(pane.getContent()::sceneToLocal)
              .toList();
        });
  }
}
