package org.cadenceplanner.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Workspace;

/// From which release on other rules hold, and whose rules the panel edits.
final class ErasSection {
  private final Workspace workspace;
  private final Choice<Version> from = new Choice<>("era-from", List.of(), Version::text, it -> {});
  private final PopoverForm form;
  private final Hyperlink none = new Hyperlink("Other rules from a release on …");
  private final Button add =
      IconButton.add("era-add", "Other rules from another release on", this::openBesideAdd);
  private final Rows<EraLine> lines;
  private final FormSection chooser = new FormSection("Rules", add);
  private final Refusal refusal;
  private final VBox node = new VBox();

  ErasSection(Workspace workspace) {
    this.workspace = workspace;
    FormSection fields = new FormSection("Other rules from a release on").row("From release", from);
    form = new PopoverForm(new Popover(), "era-form", fields, "Add", this::submit);
    none.setId("era-first");
    none.setOnAction(e -> open(none));
    lines = new Rows<>(_ -> new EraLine(workspace::editFrom, this::remove));
    refusal = new Refusal(workspace, "eras-message", this::show);
    chooser.wide(lines).wide(refusal.node());
    node.getStyleClass().add("entry-lines");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show(Edited edited) {
    List<Era> eras = edited.scenario().eras();
    List<Node> wanted = List.of(eras.isEmpty() ? none : chooser);
    if (!node.getChildren().equals(wanted)) {
      node.getChildren().setAll(wanted);
    }
    List<EraLine> all = lines.ofNumber(eras.isEmpty() ? 0 : eras.size() + 1);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).show(edited, i == 0 ? Optional.empty() : Optional.of(eras.get(i - 1)));
    }
  }

  private void remove(Era.Start first) {
    refusal.say(
        workspace.editScenario(
            "Remove the rules from " + first, scenario -> scenario.withoutEra(first)));
    focusEdited();
  }

  /// What was clicked may be gone.
  private void focusEdited() {
    Optional<Era.Start> edited = workspace.edited().get().era();
    lines.all().stream()
        .filter(line -> line.isFrom(edited))
        .findFirst()
        .ifPresentOrElse(EraLine::focus, none::requestFocus);
  }

  private void openBesideAdd() {
    open(add);
  }

  private void open(Node beside) {
    List<Version> offered = offered();
    from.offer(offered);
    if (from.value().isEmpty() && !offered.isEmpty()) {
      from.show(offered.getFirst());
    }
    form.open(beside);
  }

  private List<Version> offered() {
    Scenario scenario = workspace.edited().get().scenario();
    return workspace.planned().get().schedule().planned().stream()
        .map(Release::version)
        .filter(version -> scenario.era(new Era.Start.AtRelease(version)).isEmpty())
        .filter(version -> !version.equals(scenario.anchor().version()))
        .toList();
  }

  private Optional<String> submit() {
    return from.value()
        .map(this::add)
        .orElse(Optional.of("no release; allowed: a planned one in the years looked at"));
  }

  private Optional<String> add(Version first) {
    Optional<String> problem =
        workspace.editScenario(
            "Other rules from " + first, scenario -> scenario.withEra(Era.asBefore(first)));
    if (problem.isEmpty()) {
      workspace.editFrom(Optional.of(new Era.Start.AtRelease(first)));
      focusEdited();
    }
    return problem;
  }
}
