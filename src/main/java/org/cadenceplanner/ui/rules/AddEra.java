package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Choice;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks for an era: from which release, or from which day on.
final class AddEra {
  private enum Kind {
    RELEASE,
    DAY
  }

  private final Workspace workspace;
  private final Consumer<Era.Start> added;
  private final Segments<Kind> kinds = new Segments<>(this::choose);
  private final Choice<Version> release =
      new Choice<>("era-from", List.of(), Version::text, it -> {});
  private final DayEntry day = new DayEntry("era-from-day");
  private final FormSection releaseRow = new FormSection().row(tr("From release"), release);
  private final FormSection dayRow = new FormSection().row(tr("Releases due from"), day);
  private final VBox fields = new VBox();
  private final PopoverForm form;
  private Kind kind = Kind.RELEASE;

  /// @param added is told of each era that is added
  AddEra(Workspace workspace, Consumer<Era.Start> added) {
    this.workspace = workspace;
    this.added = added;
    kinds.with(Kind.RELEASE, tr("from a release on")).with(Kind.DAY, tr("from a day on"));
    kinds.button(Kind.RELEASE).ifPresent(button -> button.setId("era-at-release"));
    kinds.button(Kind.DAY).ifPresent(button -> button.setId("era-on-day"));
    FormSection all = new FormSection(tr("Other rules")).wide(kinds).wide(fields);
    form = new PopoverForm(new Popover(), "era-form", all, tr("Add"), this::submit);
  }

  void open(Node beside) {
    Schedule schedule = workspace.planned().get().schedule();
    List<Version> offered = offered(schedule);
    release.offer(offered);
    if (release.value().isEmpty() && !offered.isEmpty()) {
      release.show(offered.getFirst());
    }
    day.show(schedule.today());
    show(Kind.RELEASE);
    form.open(beside);
  }

  private List<Version> offered(Schedule schedule) {
    Scenario scenario = workspace.edited().get().scenario();
    return schedule.planned().stream()
        .map(Release::version)
        .filter(version -> scenario.era(new Era.Start.AtRelease(version)).isEmpty())
        .filter(version -> !version.equals(scenario.anchor().version()))
        .toList();
  }

  private void choose(Kind wanted) {
    show(wanted);
    form.say(Optional.empty());
  }

  private void show(Kind wanted) {
    kind = wanted;
    kinds.show(Optional.of(wanted));
    fields
        .getChildren()
        .setAll(
            switch (wanted) {
              case RELEASE -> releaseRow;
              case DAY -> dayRow;
            });
  }

  private Optional<String> submit() {
    return switch (kind) {
      case RELEASE ->
          release
              .value()
              .map(version -> add(new Era.Start.AtRelease(version)))
              .orElse(Optional.of(tr("no release; allowed: a planned one in the years looked at")));
      case DAY ->
          day.typed()
              .map(first -> add(new Era.Start.OnDay(first)))
              .orElse(PopoverForm.SAID_BY_FIELD);
    };
  }

  private Optional<String> add(Era.Start from) {
    Optional<String> problem =
        workspace.editScenario(
            () -> tr("Other rules from %s", RulesInWords.of(from)),
            scenario -> with(scenario, from));
    if (problem.isEmpty()) {
      added.accept(from);
    }
    return problem;
  }

  private static Scenario with(Scenario scenario, Era.Start from) {
    if (scenario.era(from).isPresent()) {
      throw new IllegalArgumentException(
          tr("found other rules from %s on already; allowed: another day", RulesInWords.of(from)));
    }
    return scenario.withEra(Era.asBefore(from));
  }
}
