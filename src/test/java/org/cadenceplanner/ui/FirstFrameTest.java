package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A table is painted with its cells under their titles, from its first frame on.
@ExtendWith(Windows.class)
class FirstFrameTest {
  private static final double SAME_PLACE = 1.5;

  @TempDir private Path folder;

  private final List<String> beside = new CopyOnWriteArrayList<>();
  private final ListChangeListener<Window> newWindows = this::watch;

  @BeforeEach
  void watchEveryFrameOfEveryWindow() {
    Toolkit.call(
        () -> {
          Window.getWindows().addListener(newWindows);
          return true;
        });
  }

  @AfterEach
  void watchNoMore() {
    Toolkit.call(
        () -> {
          Window.getWindows().removeListener(newWindows);
          return true;
        });
  }

  @Test
  void tablesOfTheScreens(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    robot.click("#tab-releases").press("Ctrl+2").click("#tab-dates");
    robot.press("Ctrl+3").waitFor("#comparison").press("Ctrl+4").click("#tab-years");
    robot.waitFor("#work-years");
    assertThat(beside).isEmpty();
  }

  @Test
  void tablesOfTheDialogs(Robot robot) {
    CadenceWindow.open(robot, folder, "xen-2018").settled();
    ImportReleasesTest.fromGit(robot, ProjectWithTags.in(folder));
    robot.click("Cancel").willChooseFile(ImportBackportsTest.XEN).click("File");
    robot.click("Import backports from a list…").waitFor("#backport-months").click("Cancel");
    robot.click("Scenario").click("Tally…").waitFor("#answers");
    SurveyTest.paste(robot, "some text\n");
    robot.waitFor("#tally-options").click("Close");
    assertThat(beside).isEmpty();
  }

  private void watch(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(window -> window.sceneProperty().subscribe(this::watch));
    }
  }

  private void watch(@Nullable Scene scene) {
    if (scene != null) {
      scene.addPostLayoutPulseListener(() -> beside.addAll(beside(scene)));
    }
  }

  private static List<String> beside(Scene scene) {
    return drawn(scene.getRoot(), TableView.class).stream()
        .flatMap(FirstFrameTest::beside)
        .toList();
  }

  private static Stream<String> beside(TableView<?> table) {
    List<TableColumnHeader> titles = drawn(table, TableColumnHeader.class);
    return drawn(table, TableCell.class).stream()
        .filter(cell -> !cell.isEmpty())
        .filter(cell -> titles.stream().anyMatch(title -> isOfAnotherPlace(cell, title)))
        .map(cell -> table.getId() + ": " + cell.getTableColumn().getText())
        .distinct();
  }

  private static <T extends Node> List<T> drawn(Node table, Class<T> kind) {
    return Sight.drawn(table).filter(kind::isInstance).map(kind::cast).toList();
  }

  private static boolean isOfAnotherPlace(TableCell<?, ?> cell, TableColumnHeader title) {
    return cell.getTableColumn().equals(title.getTableColumn())
        && Math.abs(left(cell) - left(title)) > SAME_PLACE;
  }

  private static double left(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinX();
  }
}
