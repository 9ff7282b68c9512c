package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.PlanFiles;
import org.cadenceplanner.store.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Twenty scenarios with the longest names there may be leave room for the rest in a small window.
@ExtendWith(Windows.class)
class ManyScenariosTest {
  private static final String FILE = "many.cadence.json";
  private static final int WIDTH = 1024;
  private static final int HEIGHT = 700;

  @TempDir private Path folder;

  @BeforeEach
  void twentyScenarios(Robot robot) {
    new CadenceWindow(robot, folder).put(FILE, PlanFiles.text(many()));
    CadenceWindow.open(
        robot, folder, FILE, usual -> usual.withMaximized(false).withSize(WIDTH, HEIGHT));
  }

  @Test
  void theTabsLeaveRoomForTheRest(Robot robot) {
    assertThat(bounds(robot, "#timeline").getHeight()).isGreaterThan(250);
    assertThat(bounds(robot, "#export").getMaxX()).isLessThanOrEqualTo(WIDTH);
    assertThat(bounds(robot, "#zoom-in").getMaxX()).isLessThan(WIDTH);
    assertThat(bounds(robot, "#undo").getMinX()).isLessThan(WIDTH / 2.0);
    assertNothingOverlaps();
  }

  @ParameterizedTest
  @CsvSource({"#screen-2, #beside", "#screen-3, #compared-scenarios"})
  void everyScreenLeavesRoomForTheRest(String screen, String box, Robot robot) {
    robot.click(screen).waitFor(box);
    assertThat(bounds(robot, "#export").getMaxX()).isLessThanOrEqualTo(WIDTH);
    assertThat(bounds(robot, box).getWidth()).isBetween(80.0, 330.0);
    assertThat(TextFit.faults()).filteredOn(fault -> !isShortenedName(fault)).isEmpty();
  }

  @Test
  void aChosenNameThatIsCutIsToldInWhole(Robot robot) {
    robot.click("#screen-2").choose("#beside", name(2));
    ComboBox<?> box = robot.node("#beside", ComboBox.class);
    robot.waitUntil("a tooltip", () -> box.getTooltip() != null);
    robot.choose("#beside", "no other scenario");
    robot.waitUntil("no tooltip", () -> box.getTooltip() == null);
  }

  @Test
  void theColumnOfALongNameLeavesRoomForOthers(Robot robot) {
    robot.click("#screen-3");
    CadenceWindow window = new CadenceWindow(robot, folder);
    robot.waitUntil("figures", () -> !window.rows("#comparison").isEmpty());
    TableView<?> table = robot.node("#comparison", TableView.class);
    assertThat(robot.read(() -> table.getColumns().get(1).getWidth())).isBetween(100.0, 270.0);
  }

  @Test
  void theTabLookedAtIsBroughtIntoView(Robot robot) {
    for (int place : new int[] {20, 1, 11}) {
      robot.click(name(place));
      assertInView(robot, name(place));
    }
    assertNothingOverlaps();
  }

  @Test
  void aNewScenarioIsBroughtIntoViewAndNamed(Robot robot) {
    robot.click(name(20)).press("Ctrl+D").waitFor("#scenario-name");
    robot.replaceText("#scenario-name", "the last").press("Enter").waitFor("the last");
    assertInView(robot, "the last");
    robot.click(name(1)).press("Ctrl+Z");
    assertInView(robot, selected(robot));
    robot.press("Ctrl+N").waitFor("#scenario-name").press("Enter").waitFor("new scenario");
    assertInView(robot, "new scenario");
  }

  @Test
  void aNameTooLongIsRefusedInWords(Robot robot) {
    robot.click(name(2)).press("F2").waitFor("#scenario-name");
    robot.replaceText("#scenario-name", "x".repeat(121)).press("Enter");
    assertThat(robot.words()).anyMatch(words -> words.contains("at most 120"));
    robot.press("Esc");
    assertThat(robot.sees(name(2))).isTrue();
  }

  private static void assertNothingOverlaps() {
    assertThat(TextFit.faults()).filteredOn(fault -> !isShortenedName(fault)).isEmpty();
  }

  /// A long name is told in whole by its tab's tooltip, and the plan's by the rules.
  private static boolean isShortenedName(String fault) {
    return (fault.contains("every now and then") && fault.contains("is shortened in"))
        || fault.contains("is shortened in PlanName")
        || isOfField(fault);
  }

  /// A field shows the end of what is in it.
  private static boolean isOfField(String fault) {
    return fault.startsWith("“A project") && fault.contains("is cut off by Pane");
  }

  private static void assertInView(Robot robot, String tab) {
    Bounds row = bounds(robot, "#scenario-tabs");
    Bounds found = bounds(robot, tab);
    assertThat(row.contains(found)).as("%s of %s in %s", tab, found, row).isTrue();
  }

  private static String selected(Robot robot) {
    Node row = robot.node("#scenario-tabs", Node.class);
    return robot.read(
        () ->
            Sight.drawn(row)
                .filter(node -> node instanceof ToggleButton tab && tab.isSelected())
                .map(Sight::words)
                .findFirst()
                .orElseThrow());
  }

  private static Bounds bounds(Robot robot, String what) {
    Node node = robot.node(what, Node.class);
    return robot.read(() -> node.localToScene(node.getLayoutBounds()));
  }

  private static Plan many() {
    Plan plan =
        Samples.read("xen-2018").withName("A project " + "of many words ".repeat(7).strip());
    Scenario usual = plan.scenarios().getFirst();
    List<Scenario> scenarios =
        IntStream.rangeClosed(1, 20).mapToObj(place -> usual.withName(name(place))).toList();
    return plan.withScenarios(scenarios);
  }

  private static String name(int place) {
    return ("%d %s".formatted(place, "every now and then ".repeat(10))).substring(0, 119) + "!";
  }
}
