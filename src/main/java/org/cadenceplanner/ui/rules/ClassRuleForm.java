package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;

/// The fields of a rule that gives releases their class.
final class ClassRuleForm {
  private final Choice<String> releaseClass;
  private final ConditionFields condition = new ConditionFields();
  private final Function<ClassRule, Optional<String>> done;
  private final PopoverForm form;

  /// @param classes the names of the classes there are
  /// @param shown what the fields hold at first
  /// @param done takes what they come to; tells what is wrong with it, else nothing
  ClassRuleForm(
      List<String> classes, Optional<ClassRule> shown, Function<ClassRule, Optional<String>> done) {
    this.done = done;
    releaseClass = new Choice<>("rule-class", classes, it -> it, _ -> {});
    releaseClass.show(shown.map(ClassRule::releaseClass).orElse(classes.getLast()));
    shown.map(ClassRule::condition).ifPresent(condition::show);
    StackedFields fields =
        new StackedFields(tr("Releases of a class by a rule"))
            .wide(StackedFields.choice(tr("A release is"), releaseClass))
            .wide(condition);
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(new Popover(), "class-rule-form", fields, verb, this::submit);
  }

  void open(Node opener) {
    form.open(opener);
  }

  private Optional<String> submit() {
    return releaseClass
        .value()
        .flatMap(name -> condition.typed().map(typed -> new ClassRule(name, typed)))
        .map(done)
        .orElse(PopoverForm.SAID_BY_FIELD);
  }
}
