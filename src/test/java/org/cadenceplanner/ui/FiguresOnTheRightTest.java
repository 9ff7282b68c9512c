package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Figures under each other stand on the right of their column, as its title does: so one sees which
/// is the larger.
@ExtendWith(Windows.class)
class FiguresOnTheRightTest {
  private static final double SAME_PLACE = 1.5;

  @TempDir private Path folder;

  @Test
  void hoursOfAYear(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.press("Ctrl+4").click("#tab-years").waitFor("#work-years");
    assertOnTheRight(robot, "#work-years", "Backports", "Releases", "All hours", "Months over");
  }

  @Test
  void votesOnAnOption(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    SurveyTest.paste(robot, "some text\n");
    robot.waitFor("#tally-options");
    assertOnTheRight(robot, "#tally-options", "Sum", "Votes", "-2", "+2");
    robot.click("Close");
  }

  @Test
  void backportsOfAMonth(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.willChooseFile(ImportBackportsTest.XEN).click("File");
    robot.click("Import backports from a list…");
    robot.waitFor("#backport-months");
    assertOnTheRight(robot, "#backport-months", "4.9", "4.10");
    assertOnTheRight(robot, "#load-proposals", "Found", "In the plan");
    robot.click("Cancel");
  }

  @Test
  void pointReleasesThatWereFound(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    ImportReleasesTest.fromGit(robot, ProjectWithTags.in(folder));
    assertOnTheRight(robot, "#found-releases", "Point releases", "Candidates");
    robot.click("Cancel");
  }

  private static void assertOnTheRight(Robot robot, String table, String... titles) {
    TableView<?> view = robot.node(table, TableView.class);
    for (String title : titles) {
      double right = robot.read(() -> right(header(view, title)));
      List<Double> cells =
          robot.read(() -> cells(view, title).map(FiguresOnTheRightTest::right).toList());
      assertThat(cells).as(title).isNotEmpty();
      assertThat(cells).as(title).allMatch(cell -> Math.abs(cell - right) < SAME_PLACE);
    }
  }

  private static Node header(TableView<?> table, String title) {
    return table.lookupAll(".column-header .label").stream()
        .filter(label -> Sight.words(label).equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Node> cells(TableView<?> table, String title) {
    return table.lookupAll(".table-cell").stream()
        .filter(cell -> cell instanceof TableCell<?, ?> it && isIn(title, it));
  }

  private static boolean isIn(String title, TableCell<?, ?> cell) {
    TableColumn<?, ?> column = cell.getTableColumn();
    return column.getText().equals(title) && !cell.isEmpty() && !cell.getText().isEmpty();
  }

  /// Where the letters of a label end.
  private static double right(Node label) {
    Node letters = label.lookup(".text");
    return letters.localToScene(letters.getLayoutBounds()).getMaxX();
  }
}
