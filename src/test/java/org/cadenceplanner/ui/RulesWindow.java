package org.cadenceplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.store.Theme;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Icons;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Recalculation;
import org.cadenceplanner.ui.fx.Workspace;
import org.cadenceplanner.ui.rules.RulesPanel;
import org.cadenceplanner.ui.timeline.TimelineScreen;
import org.kordamp.ikonli.feather.Feather;

/// The rules of a scenario of the Xen plan beside what they come to, with undo and redo.
final class RulesWindow {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-07-11T12:00:00Z"), ZoneOffset.UTC);

  private final Robot robot;
  private final Workspace workspace;
  private final Plan first;

  private RulesWindow(Robot robot, Workspace workspace) {
    this.robot = robot;
    this.workspace = workspace;
    this.first = workspace.edited().get().plan();
  }

  static RulesWindow on(String scenario, Robot robot) throws Exception {
    return on(Samples.read("xen-2018"), scenario, robot);
  }

  static RulesWindow on(Plan plan, String scenario, Robot robot) throws Exception {
    Planning planning = new Planning(Calendars.of(List.of()), CLOCK);
    Planned planned = planning.fromNothing(plan, scenario);
    Workspace workspace =
        new Workspace(
            planned,
            planning,
            new Recalculation(Runnable::run, Platform::runLater, CadenceWindow.PATIENCE));
    var measure = BundledFont.load().textMeasure();
    robot.open(
        stage -> {
          var appearance = new Appearance(Theme.LIGHT, 100);
          var pane = new BorderPane(timeline(workspace, measure, appearance));
          pane.setTop(
              new HBox(
                  Icons.button("undo", Feather.CORNER_UP_LEFT, "Undo", workspace::undo),
                  Icons.button("redo", Feather.CORNER_UP_RIGHT, "Redo", workspace::redo)));
          pane.setLeft(new RulesPanel(workspace, new NoOwnCalendars()));
          var scene = new Scene(pane, 1000, 700);
          appearance.dress(scene);
          stage.setX(0);
          stage.setY(0);
          stage.setScene(scene);
        });
    return new RulesWindow(robot, workspace);
  }

  private static TimelineScreen timeline(
      Workspace workspace, TextMeasure measure, Appearance appearance) {
    var lookingAhead = new Recalculation(Runnable::run, Platform::runLater, CadenceWindow.PATIENCE);
    return new TimelineScreen(
        workspace,
        new Backtesting(workspace),
        new Forecasting(workspace, lookingAhead, false),
        measure,
        appearance);
  }

  /// The rules as the chart beside the panel says them.
  String chart() {
    return robot.read(() -> robot.node("#timeline", Node.class).getAccessibleText());
  }

  /// The name of the last step, as the menu has it.
  Optional<String> lastStep() {
    return robot.read(() -> workspace.history().get().undoName());
  }

  Edited edited() {
    return robot.read(() -> workspace.edited().get());
  }

  Plan plan() {
    return edited().plan();
  }

  boolean isAsItWas() {
    return robot.read(() -> workspace.edited().get().plan()).equals(first);
  }

  /// Whether a node has the keyboard.
  boolean isFocused(String what) {
    return robot.read(() -> robot.node(what, Node.class).isFocused());
  }

  /// Whether a button that stays down, or a box, is on.
  boolean isOn(String what) {
    return switch (robot.node(what, Node.class)) {
      case ToggleButton button -> robot.read(button::isSelected);
      case CheckBox box -> robot.read(box::isSelected);
      default -> throw new AssertionError(what + " is never on or off");
    };
  }

  /// Has the plan change by other means than the panel.
  void changeElsewhere() {
    robot.read(() -> workspace.edit(() -> "Name", plan -> plan.withName("half a year")));
  }

  /// Undoes all steps and does them again: the plans are those that there were.
  RulesWindow undoesAndRedoes(int steps) {
    Plan last = robot.read(() -> workspace.edited().get().plan());
    assertThat(robot.read(() -> workspace.history().get().past())).hasSize(steps);
    for (int i = 0; i < steps; i++) {
      robot.click("#undo");
    }
    assertThat(isAsItWas()).isTrue();
    for (int i = 0; i < steps; i++) {
      robot.click("#redo");
    }
    assertThat(robot.read(() -> workspace.edited().get().plan())).isEqualTo(last);
    for (int i = 0; i < steps; i++) {
      robot.click("#undo");
    }
    return this;
  }
}
