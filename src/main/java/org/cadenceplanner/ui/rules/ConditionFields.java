package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.ClassRule.Parity;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.VersionTemplate;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;

/// The fields of what makes a release one of a class: the kind of condition, and what that needs.
final class ConditionFields extends VBox {
  private final Choice<ConditionKind> kinds =
      new Choice<>(
          "rule-kind", List.of(ConditionKind.values()), ConditionKind::words, this::showKind);
  private final TextEntry<VersionTemplate> form =
      TextEntry.<VersionTemplate>draft("rule-form", text -> new VersionTemplate(text.strip()))
          .withPrompt(tr("such as {major}.2"));
  private final TextEntry<List<Version>> versions =
      TextEntry.<List<Version>>draft("rule-versions", VersionsText::read)
          .withPrompt(tr("such as 6.1, 6.6"));
  private final Segments<Parity> parities = new Segments<>(this::showParity);
  private final DueFields due = new DueFields();
  private final VBox formField = StackedFields.side(tr("Form of the version"), form);
  private final VBox versionsField = StackedFields.side(tr("Versions, with commas"), versions);
  private final VBox parityField = StackedFields.labelled(tr("Last number"), parities, parities);
  private final StackPane fields = new StackPane();
  private ConditionKind kind = ConditionKind.FORM;
  private Parity parity = Parity.EVEN;

  ConditionFields() {
    parities.with(Parity.EVEN, tr("even")).with(Parity.ODD, tr("odd"));
    parities.button(Parity.EVEN).ifPresent(button -> button.setId("rule-even"));
    parities.button(Parity.ODD).ifPresent(button -> button.setId("rule-odd"));
    fields.managedProperty().bind(fields.visibleProperty());
    getStyleClass().add("fields");
    getChildren().addAll(StackedFields.choice(tr("If"), kinds), fields);
    showParity(Parity.EVEN);
    kinds.show(ConditionKind.FORM);
    showKind(ConditionKind.FORM);
  }

  void show(ClassRule.Condition condition) {
    switch (condition) {
      case ClassRule.OfForm like -> form.show(like.form().text());
      case ClassRule.Numbered numbered -> showParity(numbered.parity());
      case ClassRule.Due in -> due.show(in);
      case ClassRule.FirstOfYear _ -> {}
      case ClassRule.Listed listed -> versions.show(VersionsText.of(listed.versions()));
    }
    kinds.show(ConditionKind.of(condition));
    showKind(ConditionKind.of(condition));
  }

  /// The condition as it stands; if it is none, its field says why.
  Optional<ClassRule.Condition> typed() {
    return switch (kind) {
      case FORM -> form.typed().map(ClassRule.OfForm::new);
      case NUMBER -> Optional.of(new ClassRule.Numbered(parity));
      case DUE -> due.typed();
      case FIRST_OF_YEAR -> Optional.of(new ClassRule.FirstOfYear());
      case LISTED -> versions.typed().map(ClassRule.Listed::new);
    };
  }

  private void showKind(ConditionKind wanted) {
    kind = wanted;
    StackedFields.exchange(fields, fieldsOf(wanted));
  }

  private Optional<Node> fieldsOf(ConditionKind wanted) {
    return switch (wanted) {
      case FORM -> Optional.of(formField);
      case NUMBER -> Optional.of(parityField);
      case DUE -> Optional.of(due);
      case FIRST_OF_YEAR -> Optional.empty();
      case LISTED -> Optional.of(versionsField);
    };
  }

  private void showParity(Parity wanted) {
    parity = wanted;
    parities.show(Optional.of(wanted));
  }
}
