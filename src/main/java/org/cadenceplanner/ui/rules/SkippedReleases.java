package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.Goal;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SkippedSlot;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.IconButton;
import org.cadenceplanner.ui.fx.ListChanges;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;
import org.cadenceplanner.ui.fx.Workspace;

/// The slots that stay empty, one line each, with what the time is meant for.
final class SkippedReleases {
  private static final int MOST_SLOTS = 100;

  private final Workspace workspace;
  private final Label none = new Label(tr("none"));
  private final Rows<SkippedLine> lines =
      new Rows<>(place -> new SkippedLine(place, this::openToChange, this::remove, this::setGoals));
  private final Button add = IconButton.add("skip-add", tr("Skip a release"), this::open);
  private final Choice<Version> version =
      new Choice<>("skip-version", List.of(), Version::text, it -> {});
  private final TextEntry<Integer> slots =
      TextEntry.draft("skip-slots", text -> Typed.wholeNumber(text, 1, MOST_SLOTS));
  private final PopoverForm form;
  private final Refusal refusal;
  private final VBox node;
  private Optional<SkippedSlot> changed = Optional.empty();

  SkippedReleases(Workspace workspace) {
    this.workspace = workspace;
    refusal = new Refusal(workspace, "skipped-message", this::show);
    FormSection fields =
        new FormSection(tr("Skip a release"))
            .row(tr("Skip the slot of"), version)
            .row(tr("Slots in a row"), slots.withColumns(3));
    form = new PopoverForm(new Popover(), "skip-form", fields, tr("Skip"), this::submit);
    none.setId("skipped-none");
    HBox end = new HBox(none, add);
    end.getStyleClass().add("entry-line");
    lines.managedProperty().bind(lines.visibleProperty());
    node = new VBox(FormSection.rowOf(tr("Skipped releases"), end), lines, refusal.node());
    node.getStyleClass().add("entry-lines");
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show(Edited edited) {
    List<SkippedSlot> skipped = edited.scenario().skipped();
    none.setVisible(skipped.isEmpty());
    lines.setVisible(!skipped.isEmpty());
    List<SkippedLine> all = lines.ofNumber(skipped.size());
    for (int i = 0; i < all.size(); i++) {
      all.get(i).show(skipped.get(i));
    }
  }

  private Optional<String> setGoals(SkippedSlot skip, Supplier<String> step, List<Goal> goals) {
    return workspace.editScenario(step, scenario -> with(scenario, skip.withGoals(goals)));
  }

  /// The slots of one version stand once.
  private static Scenario with(Scenario scenario, SkippedSlot wanted) {
    return scenario.withSkipped(
        scenario.skipped().stream()
            .map(skip -> skip.version().equals(wanted.version()) ? wanted : skip)
            .toList());
  }

  private void openToChange(Node beside, SkippedSlot skip) {
    changed = Optional.of(skip);
    version.offer(List.of(skip.version()));
    version.show(skip.version());
    slots.show(String.valueOf(skip.slots()));
    form.open(beside);
  }

  private void open() {
    changed = Optional.empty();
    List<Version> offered = offered();
    version.offer(offered);
    if (version.value().isEmpty() && !offered.isEmpty()) {
      version.show(offered.getFirst());
    }
    slots.show("1");
    form.open(add);
  }

  private List<Version> offered() {
    List<Version> already =
        workspace.edited().get().scenario().skipped().stream().map(SkippedSlot::version).toList();
    return workspace.planned().get().schedule().planned().stream()
        .map(Release::version)
        .filter(planned -> !already.contains(planned))
        .toList();
  }

  private Optional<String> submit() {
    if (version.value().isEmpty()) {
      return Optional.of(tr("no release; allowed: a planned one in the years looked at"));
    }
    return slots
        .typed()
        .map(number -> skip(version.value().get(), number))
        .orElse(PopoverForm.SAID_BY_FIELD);
  }

  private Optional<String> skip(Version skipped, int number) {
    return changed.isPresent()
        ? change(new SkippedSlot(skipped, number, changed.get().goals()))
        : add(skipped, number);
  }

  private Optional<String> change(SkippedSlot wanted) {
    return workspace.editScenario(
        () -> tr("Skip %s at %s", amountOf(wanted.slots(), "slot", "slots"), wanted.version()),
        scenario -> with(scenario, wanted));
  }

  private Optional<String> add(Version skipped, int number) {
    return workspace.editScenario(
        () -> tr("Skip the slot of %s", skipped),
        scenario ->
            scenario.withSkipped(
                ListChanges.and(scenario.skipped(), new SkippedSlot(skipped, number, List.of()))));
  }

  private void remove(SkippedSlot skip) {
    refusal.say(
        workspace.editScenario(
            () -> tr("Skip %s no more", skip.version()),
            scenario ->
                scenario.withSkipped(
                    scenario.skipped().stream().filter(other -> !other.equals(skip)).toList())));
    add.requestFocus();
  }
}
