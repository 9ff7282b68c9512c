package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Named;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks when the first release of an era is due, one interval after the last slot or on a day of
/// its own, and when the era was decided.
final class EraStart {
  private enum Kind {
    GOES_ON,
    OWN_DAY
  }

  private final Workspace workspace;
  private final Segments<Kind> kinds = new Segments<>(this::show);
  private final DayEntry day = new DayEntry("era-day");
  private final TextEntry<Optional<LocalDate>> decided =
      TextEntry.draft("era-decided", EraStart::dayOrNone);
  private final PopoverForm form;
  private Kind kind = Kind.GOES_ON;
  private Optional<Era.Start> asked = Optional.empty();

  EraStart(Workspace workspace) {
    this.workspace = workspace;
    kinds.with(Kind.GOES_ON, tr("goes on from the last slot")).with(Kind.OWN_DAY, tr("on a day"));
    kinds.button(Kind.GOES_ON).ifPresent(button -> button.setId("era-goes-on"));
    kinds.button(Kind.OWN_DAY).ifPresent(button -> button.setId("era-own-day"));
    Named.as(tr("First release due"), day);
    day.managedProperty().bind(day.visibleProperty());
    FormSection fields =
        new FormSection(tr("First release due"))
            .wide(kinds)
            .wide(day)
            .row(tr("Decided on"), decided.withColumns(9).withPrompt(tr("always known")));
    form = new PopoverForm(new Popover(), "era-start-form", fields, tr("Set"), this::submit);
  }

  void open(Node beside, Era era) {
    asked = Optional.of(era.from());
    day.show(era.anchor().orElseGet(() -> dueNow(era.from())));
    decided.show(era.decided().map(Words::day).orElse(""));
    show(era.anchor().isPresent() ? Kind.OWN_DAY : Kind.GOES_ON);
    form.open(beside);
  }

  private void show(Kind wanted) {
    kind = wanted;
    kinds.show(Optional.of(wanted));
    day.setVisible(wanted == Kind.OWN_DAY);
  }

  private LocalDate dueNow(Era.Start first) {
    return workspace.planned().get().schedule().releases().stream()
        .filter(release -> !release.isReleased() || release.due().isPresent())
        .filter(release -> first.isReached(release.version(), dueOf(release)))
        .findFirst()
        .flatMap(Release::due)
        .orElse(workspace.edited().get().scenario().anchor().date());
  }

  private static LocalDate dueOf(Release release) {
    return release.due().orElse(release.date());
  }

  private Optional<String> submit() {
    Optional<Optional<LocalDate>> known = decided.typed();
    Optional<LocalDate> due =
        switch (kind) {
          case GOES_ON -> Optional.empty();
          case OWN_DAY -> day.typed();
        };
    boolean isWrong = known.isEmpty() || (kind == Kind.OWN_DAY && due.isEmpty());
    return isWrong
        ? PopoverForm.SAID_BY_FIELD
        : asked.flatMap(from -> set(from, due, known.orElseThrow()));
  }

  private Optional<String> set(Era.Start from, Optional<LocalDate> due, Optional<LocalDate> known) {
    Optional<Era> was = workspace.edited().get().scenario().era(from);
    boolean isOnlyDecided = was.filter(era -> era.anchor().equals(due)).isPresent();
    return workspace.editScenario(
        () -> isOnlyDecided ? decidedStep(from, known) : dueStep(from, due),
        scenario -> scenario.withEra(eraOf(scenario, from).withAnchor(due).withDecided(known)));
  }

  private static String dueStep(Era.Start from, Optional<LocalDate> due) {
    String start = RulesInWords.of(from);
    return due.map(day -> tr("%s due on %s", start, Words.day(day)))
        .orElseGet(() -> tr("%s goes on from the last slot", start));
  }

  private static String decidedStep(Era.Start from, Optional<LocalDate> known) {
    String start = RulesInWords.of(from);
    return known
        .map(day -> tr("Rules from %s decided %s", start, Words.day(day)))
        .orElseGet(() -> tr("Rules from %s always known", start));
  }

  private static Optional<LocalDate> dayOrNone(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(DayText.oneYear(text));
  }

  /// The era as it is by now: it may have been changed, or taken back, since it was asked about.
  private static Era eraOf(Scenario scenario, Era.Start from) {
    return scenario
        .era(from)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tr(
                        "found no other rules from %s on any more; allowed: to add them again",
                        RulesInWords.of(from))));
  }
}
