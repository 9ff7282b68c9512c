package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
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

/// Asks where other rules begin: with which release, or from which day on.
final class BeginForm {
  private enum Kind {
    RELEASE,
    DAY
  }

  private final Workspace workspace;
  private final Optional<Era.Start> shown;
  private final Function<Era.Start, Optional<String>> take;
  private final Segments<Kind> kinds = new Segments<>(this::choose);
  private final Choice<Version> release =
      new Choice<>("era-from", List.of(), Version::text, it -> {});
  private final DayEntry day = new DayEntry("era-from-day");
  private final FormSection releaseRow = new FormSection().row(tr("From release"), release);
  private final FormSection dayRow = new FormSection().row(tr("Releases due from"), day);
  private final VBox fields = new VBox();
  private final PopoverForm form;
  private Kind kind = Kind.RELEASE;

  /// @param shown where they begin by now; empty for rules to be added
  /// @param take takes where they are to begin; tells what is wrong with it, else nothing
  BeginForm(
      Workspace workspace, Optional<Era.Start> shown, Function<Era.Start, Optional<String>> take) {
    this.workspace = workspace;
    this.shown = shown;
    this.take = take;
    kinds.with(Kind.RELEASE, tr("from a release on")).with(Kind.DAY, tr("from a day on"));
    kinds.button(Kind.RELEASE).ifPresent(button -> button.setId("era-at-release"));
    kinds.button(Kind.DAY).ifPresent(button -> button.setId("era-on-day"));
    FormSection all = new FormSection(tr("Other rules")).wide(kinds).wide(fields);
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(new Popover(), "era-form", all, verb, this::submit);
    show();
  }

  void open(Node beside) {
    form.open(beside);
  }

  private void show() {
    Schedule schedule = workspace.planned().get().schedule();
    List<Version> offered = offered(schedule);
    release.offer(offered);
    offered.stream().findFirst().ifPresent(release::show);
    day.show(schedule.today());
    show(Kind.RELEASE);
    shown.ifPresent(this::show);
  }

  private void show(Era.Start start) {
    switch (start) {
      case Era.Start.AtRelease at -> release.show(at.version());
      case Era.Start.OnDay on -> {
        day.show(on.day());
        show(Kind.DAY);
      }
    }
  }

  private List<Version> offered(Schedule schedule) {
    Scenario scenario = workspace.edited().get().scenario();
    Stream<Version> shownOne =
        shown.stream()
            .flatMap(
                start ->
                    start instanceof Era.Start.AtRelease at
                        ? Stream.of(at.version())
                        : Stream.empty());
    Stream<Version> free =
        schedule.planned().stream()
            .map(Release::version)
            .filter(version -> scenario.era(new Era.Start.AtRelease(version)).isEmpty())
            .filter(version -> !version.equals(scenario.anchor().version()));
    return Stream.concat(shownOne, free).toList();
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
              .map(version -> take.apply(new Era.Start.AtRelease(version)))
              .orElse(Optional.of(tr("no release; allowed: a planned one in the years looked at")));
      case DAY ->
          day.typed()
              .map(first -> take.apply(new Era.Start.OnDay(first)))
              .orElse(PopoverForm.SAID_BY_FIELD);
    };
  }
}
