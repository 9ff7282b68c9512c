package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.CadenceInWords;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// An era, or the releases before the first: which they are, and what is other in it. A click edits
/// its rules; while they are edited, its goals are shown.
final class EraLine extends VBox {
  private final ToggleButton button = new ToggleButton();
  private final Label what = new Label();
  private final Button move;
  private final Button remove;
  private final Goals goals;
  private Optional<Era.Start> from = Optional.empty();

  /// Changes the goals of an era; tells what is wrong with it, else nothing.
  @FunctionalInterface
  interface GoalsChange {
    Optional<String> to(Era.Start first, Supplier<String> step, List<Goal> goals);
  }

  /// @param chosen takes the start of the era whose rules are to be edited
  /// @param moved takes the start that is to be another, and what asks for it stands beside
  /// @param removed takes the start of the era that is to go
  /// @param change changes the goals of the era
  EraLine(
      Consumer<Optional<Era.Start>> chosen,
      BiConsumer<Era.Start, Node> moved,
      Consumer<Era.Start> removed,
      GoalsChange change) {
    goals = new Goals("era", (step, all) -> from.flatMap(first -> change.to(first, step, all)));
    button.setOnAction(e -> chosen.accept(from));
    button.setMinWidth(USE_PREF_SIZE);
    what.getStyleClass().add("in-words");
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    move =
        IconButton.of(
            "era-move",
            Feather.EDIT_2,
            "",
            () -> from.ifPresent(start -> moved.accept(start, button)));
    remove = IconButton.remove("era-remove", "", () -> from.ifPresent(removed));
    for (Button one : List.of(move, remove)) {
      one.setMinWidth(USE_PREF_SIZE);
      one.managedProperty().bind(one.visibleProperty());
    }
    goals.managedProperty().bind(goals.visibleProperty());
    HBox line = new HBox(button, what, move, remove);
    line.getStyleClass().add("era-line");
    getChildren().addAll(line, goals);
  }

  /// Shows an era; empty for what comes before the first.
  void show(Edited edited, Optional<Era> era) {
    from = era.map(Era::from);
    boolean isEdited = edited.era().equals(from) && edited.amendment().isEmpty();
    button.setText(name(edited.scenario(), from));
    button.setId(from.map(it -> "era-" + it).orElse("era-before"));
    button.setSelected(isEdited);
    what.setText(
        era.map(EraLine::changes)
            .orElseGet(() -> CadenceInWords.of(edited.scenario().rules().cadence())));
    move.setVisible(era.isPresent());
    remove.setVisible(era.isPresent());
    from.ifPresent(this::nameButtons);
    goals.show(era.map(Era::goals).orElse(List.of()));
    goals.setVisible(isEdited && era.isPresent());
  }

  /// Whether it stands for the era from a release on.
  boolean isFrom(Optional<Era.Start> first) {
    return from.equals(first);
  }

  void focus() {
    button.requestFocus();
  }

  private void nameButtons(Era.Start first) {
    move.setId("era-move-" + first);
    IconButton.say(move, tr("Let the other rules from %s begin elsewhere", RulesInWords.of(first)));
    remove.setId("era-remove-" + first);
    IconButton.say(remove, tr("Remove the other rules from %s on", RulesInWords.of(first)));
  }

  private static String name(Scenario scenario, Optional<Era.Start> first) {
    return first
        .map(it -> tr("from %s on", RulesInWords.of(it)))
        .or(
            () ->
                scenario.eras().stream()
                    .findFirst()
                    .map(next -> tr("until %s", RulesInWords.of(next.from()))))
        .orElseGet(() -> tr("all releases"));
  }

  private static String changes(Era era) {
    List<String> changed = new ArrayList<>();
    era.cadence().map(CadenceInWords::of).ifPresent(changed::add);
    era.slip().map(CadenceInWords::of).ifPresent(changed::add);
    era.gap().map(CadenceInWords::of).ifPresent(changed::add);
    era.support().map(SupportText::of).ifPresent(changed::add);
    era.dates().ifPresent(dates -> changed.add(tr("other dates")));
    era.milestones().ifPresent(milestones -> changed.add(tr("other milestones")));
    era.versions().ifPresent(form -> changed.add(tr("versions %s", form.text())));
    String changes = changed.isEmpty() ? tr("all as before") : String.join(", ", changed);
    return era.decided().map(day -> tr("%s; decided %s", changes, Words.day(day))).orElse(changes);
  }
}
