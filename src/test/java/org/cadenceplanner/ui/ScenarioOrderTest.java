package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Scenarios are put into another order by mouse, keys and menus; the order is the plan's.
@ExtendWith(Windows.class)
class ScenarioOrderTest {
  private static final String XEN = PlanFiles.text(Samples.read("xen-2018"));
  private static final List<String> FIRST_ORDER =
      List.of("6 months", "8 months", "9 months", "6 months, even/odd");
  private static final List<String> EIGHT_LAST = List.of("6 months", "9 months", "8 months");

  @TempDir private Path folder;
  private CadenceWindow window;

  @BeforeEach
  void open(Robot robot) {
    window = CadenceWindow.open(robot, folder, "xen-2018");
    robot.click("8 months");
  }

  @Test
  void theKeysMoveTheScenarioLookedAtAndTheFocusGoesAlong(Robot robot) {
    robot.press("Ctrl+Shift+Page Down");
    assertThat(order(robot)).startsWith("6 months", "9 months", "8 months", "6 months, even/odd");
    assertThat(robot.node("8 months", Node.class).isFocused()).isTrue();
    assertThat(looked(robot)).isEqualTo("8 months");
    robot.press("Ctrl+Shift+Page Up").press("Ctrl+Shift+Page Up").press("Ctrl+Shift+Page Up");
    assertThat(order(robot)).startsWith("8 months", "6 months", "9 months");
  }

  @Test
  void aMoveIsOneStepThatIsUndoneAndDoneAgain(Robot robot) throws Exception {
    robot.press("Ctrl+Shift+Page Down");
    assertThat(robot.node("#undo", Node.class).getAccessibleText())
        .isEqualTo("Undo: Move 8 months");
    robot.press("Ctrl+Z");
    assertThat(order(robot)).startsWith(FIRST_ORDER.toArray(String[]::new));
    assertThat(robot.node("8 months", Node.class).isFocused()).isTrue();
    assertThat(window.saveAs("first.cadence.json")).isEqualTo(XEN);
    robot.press("Ctrl+Shift+Z");
    assertThat(order(robot)).startsWith(EIGHT_LAST.toArray(String[]::new));
    window.saveAs("moved.cadence.json");
    Plan saved = PlanFiles.read(folder.resolve("moved.cadence.json"));
    assertThat(saved.scenarios()).map(Scenario::name).isEqualTo(order(robot));
  }

  @Test
  void theMenusMoveItAsFarAsThereArePlaces(Robot robot) {
    robot.click("Scenario").click("Move left");
    assertThat(order(robot)).startsWith("8 months", "6 months");
    robot.click("Scenario").click("Move left");
    assertThat(order(robot)).startsWith("8 months", "6 months");
    robot.press("Esc").press("Esc").rightClick("9 months").click("Move right");
    assertThat(order(robot)).startsWith("8 months", "6 months", "6 months, even/odd", "9 months");
    assertThat(looked(robot)).isEqualTo("9 months");
  }

  @Test
  void aTabIsDraggedToAnotherPlace(Robot robot) {
    drag(robot, "8 months", middle(robot, "9 months").add(12, 0));
    assertThat(order(robot)).startsWith(EIGHT_LAST.toArray(String[]::new));
    drag(robot, "9 months", middle(robot, "6 months").subtract(12, 0));
    assertThat(order(robot)).startsWith("9 months", "6 months", "8 months");
    assertThat(looked(robot)).isEqualTo("9 months");
    robot.press("Ctrl+Z").press("Ctrl+Z");
    assertThat(window.saveAs("first.cadence.json")).isEqualTo(XEN);
  }

  @Test
  void aTabIsDraggedToTheEnd(Robot robot) {
    String last = order(robot).getLast();
    drag(robot, "6 months", middle(robot, last).add(30, 0));
    assertThat(order(robot)).startsWith("8 months", "9 months").endsWith(last, "6 months");
  }

  @Test
  void aTabLetGoFarFromTheOthersOrNearWhereItWasStays(Robot robot) {
    drag(robot, "8 months", middle(robot, "8 months").add(0, 300));
    drag(robot, "8 months", middle(robot, "8 months").add(20, 0));
    assertThat(order(robot)).startsWith(FIRST_ORDER.toArray(String[]::new));
    assertThat(robot.node("#undo", Node.class).isDisabled()).isTrue();
  }

  @Test
  void aPlanShownAsItWasIsNotMoved(Robot robot) {
    robot.click("View").click("As of a day…").replaceText("#as-of-day-text", "1 Jan 2018");
    robot.click("#as-of-form-set").waitFor("#as-of").press("Ctrl+Shift+Page Down");
    assertThat(robot.text("#scenario-message")).startsWith("shown as it was known on 1 Jan 2018");
    robot.press("Esc");
    assertThat(order(robot)).startsWith(FIRST_ORDER.toArray(String[]::new));
  }

  /// Drags a tab to a point of the tabs' own.
  private static void drag(Robot robot, String tab, Point2D to) {
    robot.drag("#scenario-tabs", middle(robot, tab), to);
  }

  private static Point2D middle(Robot robot, String tab) {
    Node row = robot.node("#scenario-tabs", Node.class);
    Node node = robot.in("#scenario-tabs").node(tab, Node.class);
    Bounds bounds = robot.read(() -> row.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static List<String> order(Robot robot) {
    return tabs(robot).stream().map(ToggleButton::getText).toList();
  }

  private static String looked(Robot robot) {
    return tabs(robot).stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .findFirst()
        .orElseThrow();
  }

  private static List<ToggleButton> tabs(Robot robot) {
    Node row = robot.node("#scenario-tabs", Node.class);
    return robot.read(
        () ->
            Sight.drawn(row)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .toList());
  }
}
