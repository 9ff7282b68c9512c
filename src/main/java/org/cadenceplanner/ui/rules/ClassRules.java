package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.ConditionInWords;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.RowButtons;
import org.kordamp.ikonli.feather.Feather;

/// The rules that give releases their class whatever the turns say, in the order in which they are
/// asked.
final class ClassRules extends VBox {
  private final SchemeEdits edits;
  private final VBox rows = new VBox();
  private final Button add = RowButtons.of("add-rule", tr("Rule"), Feather.PLUS, this::add);
  private final Message message = new Message();
  private List<ClassRule> shown = List.of();
  private List<ClassRuleRow> shownRows = List.of();

  ClassRules(SchemeEdits edits) {
    this.edits = edits;
    message.setId("class-rules-message");
    managedProperty().bind(visibleProperty());
    getStyleClass().add("class-block");
    getChildren()
        .addAll(
            StackedFields.hintOf(tr("Before that, by the first rule that holds:")),
            rows,
            add,
            message);
  }

  void show(SupportScheme scheme, SchemeKind kind) {
    setVisible(kind == SchemeKind.TURNS_AND_RULES);
    message.say(Optional.empty());
    if (!shown.equals(scheme.assigned())) {
      shown = scheme.assigned();
      replaceRows();
    }
  }

  /// The row in the place of the one with the focus gets it.
  private void replaceRows() {
    int focused = rows.getChildren().stream().map(Node::isFocusWithin).toList().indexOf(true);
    List<ClassRuleRow> all = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      all.add(row(i));
    }
    shownRows = List.copyOf(all);
    rows.getChildren().setAll(all);
    if (focused >= 0) {
      focusOn(focused);
    }
  }

  private void focusOn(int place) {
    if (place < shownRows.size()) {
      shownRows.get(place).focus();
    } else {
      add.requestFocus();
    }
  }

  private ClassRuleRow row(int place) {
    return new ClassRuleRow(
        shown.get(place), place, at -> edit(at, place), () -> moveUp(place), () -> remove(place));
  }

  private void add() {
    ask(
        add,
        Optional.empty(),
        words -> tr("Add rule: %s", words),
        rule -> all -> ListChanges.and(all, rule));
  }

  private void edit(Node opener, int place) {
    ask(
        opener,
        Optional.of(shown.get(place)),
        words -> tr("Change rule: %s", words),
        rule -> all -> ListChanges.with(all, place, rule));
  }

  private void ask(
      Node opener, Optional<ClassRule> old, UnaryOperator<String> step, Change change) {
    new ClassRuleForm(
            edits.names(), old, rule -> change(() -> step.apply(inWords(rule)), change.of(rule)))
        .open(opener);
  }

  private void moveUp(int place) {
    ClassRule rule = shown.get(place);
    message.say(
        change(
            () -> tr("Rule earlier: %s", inWords(rule)),
            all -> ListChanges.exchanged(all, place, place - 1)));
    focusOn(place - 1);
  }

  private void remove(int place) {
    ClassRule rule = shown.get(place);
    message.say(
        change(() -> tr("Remove rule: %s", inWords(rule)), all -> ListChanges.without(all, place)));
  }

  private Optional<String> change(Supplier<String> step, UnaryOperator<List<ClassRule>> change) {
    return edits.change(step, scheme -> scheme.withAssigned(change.apply(scheme.assigned())));
  }

  static String inWords(ClassRule rule) {
    return rule.releaseClass() + " " + ConditionInWords.of(rule.condition());
  }

  /// What a rule that was asked for changes.
  private interface Change {
    UnaryOperator<List<ClassRule>> of(ClassRule rule);
  }
}
