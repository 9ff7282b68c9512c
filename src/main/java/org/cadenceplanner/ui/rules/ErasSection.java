package org.cadenceplanner.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.CadenceInWords;
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
  private final VBox node = new VBox();
  private Node chosen = node;

  ErasSection(Workspace workspace) {
    this.workspace = workspace;
    FormSection fields = new FormSection("Other rules from a release on").row("From release", from);
    form = new PopoverForm(new Popover(), "era-form", fields, "Add", this::submit);
    none.setId("era-first");
    none.setOnAction(e -> open(none));
    node.getStyleClass().add("entry-lines");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show(Edited edited) {
    List<Era> eras = edited.scenario().eras();
    if (!eras.isEmpty()) {
      node.getChildren().setAll(chooser(edited));
    } else if (!node.getChildren().contains(none)) {
      node.getChildren().setAll(none);
    }
  }

  private FormSection chooser(Edited edited) {
    Button add = IconButton.add("era-add", "Other rules from another release on", () -> {});
    add.setOnAction(e -> open(add));
    FormSection section = new FormSection("Rules", add);
    section.wide(line(edited, Optional.empty()));
    for (Era era : edited.scenario().eras()) {
      section.wide(line(edited, Optional.of(era)));
      if (edited.era().filter(era.from()::equals).isPresent()) {
        Goals.lines(era.goals()).forEach(section::wide);
      }
    }
    return section;
  }

  private HBox line(Edited edited, Optional<Era> era) {
    Optional<Version> first = era.map(Era::from);
    ToggleButton button = new ToggleButton(name(edited.scenario(), first));
    button.setId(first.map(it -> "era-" + it).orElse("era-before"));
    button.setSelected(edited.era().equals(first));
    button.setOnAction(e -> workspace.editFrom(first));
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (button.isSelected()) {
      chosen = button;
    }
    Label what =
        new Label(
            era.map(ErasSection::changes)
                .orElseGet(() -> CadenceInWords.of(edited.scenario().rules().cadence())));
    what.getStyleClass().add("in-words");
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox line = new HBox(button, what);
    line.getStyleClass().add("era-line");
    era.ifPresent(it -> line.getChildren().add(removeButton(it)));
    return line;
  }

  private Button removeButton(Era era) {
    return IconButton.remove(
        "era-remove-" + era.from(),
        "Remove the other rules from " + era.from() + " on",
        () ->
            workspace.editScenario(
                "Remove the rules from " + era.from(),
                scenario -> scenario.withoutEra(era.from())));
  }

  private static String name(Scenario scenario, Optional<Version> first) {
    return first
        .map(it -> "from " + it + " on")
        .orElseGet(() -> "until " + scenario.eras().getFirst().from());
  }

  private static String changes(Era era) {
    List<String> changed = new ArrayList<>();
    era.cadence().ifPresent(cadence -> changed.add(CadenceInWords.of(cadence)));
    era.support().ifPresent(support -> changed.add("other support"));
    era.dates().ifPresent(dates -> changed.add("other dates"));
    era.milestones().ifPresent(milestones -> changed.add("other milestones"));
    era.versions().ifPresent(versions -> changed.add("other versions"));
    return changed.isEmpty() ? "all as before" : String.join(", ", changed);
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
        .filter(version -> scenario.era(version).isEmpty())
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
      workspace.editFrom(Optional.of(first));
      // What was clicked to add it is gone.
      chosen.requestFocus();
    }
    return problem;
  }
}
