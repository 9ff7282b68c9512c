package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every small window beside the rules has in common.
@ExtendWith(Windows.class)
class PopoverTest {

  @Test
  void nothingOpensBesideWhatHasLeftTheWindowMeanwhile(Robot robot) {
    robot.open(stage -> stage.setScene(new Scene(new StackPane(), 400, 300)));
    boolean isOpen =
        robot.read(
            () -> {
              Popover popover = new Popover();
              Label form = new Label("read by now");
              popover.open(new Button("removed"), form);
              popover.openBelow(new Button("removed"), form);
              return popover.shows(form);
            });
    assertThat(isOpen).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "#anchor, #anchor-form, #anchor-version",
    "#cadence-other, #cadence-form, #cadence-amount",
    "#skip-add, #skip-form, #skip-slots",
    "#era-first, #era-form, #era-at-release",
    "#amendment-first, #amendment-form, #amendment-versions",
    "#class-1-phase-1-more, #class-1-phase-1-more-popover, #class-1-phase-1-name",
    "#milestone-3-more, #milestone-3-more-popover, #milestone-3-name",
    "#calendar-pl, #calendar-weight, #calendar-weight",
    "#add-calendar, #calendar-search, #calendar-search",
    "#add-range, #range-form, #range-name",
    "#add-event, #event-form, #event-first"
  })
  void theFirstFieldHasTheKeyboardAndAfterEscapeWhatOpenedIt(
      String opener, String shown, String first, Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(opener);
    assertThat(window.isFocused(first)).isTrue();
    robot.type("zz").press("Esc");
    assertThat(robot.sees(shown)).isFalse();
    assertThat(window.isFocused(opener)).isTrue();
    assertThat(window.isAsItWas()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "#anchor, #anchor-form",
    "#class-1-phase-1-more, #class-1-phase-1-more-popover",
    "#add-event, #event-form"
  })
  void aClickOutsideClosesIt(String opener, String shown, Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(opener).type("zz");
    robot.clickAt("#undo", 1, 1);
    assertThat(robot.sees(shown)).isFalse();
    assertThat(window.isFocused(opener)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "#anchor, #anchor-form, Counted from",
    "#cadence-other, #cadence-form, A release every …",
    "#skip-add, #skip-form, Skip a release",
    "#era-first, #era-form, Other rules",
    "#amendment-first, #amendment-form, Other support for some releases",
    "#calendar-pl, #weight-form, Poland",
    "#add-range, #range-form, No release in a part of the year",
    "#add-event, #event-form, No release around an event"
  })
  void aFormHasATitleAndCancelLeavesAllAsItWas(
      String opener, String form, String title, Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click(opener);
    assertThat(robot.in(form).sees(title)).isTrue();
    robot.type("7");
    robot.in(form).click("Cancel");
    assertThat(robot.sees(form)).isFalse();
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void whatWasWrongInItIsGoneWhenItOpensAgain(Robot robot) throws Exception {
    RulesWindow.on("6 months", robot);
    robot.click("#milestone-3-more").replaceText("#milestone-3-every", "soon");
    robot.clickAt("#undo", 1, 1).click("#milestone-3-more");
    assertThat(robot.text("#milestone-3-every")).isEqualTo("1 week");
    assertThat(robot.sees("#milestone-3-every-message")).isFalse();
  }

  @Test
  void enterDoesWhatTheButtonDoesFromAListToo(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#era-first").choose("#era-from", "4.13").press("Enter");
    assertThat(robot.sees("#era-form")).isFalse();
    assertThat(window.isFocused("#era-4.13")).isTrue();
  }

  @Test
  void enterDoesWhatTheButtonDoesFromAChoice(Robot robot) throws Exception {
    var window = RulesWindow.on("9 for a while, then 6", robot);
    robot.click("from 4.15 on").click("#anchor").click("#era-goes-on");
    assertThat(window.isFocused("#era-goes-on")).isTrue();
    robot.press("Enter");
    assertThat(robot.sees("#era-start-form")).isFalse();
    assertThat(window.isAsItWas()).isTrue();
  }

  @Test
  void aRowThatWasChangedHasTheKeyboardAgain(Robot robot) throws Exception {
    var window = RulesWindow.on("6 months", robot);
    robot.click("#add-range").type("freeze").replaceText("#range-from", "1 Dec");
    robot.replaceText("#range-to", "3 Dec").press("Enter");
    assertThat(window.isFocused("#add-range")).isTrue();
    robot.click("#range-1").type("frost").press("Enter").waitUntilGone("#range-form");
    assertThat(window.isFocused("#range-1")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "#anchor, #anchor-form",
    "#cadence-other, #cadence-form",
    "#skip-add, #skip-form",
    "#era-first, #era-form",
    "#amendment-first, #amendment-form",
    "#class-1-phase-1-more, #class-1-phase-1-more-popover",
    "#milestone-3-more, #milestone-3-more-popover",
    "#calendar-gb-eng, #weight-form",
    "#add-calendar, #calendar-search",
    "#add-range, #range-form",
    "#add-event, #event-form"
  })
  void itLiesBesideTheRulesAndInTheWindow(String opener, String shown, Robot robot)
      throws Exception {
    RulesWindow.on("6 months", robot);
    Bounds rules = robot.read(() -> onScreen(panelOf(robot.node(opener, Node.class))));
    Rectangle2D inside = robot.read(PopoverTest::mainWindow);
    robot.click(opener);
    Bounds content = robot.read(() -> onScreen(robot.node(shown, Node.class)));
    assertThat(content.getMinX()).isGreaterThan(rules.getMaxX());
    assertThat(content.getMaxX()).isLessThan(inside.getMaxX());
    assertThat(content.getMinY()).isGreaterThan(inside.getMinY());
    assertThat(content.getMaxY()).isLessThan(inside.getMaxY());
  }

  @Test
  void itStaysWhereItIsWhenItGetsLower(Robot robot) throws Exception {
    RulesWindow.on("6 months", robot);
    robot.click("#milestone-3-more");
    double top = bounds(robot).getMinY();
    double height = bounds(robot).getHeight();
    robot.click("#milestone-3-repeated");
    assertThat(bounds(robot).getHeight()).isLessThan(height);
    assertThat(bounds(robot).getMinY()).isEqualTo(top);
  }

  @Test
  void theTabsStayInSightWhileAScenarioIsNamed(@TempDir Path folder, Robot robot) {
    CadenceWindow.open(
        robot, folder, "xen-2018", usual -> usual.withMaximized(false).withSize(1024, 700));
    robot.press("F2").waitFor("#scenario-name-form");
    Bounds tabs = robot.read(() -> onScreen(robot.node("#scenario-tabs", Node.class)));
    Bounds form = robot.read(() -> onScreen(robot.node("#scenario-name-form", Node.class)));
    assertThat(form.getMinY()).isGreaterThan(tabs.getMaxY());
  }

  @Test
  void itStaysOnTheScreenWhenAMessageMakesItHigher(Robot robot) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    robot.open(
        stage -> {
          var scene = new Scene(new StackPane(opener()), 120, 60);
          new Appearance(Theme.LIGHT, 100).dress(scene);
          stage.setX(screen.getMaxX() - 120);
          stage.setY(screen.getMaxY() - 60);
          stage.setScene(scene);
        });
    robot.click("Weight");
    assertThat(isOn(screen, robot)).isTrue();
    assertThat(bounds(robot).getMaxX()).isLessThan(screen.getMaxX() - 60);
    double height = bounds(robot).getHeight();
    robot.replaceText("#weight", "many").press("Enter");
    assertThat(bounds(robot).getHeight()).isGreaterThan(height + 20);
    assertThat(isOn(screen, robot)).isTrue();
    robot.replaceText("#weight", "3").press("Enter").waitUntilGone("#weight");
  }

  private static Button opener() {
    var weight = TextEntry.<Integer>draft("weight", text -> Typed.wholeNumber(text, 1, 1_000));
    var form =
        new PopoverForm(
            new Popover(),
            "weight-form",
            new VBox(new Label("How many committers live by it"), weight),
            "Set",
            () -> weight.typed().map(_ -> Optional.<String>empty()).orElse(wrong()));
    var button = new Button("Weight");
    button.setOnAction(_ -> form.open(button));
    return button;
  }

  private static Optional<String> wrong() {
    return Optional.of("This is not a weight, and why it is none takes more than one line to say.");
  }

  private static Node panelOf(Node opener) {
    return Sight.ancestor(opener, ScrollPane.class).orElseThrow();
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static Rectangle2D mainWindow() {
    Window window = Window.getWindows().getFirst();
    return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
  }

  private static boolean isOn(Rectangle2D screen, Robot robot) {
    return screen.contains(bounds(robot));
  }

  private static Rectangle2D bounds(Robot robot) {
    return robot.read(
        () ->
            Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(it -> new Rectangle2D(it.getX(), it.getY(), it.getWidth(), it.getHeight()))
                .findFirst()
                .orElseThrow());
  }
}
