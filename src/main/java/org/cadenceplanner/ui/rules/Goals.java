package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.ShortText;
import org.kordamp.ikonli.feather.Feather;

/// What is to be reached in a time, a line for each goal: what, who looks after it, whether it is
/// done. A click on one changes it, the cross removes it.
final class Goals extends VBox {
  private static final int MOST_OF_A_NAME = 40;

  private final String id;
  private final Change change;
  private final VBox lines = new VBox();
  private final Message message = new Message();
  private final Button add;
  private List<Goal> goals = List.of();

  /// Changes the goals in the plan.
  @FunctionalInterface
  interface Change {
    /// Changes them.
    ///
    /// @param step the step's name in the menu
    /// @return what is wrong with it, in which case nothing happened
    Optional<String> to(Supplier<String> step, List<Goal> goals);
  }

  /// @param id begins the ids of its parts in the scene
  Goals(String id, Change change) {
    this.id = id;
    this.change = change;
    add = RowButtons.of(id + "-add-goal", tr("Goal"), Feather.PLUS, this::askToAdd);
    message.setId(id + "-goals-message");
    getStyleClass().add("goals");
    getChildren().addAll(lines, add, message);
  }

  void show(List<Goal> now) {
    if (!now.equals(goals)) {
      goals = now;
      lines.getChildren().setAll(IntStream.range(0, now.size()).mapToObj(this::line).toList());
    }
    message.say(Optional.empty());
  }

  private EditableRow line(int place) {
    Goal goal = goals.get(place);
    return new EditableRow(
        id + "-goal-" + (place + 1),
        inWords(goal),
        ShortText.of(goal.text(), MOST_OF_A_NAME),
        beside -> askToChange(beside, place),
        () -> remove(place));
  }

  private static String inWords(Goal goal) {
    String owner = goal.owner().map(name -> " (" + name + ")").orElse("");
    return (goal.done() ? "✓ " : "• ") + goal.text() + owner;
  }

  private void askToAdd() {
    new GoalForm(
            Optional.empty(), goal -> change.to(() -> step(goal), ListChanges.and(goals, goal)))
        .open(add);
  }

  private void askToChange(Node beside, int place) {
    new GoalForm(
            Optional.of(goals.get(place)),
            goal -> change.to(() -> step(goal), ListChanges.with(goals, place, goal)))
        .open(beside);
  }

  private static String step(Goal goal) {
    return tr("Goal: %s", goal.text());
  }

  private void remove(int place) {
    Goal gone = goals.get(place);
    message.say(
        change.to(() -> tr("Remove goal: %s", gone.text()), ListChanges.without(goals, place)));
    add.requestFocus();
  }
}
