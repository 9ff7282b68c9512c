package org.cadenceplanner.ui.scenarios;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.store.Template;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.ListArrows;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks what a new scenario is called and which rules it begins with: those there are, or those of a
/// well-known project. A name is offered with each, until another has been typed.
final class NewScenarioForm {
  private static final int COLUMNS = 22;

  private final Rules own;
  private final ScenarioActions actions;
  private final ListView<Start> starts = new ListView<>();
  private final ListArrows<Start> arrows = new ListArrows<>(starts, 1);
  private final TextEntry<String> name;
  private final PopoverForm form;
  private String offered;

  /// @param popover where it is shown
  NewScenarioForm(Popover popover, Workspace workspace, ScenarioActions actions) {
    this.actions = actions;
    name = TextEntry.<String>draft("scenario-name", actions::newName).withColumns(COLUMNS);
    own = workspace.edited().get().scenario().lastRules();
    offered = actions.freeName(Start.plain(own).name());
    name.show(offered);
    name.field().addEventFilter(KeyEvent.KEY_PRESSED, arrows::take);
    starts.setId("scenario-starts");
    starts.setAccessibleText(tr("Rules to begin with"));
    starts.setCellFactory(_ -> new StartCell());
    starts.getSelectionModel().selectedItemProperty().subscribe(_ -> offerName());
    FormSection fields = new FormSection(tr("New scenario")).row(tr("Name"), name).wide(starts);
    fields.getStyleClass().add("scenario-start");
    form = new PopoverForm(popover, "scenario-name-form", fields, tr("Add"), this::submit);
    starts.setOnMouseClicked(this::addOnSecondClick);
    offer(List.of());
    workspace.recalculation().lookUp(Template::all, this::offer, _ -> {});
  }

  void openBelow(Node opener) {
    form.openBelow(opener);
  }

  private void offer(List<Template> templates) {
    int chosen = Math.max(0, starts.getSelectionModel().getSelectedIndex());
    starts.getItems().setAll(Start.with(templates, own));
    arrows.select(templates.isEmpty() ? 0 : chosen);
  }

  private Optional<Start> chosen() {
    return Optional.ofNullable(starts.getSelectionModel().getSelectedItem());
  }

  private void offerName() {
    boolean isAsOffered = name.field().getText().equals(offered);
    chosen().map(Start::name).filter(_ -> isAsOffered).ifPresent(this::offer);
  }

  private void offer(String wanted) {
    offered = actions.freeName(wanted);
    name.show(offered);
    name.field().selectAll();
  }

  private Optional<String> submit() {
    Optional<String> typed = name.typed();
    Optional<Rules> rules =
        chosen().or(() -> starts.getItems().stream().findFirst()).map(Start::rules);
    return typed.isPresent() && rules.isPresent()
        ? actions.addNew(typed.get(), rules.get())
        : PopoverForm.SAID_BY_FIELD;
  }

  private void addOnSecondClick(MouseEvent click) {
    if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
      form.submit();
    }
  }
}
