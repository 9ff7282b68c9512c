package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The release and the day that a cadence counts from; of an era, the day its first release is due.
/// A click asks for others.
final class CountedFrom {
  private final Workspace workspace;
  private final Button button = new Button();
  private final TextEntry<Version> version =
      TextEntry.draft("anchor-version", text -> Version.of(text.strip()));
  private final DayEntry day = new DayEntry("anchor-day");
  private final PopoverForm form;
  private final EraStart eraStart;

  CountedFrom(Workspace workspace) {
    this.workspace = workspace;
    this.eraStart = new EraStart(workspace);
    FormSection fields =
        new FormSection(tr("Counted from"))
            .row(tr("Release"), version.withColumns(9))
            .row(tr("Due on"), day);
    form = new PopoverForm(new Popover(), "anchor-form", fields, tr("Set"), this::submit);
    button.setId("anchor");
    button.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().add("field-button");
    button.setOnAction(e -> open(workspace.edited().get()));
    workspace.edited().subscribe(this::show);
  }

  Node node() {
    return button;
  }

  private void show(Edited edited) {
    Anchor anchor = edited.scenario().anchor();
    button.setText(
        EditedEra.of(edited)
            .map(CountedFrom::startOf)
            .orElseGet(() -> "%s · %s".formatted(anchor.version(), Words.day(anchor.date()))));
  }

  private void open(Edited edited) {
    EditedEra.of(edited)
        .ifPresentOrElse(
            era -> eraStart.open(button, era),
            () -> {
              version.show(edited.scenario().anchor().version().text());
              day.show(edited.scenario().anchor().date());
              form.open(button);
            });
  }

  private Optional<String> submit() {
    Optional<Version> typedVersion = version.typed();
    Optional<LocalDate> typedDay = day.typed();
    return typedVersion.isPresent() && typedDay.isPresent()
        ? set(typedVersion.get(), typedDay.get())
        : PopoverForm.SAID_BY_FIELD;
  }

  private Optional<String> set(Version first, LocalDate due) {
    return workspace.editScenario(
        () -> tr("Count from %s, %s", first, Words.day(due)),
        scenario -> scenario.withAnchor(new Anchor(first, due)));
  }

  private static String startOf(Era era) {
    return era.anchor()
        .map(due -> "%s · %s".formatted(RulesInWords.of(era.from()), Words.day(due)))
        .orElseGet(() -> tr("the last slot"));
  }
}
