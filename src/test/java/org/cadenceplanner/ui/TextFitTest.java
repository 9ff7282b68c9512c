package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A text that cannot be read is found wherever it is.
@ExtendWith(Windows.class)
class TextFitTest {

  @Test
  void aShortenedLabelIsFound(Robot robot) {
    var label = new Label("every release alike");
    label.setMaxWidth(60);
    show(robot, new VBox(label));
    assertFault("“every release alike” is shortened in Label");
  }

  @Test
  void aLabelWithoutAnyRoomIsFound(Robot robot) {
    var label = new Label("6 months");
    label.setMinWidth(0);
    label.setMaxWidth(0);
    show(robot, new VBox(label));
    assertFault("“6 months” is shortened");
  }

  @Test
  void aWrappedTextWithTooFewLinesIsFound(Robot robot) {
    var label = new Label("No release within two working days of a holiday");
    label.setWrapText(true);
    label.setMaxSize(100, 30);
    show(robot, new VBox(label));
    assertFault("is shortened in Label");
  }

  @Test
  void aLabelWithTooLittleHeightIsFound(Robot robot) {
    var label = new Label("4.12");
    label.setMinHeight(5);
    label.setMaxHeight(5);
    show(robot, new VBox(label));
    assertFault("“4.12” reaches beyond Label");
  }

  @Test
  void labelsLaidOverEachOtherAreFound(Robot robot) {
    show(robot, new Pane(at(10, 10, new Label("branches")), at(30, 14, new Label("14 Jul"))));
    assertFault("“14 Jul” [35,", "lies over “branches”");
  }

  @Test
  void aTextOverAButtonIsFound(Robot robot) {
    show(robot, new Pane(at(0, 10, new Button("Export …")), at(72, 20, new Label("branches"))));
    assertFault("“branches”", "lies over Button.button");
  }

  @Test
  void aTextHalfUnderSomethingIsFound(Robot robot) {
    var panel = new Pane();
    panel.setStyle("-fx-background-color: white");
    panel.setPrefSize(100, 100);
    show(robot, new Pane(at(10, 10, new Label("branches")), at(40, 0, panel)));
    assertFault("“branches”", "lies under Pane");
  }

  @Test
  void aShortenedCellIsFound(Robot robot) {
    show(robot, table("Sunday, Monday is no release day", 90));
    assertFault("“Sunday, Monday is no release day” is shortened in TableCell");
  }

  @Test
  void aShortenedHeaderIsFound(Robot robot) {
    TableView<String> table = table("Sun", 60);
    table.getColumns().getFirst().setText("Days it was moved by");
    show(robot, table);
    assertFault("“Days it was moved by” is shortened in Label");
  }

  @Test
  void aTextOutsideOfItsWindowIsFound(Robot robot) {
    show(robot, new Pane(at(360, 10, new Label("one person can look after 4"))));
    assertFault("“one person can look after 4” reaches beyond its window");
    show(robot, new Pane(at(10, 500, new Label("saved"))));
    assertFault("“saved” reaches beyond its window");
  }

  @Test
  void aTextCutByAClipIsFound(Robot robot) {
    var pane = new Pane(at(10, 10, new Text("branches in full support")));
    pane.setClip(new Rectangle(60, 100));
    show(robot, pane);
    assertFault("“branches in full support” is cut off by Pane");
  }

  @Test
  void aFieldTooNarrowForItsTextIsFound(Robot robot) {
    var field = new TextField("security fixes only");
    field.setMaxWidth(80);
    show(robot, new VBox(new Button("first"), field));
    assertFault("“security fixes only” is cut off by");
  }

  @Test
  void aPromptTooLongForItsFieldIsFound(Robot robot) {
    var field = new TextField();
    field.setPromptText("Search countries and regions");
    field.setStyle("-fx-prompt-text-fill: black");
    field.setMaxWidth(80);
    show(robot, new VBox(new Button("first"), field));
    assertFault("“Search countries and regions” is cut off by");
  }

  @Test
  void contentTooWideForAPaneThatFitsItsWidthIsFound(Robot robot) {
    var wide = new Label("one person can look after 4 branches at once, no more than that");
    wide.setMinWidth(600);
    var pane = new ScrollPane(wide);
    pane.setFitToWidth(true);
    pane.setMaxWidth(200);
    show(robot, new VBox(pane));
    assertThat(TextFit.faults())
        .hasSize(2)
        .anyMatch(fault -> fault.contains("is cut off by StackPane.viewport"));
  }

  @Test
  void aPaneTooNarrowForTheEdgeOfItsContentIsFound(Robot robot) {
    var content = new Pane();
    content.setMinWidth(206);
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setMaxWidth(200);
    show(robot, new VBox(pane));
    assertFault("ScrollPane.scroll-pane is", "px too narrow");
  }

  @Test
  void aFaintTextIsFound(Robot robot) {
    var label = new Label("illustrative");
    label.setStyle("-fx-text-fill: #999999");
    show(robot, new VBox(label));
    assertFault("“illustrative”", "stands out by 2.");
  }

  @Test
  void aTextMadeFaintByItsSurroundingsIsFound(Robot robot) {
    var box = new VBox(new Label("assumed"));
    box.setOpacity(0.4);
    show(robot, box);
    assertFault("“assumed”", "stands out by");
  }

  @Test
  void aTextOfTheColourBehindItIsFound(Robot robot) {
    var label = new Label("unseen");
    label.setStyle("-fx-text-fill: white; -fx-background-color: white");
    show(robot, new VBox(label));
    assertFault("“unseen”", "stands out by 1.00 only, not by 4.5");
  }

  @Test
  void aTextInAPopupIsLookedAtToo(Robot robot) {
    var label = new Label("every release alike");
    label.setPrefWidth(50);
    var stage = robot.open(it -> it.setScene(new Scene(new Pane(), 400, 300)));
    robot.read(
        () -> {
          var popup = new Popup();
          popup.getContent().add(label);
          popup.show(stage);
          return popup;
        });
    assertFault("“every release alike” is shortened");
  }

  @Test
  void whatIsScrolledAwayIsNoFault(Robot robot) {
    var lines = new VBox();
    for (int line = 0; line < 50; line++) {
      lines.getChildren().add(new Label("line " + line));
    }
    var list = new ListView<String>();
    list.getItems().setAll("4.8", "4.9", "4.10", "4.11", "4.12", "4.13", "4.14");
    list.setPrefHeight(85);
    var pane = new ScrollPane(lines);
    pane.setPrefHeight(105);
    show(robot, new VBox(pane, list));
    TextFit.check();
  }

  @Test
  void aPageOverAnotherIsNoFault(Robot robot) {
    var above = new StackPane(new Label("Year"));
    above.setStyle("-fx-background-color: white");
    show(robot, new StackPane(new Label("Timeline"), new Button("Export"), above));
    TextFit.check();
  }

  @Test
  void largeAndDisabledTextsMayBeFainter(Robot robot) {
    var large = new Label("31 h");
    large.setStyle("-fx-text-fill: #8a8a8a; -fx-font-size: 20px");
    var disabled = new Button("Undo");
    disabled.setDisable(true);
    show(robot, new VBox(large, disabled));
    TextFit.check();
  }

  @Test
  void aDisabledEntryOfAMenuMayBeFainter(Robot robot) {
    var recent = new Menu("Open recent");
    recent.setDisable(true);
    show(robot, new MenuBar(new Menu("File", null, recent)));
    robot.read(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          return true;
        });
    robot.click("File");
    TextFit.check();
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.ratio(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
  }

  private static void assertFault(String... parts) {
    assertThat(TextFit.faults()).singleElement().asString().contains(parts);
  }

  private static void show(Robot robot, Node content) {
    Toolkit.closeAll();
    robot.open(
        stage -> {
          var root = new StackPane(content);
          root.setPadding(new Insets(4));
          StackPane.setAlignment(content, Pos.TOP_LEFT);
          root.setStyle("-fx-background-color: white");
          stage.setScene(new Scene(root, 400, 300));
        });
  }

  private static <T extends Node> T at(double x, double y, T node) {
    node.setLayoutX(x);
    node.setLayoutY(y);
    return node;
  }

  private static TableView<String> table(String text, double width) {
    var column = new TableColumn<String, String>("Clash");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
    column.setPrefWidth(width);
    var table = new TableView<String>();
    table.getColumns().add(column);
    table.getItems().add(text);
    return table;
  }
}
