package org.cadenceplanner.ui.backports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.Samples;
import org.cadenceplanner.ui.Robot;
import org.cadenceplanner.ui.Windows;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Recalculation;
import org.cadenceplanner.ui.fx.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Steps taken in a dialog are taken back in it, however many there were before.
@ExtendWith(Windows.class)
class StepButtonsTest {
  private static final int MORE_THAN_ARE_KEPT = 1_001;

  @Test
  void aStepAfterMoreThanAreKeptIsTakenBackAndTakenAgain(Robot robot) throws Exception {
    Workspace workspace = afterManySteps(robot);
    robot.open(
        stage -> {
          StepButtons buttons = new StepButtons(workspace);
          stage.setScene(new Scene(buttons));
          buttons.follow(stage.getScene());
        });
    assertThat(isPossible(robot, "#pending-undo")).as("before the dialog").isFalse();
    rename(robot, workspace, "Xen");
    robot.click("#pending-undo");
    assertThat(isPossible(robot, "#pending-undo")).as("before the dialog").isFalse();
    robot.click("#pending-redo");
    assertThat(isPossible(robot, "#pending-redo")).isFalse();
    assertThat(isPossible(robot, "#pending-undo")).isTrue();
  }

  private static Workspace afterManySteps(Robot robot) throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2018-07-11T12:00:00Z"), ZoneOffset.UTC);
    Planning planning = new Planning(Calendars.of(List.of()), clock);
    Plan plan = Samples.read("openbsd");
    Workspace workspace =
        robot.read(
            () ->
                new Workspace(
                    planning.first(plan, plan.scenarios().getFirst().name()),
                    planning,
                    new Recalculation(Runnable::run, Runnable::run, Duration.ofMinutes(1))));
    for (int i = 0; i < MORE_THAN_ARE_KEPT; i++) {
      rename(robot, workspace, "Project " + i);
    }
    return workspace;
  }

  private static void rename(Robot robot, Workspace workspace, String name) {
    robot.read(() -> workspace.edit(() -> name, plan -> plan.withName(name)));
  }

  private static boolean isPossible(Robot robot, String button) {
    return !robot.read(() -> robot.node(button, Node.class).isDisabled());
  }
}
