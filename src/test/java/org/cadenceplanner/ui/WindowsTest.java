package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Everything a committer does with mouse and keyboard can be done without a display.
@ExtendWith(Windows.class)
class WindowsTest {
  private final Label answer = named("answer", new Label("nothing yet"));

  @Test
  void aButtonIsClickedByTheWordsOnIt(Robot robot) {
    var months = new Button("_6 months");
    months.setOnAction(_ -> answer.setText("every 6 months"));
    show(robot, months);
    robot.click("6 months");
    assertThat(robot.text("#answer")).isEqualTo("every 6 months");
  }

  @Test
  void aFieldIsTypedOver(Robot robot) {
    var field = named("name", new TextField("Xen"));
    show(robot, field);
    robot.replaceText("#name", "žluťoučký & Söhne – 4.12 (β)");
    assertThat(robot.text("#name")).isEqualTo("žluťoučký & Söhne – 4.12 (β)");
    robot.replaceText("#name", "");
    assertThat(robot.text("#name")).isEmpty();
  }

  @Test
  void typingIsUndoneByKeys(Robot robot) {
    show(robot, named("name", new TextField("Xen")));
    robot.click("#name").press("End").type("!").press("Ctrl+Z");
    assertThat(robot.text("#name")).isEqualTo("Xen");
    robot.press("Ctrl+Shift+Z");
    assertThat(robot.text("#name")).isEqualTo("Xen!");
  }

  @Test
  void wordsAreCopiedFromFieldToField(Robot robot) {
    show(robot, named("from", new TextField("4.12")), named("to", new TextField()));
    robot.click("#from").press("Ctrl+A").press("Ctrl+C").click("#to").press("Ctrl+V");
    assertThat(robot.text("#to")).isEqualTo("4.12");
  }

  @Test
  void aMenuIsOpenedAndItsKeysWork(Robot robot) {
    var undo = new MenuItem("Undo “8 months”");
    undo.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
    var times = new AtomicInteger();
    undo.setOnAction(_ -> answer.setText("undone " + times.incrementAndGet()));
    show(robot, new MenuBar(new Menu("Edit", null, undo)));
    robot.click("Edit").click("Undo “8 months”");
    assertThat(robot.text("#answer")).isEqualTo("undone 1");
    robot.press("Ctrl+Z");
    assertThat(robot.text("#answer")).isEqualTo("undone 2");
  }

  @Test
  void aContextMenuOpensByTheRightButton(Robot robot) {
    var rename = new MenuItem("Rename");
    rename.setOnAction(_ -> answer.setText("renamed"));
    var tab = new Button("Scenario");
    tab.setContextMenu(new ContextMenu(rename, new MenuItem("Delete")));
    show(robot, tab);
    robot.rightClick("Scenario").click("Rename");
    assertThat(robot.text("#answer")).isEqualTo("renamed");
    assertThat(robot.sees("Delete")).isFalse();
  }

  @Test
  void anEntryOfABoxIsChosen(Robot robot) {
    var box = named("direction", new ComboBox<String>());
    box.getItems().addAll("earlier", "later", "nearest");
    show(robot, box);
    robot.choose("#direction", "nearest");
    assertThat(robot.read(box::getValue)).isEqualTo("nearest");
    assertThat(robot.sees("earlier")).isFalse();
  }

  @Test
  void aDayIsPicked(Robot robot) {
    var anchor = named("anchor", new DatePicker(java.time.LocalDate.of(2026, 7, 14)));
    show(robot, anchor);
    robot.in("#anchor").click("#arrow-button");
    robot.click("23");
    assertThat(robot.read(anchor::getValue)).isEqualTo("2026-07-23");
  }

  @Test
  void aPopOverIsFilledIn(Robot robot) {
    var weight = named("weight", new TextField("1"));
    var over = new PopOver(new VBox(new Label("Weight"), weight));
    var open = new Button("England");
    open.setOnAction(_ -> over.show(open));
    show(robot, open);
    robot.click("England").replaceText("#weight", "3");
    assertThat(robot.text("#weight")).isEqualTo("3");
    robot.click("#answer").waitUntilGone("#weight");
  }

  @Test
  void aDialogIsAnswered(Robot robot) {
    var close = new Button("Close");
    close.setOnAction(
        _ -> {
          var ask = new Alert(Alert.AlertType.CONFIRMATION, "Save the plan?", ButtonType.YES);
          ask.initOwner(close.getScene().getWindow());
          ask.showAndWait().ifPresent(choice -> answer.setText("saved"));
        });
    Stage stage = show(robot, close);
    robot.click("Close");
    assertThat(robot.sees("Save the plan?")).isTrue();
    assertThat(robot.read(stage::isFocused)).isFalse();
    robot.click("Yes");
    assertThat(robot.text("#answer")).isEqualTo("saved");
    assertThat(robot.read(stage::isFocused)).isTrue();
  }

  @Test
  void filesAreChosenAndNotChosen(Robot robot, @TempDir Path folder) throws Exception {
    Path plan = Files.createFile(folder.resolve("xen.cadence"));
    var open = new Button("Open");
    open.setOnAction(
        _ -> {
          var file = new FileChooser().showOpenDialog(open.getScene().getWindow());
          answer.setText(file == null ? "cancelled" : file.getName());
        });
    var save = new Button("Save as");
    save.setOnAction(
        _ -> {
          var chooser = new FileChooser();
          chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Plans", "*.cadence"));
          answer.setText(chooser.showSaveDialog(save.getScene().getWindow()).getName());
        });
    show(robot, open, save);
    robot.willChooseFile(plan).click("Open");
    assertThat(robot.text("#answer")).isEqualTo("xen.cadence");
    robot.willChooseNoFile().click("Open");
    assertThat(robot.text("#answer")).isEqualTo("cancelled");
    robot.willChooseFile(folder.resolve("new.cadence")).click("Save as");
    assertThat(robot.text("#answer")).isEqualTo("new.cadence");
  }

  @Test
  void theWheelTurnsWithKeysHeld(Robot robot) {
    var chart = chart();
    List<String> turns = new ArrayList<>();
    chart.setOnScroll(
        event ->
            turns.add(
                "%s%.0f at %.0f"
                    .formatted(
                        event.isControlDown() ? "Ctrl " : "", event.getDeltaY(), event.getX())));
    show(robot, chart);
    robot.scroll("#chart", 1).scrollAt("#chart", 30, 40, -1, KeyCode.CONTROL);
    assertThat(turns).containsExactly("-40 at 150", "Ctrl 40 at 30");
  }

  @Test
  void aDragKnowsItsButtonAndItsKeys(Robot robot) {
    var chart = chart();
    List<String> drags = new ArrayList<>();
    chart.setOnMouseDragged(
        event ->
            drags.add(
                "%.0f,%.0f%s%s"
                    .formatted(
                        event.getX(),
                        event.getY(),
                        event.isPrimaryButtonDown() ? " left" : "",
                        event.isShiftDown() ? " shift" : "")));
    chart.setOnMouseReleased(event -> answer.setText("dropped at %.0f".formatted(event.getX())));
    show(robot, chart);
    robot.drag("#chart", new Point2D(20, 30), new Point2D(100, 70), KeyCode.SHIFT);
    assertThat(drags).hasSize(8).first().isEqualTo("30,35 left shift");
    assertThat(drags.getLast()).isEqualTo("100,70 left shift");
    assertThat(robot.text("#answer")).isEqualTo("dropped at 100");
  }

  @Test
  void twoClicksAreADoubleClickOnlyIfMeant(Robot robot) {
    var chart = chart();
    List<Integer> counts = new ArrayList<>();
    chart.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> counts.add(event.getClickCount()));
    show(robot, chart);
    robot.click("#chart").click("#chart").doubleClickAt("#chart", 5, 5);
    assertThat(counts).containsExactly(1, 1, 1, 2);
  }

  @Test
  void whatIsScrolledAwayIsBroughtInByTheWheel(Robot robot) {
    var list = new VBox();
    for (int month = 1; month <= 60; month++) {
      var button = new Button(month + " months");
      button.setOnAction(_ -> answer.setText(button.getText()));
      list.getChildren().add(button);
    }
    show(robot, new ScrollPane(list));
    robot.click("55 months");
    assertThat(robot.text("#answer")).isEqualTo("55 months");
    robot.click("2 months");
    assertThat(robot.text("#answer")).isEqualTo("2 months");
  }

  @Test
  void aWindowIsAsLargeAsItIsMade(Robot robot) {
    Stage stage = show(robot, new Label("wide"));
    robot.read(
        () -> {
          stage.setWidth(1440);
          stage.setHeight(900);
          return stage;
        });
    robot.waitUntil("for 1440", () -> stage.getScene().getWidth() == 1440);
    assertThat(robot.read(stage.getScene()::getHeight)).isEqualTo(900);
  }

  @Test
  void anExceptionNobodyCatchesFailsTheTest(Robot robot) {
    var export = new Button("Export");
    export.setOnAction(
        _ -> {
          throw new IllegalStateException("no room on the disk");
        });
    show(robot, export);
    robot.click("Export");
    assertTestFails("no room on the disk");
    Platform.runLater(
        () -> {
          throw new IllegalStateException("no such calendar");
        });
    assertTestFails("no such calendar");
  }

  @Test
  void anExceptionWhileTypingFailsTheTest(Robot robot) {
    var name = named("name", new TextField());
    name.setOnKeyTyped(
        _ -> {
          throw new IllegalStateException("no name");
        });
    show(robot, name);
    robot.click("#name").type("x");
    assertTestFails("no name");
  }

  @Test
  void whatIsCoveredOrStandsTwiceIsNotClicked(Robot robot) {
    var page = new StackPane(new Label("Year"));
    page.setStyle("-fx-background-color: white");
    var pages = new StackPane(new Button("Export"), page);
    show(robot, pages, new Button("Remove"), new HBox(new Button("Remove")));
    assertThatThrownBy(() -> robot.click("Export"))
        .hasMessageContaining("The mouse on Export meets Text[text=\"Year\"");
    assertThatThrownBy(() -> robot.click("Remove")).hasMessageContaining("Seen more than once");
  }

  private static void assertTestFails(String why) {
    Toolkit.settle();
    assertThatThrownBy(() -> new Windows().afterEach(null))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(why);
    Toolkit.listen();
  }

  private Stage show(Robot robot, Node... nodes) {
    var box = new VBox(10, nodes);
    box.getChildren().add(answer);
    return robot.open(stage -> stage.setScene(new Scene(box, 600, 400)));
  }

  private static Canvas chart() {
    return named("chart", new Canvas(300, 200));
  }

  private static <T extends Node> T named(String id, T node) {
    node.setId(id);
    return node;
  }
}
