package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// Asks for a goal: what is to be reached, who looks after it, and whether it is.
final class GoalForm {
  private final TextEntry<String> text = TextEntry.draft("goal-what", GoalForm::readText);
  private final TextEntry<String> owner =
      TextEntry.<String>draft("goal-owner", Typed::line).withPrompt(tr("nobody yet"));
  private final CheckBox done = new CheckBox(tr("Reached"));
  private final Function<Goal, Optional<String>> take;
  private final PopoverForm form;

  /// @param shown what the fields hold at first
  /// @param take takes what they come to; tells what is wrong with it, else nothing
  GoalForm(Optional<Goal> shown, Function<Goal, Optional<String>> take) {
    this.take = take;
    done.setId("goal-done");
    shown.ifPresent(this::show);
    StackedFields fields =
        new StackedFields(tr("What the time is meant for"))
            .field(tr("Goal"), text)
            .field(tr("Who looks after it"), owner)
            .wide(done);
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(new Popover(), "goal-form", fields, verb, this::submit);
  }

  void open(Node beside) {
    form.open(beside);
  }

  private void show(Goal goal) {
    text.show(goal.text());
    owner.show(goal.owner().orElse(""));
    done.setSelected(goal.done());
  }

  private static String readText(String typed) {
    String goal = Typed.line(typed);
    if (goal.isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: what is to be reached, in some words", Typed.shown(typed)));
    }
    return goal;
  }

  private Optional<String> submit() {
    Optional<String> what = text.typed();
    Optional<String> who = owner.typed();
    return what.isPresent() && who.isPresent()
        ? take.apply(new Goal(what.get(), who.filter(name -> !name.isEmpty()), done.isSelected()))
        : PopoverForm.SAID_BY_FIELD;
  }
}
