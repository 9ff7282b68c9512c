package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;

/// Where the plan's history is from, as charts name it: a click changes it, the cross removes it.
final class SourceLine extends StackPane {
  private static final int MOST_CHARACTERS = 160;

  private final Workspace workspace;
  private final Hyperlink none = new Hyperlink(tr("Where the history is from …"));
  private Optional<String> shown = Optional.empty();

  SourceLine(Workspace workspace) {
    this.workspace = workspace;
    none.setId("source-add");
    none.setOnAction(e -> ask(none));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(none);
  }

  void show(Optional<String> source) {
    if (!source.equals(shown)) {
      shown = source;
      getChildren().setAll(source.<Node>map(this::line).orElse(none));
    }
  }

  private EditableRow line(String source) {
    return new EditableRow(
        "source",
        tr("History from %s", ShortText.of(source, MOST_CHARACTERS)),
        tr("where the history is from"),
        this::ask,
        this::remove);
  }

  private void ask(Node beside) {
    TextEntry<String> entry = TextEntry.draft("plan-source", SourceLine::read);
    shown.ifPresent(entry::show);
    StackedFields fields =
        new StackedFields(tr("The history of the plan")).field(tr("Where it is from"), entry);
    fields.getStyleClass().add("roomy");
    new PopoverForm(
            new Popover(),
            "source-form",
            fields,
            tr("Set"),
            () -> entry.typed().map(this::set).orElse(PopoverForm.SAID_BY_FIELD))
        .open(beside);
  }

  private static String read(String text) {
    String source = Typed.line(text);
    if (source.isEmpty()) {
      throw new IllegalArgumentException(
          tr("%s; allowed: some words on where it is from", Typed.shown(text)));
    }
    return source;
  }

  private Optional<String> set(String source) {
    return workspace.edit(
        () -> tr("History from %s", source), plan -> plan.withSource(Optional.of(source)));
  }

  private void remove() {
    var _ =
        workspace.edit(
            () -> tr("Remove where the history is from"),
            plan -> plan.withSource(Optional.empty()));
    none.requestFocus();
  }
}
