package org.cadenceplanner.ui;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.DayEntry;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// Asks for the day of which the plan is to be shown, as it was known then.
final class AsOfForm {
  private final Workspace workspace;
  private final DayEntry day = new DayEntry("as-of-day");
  private final PopoverForm form;

  AsOfForm(Workspace workspace) {
    this.workspace = workspace;
    FormSection fields = new FormSection(tr("As it was known")).row(tr("On"), day);
    form = new PopoverForm(new Popover(), "as-of-form", fields, tr("Show"), this::submit);
  }

  void open(Node above) {
    day.show(workspace.asOf().get().orElseGet(() -> workspace.today().minusYears(1)));
    form.openBelow(above);
  }

  private Optional<String> submit() {
    return day.typed().map(this::lookBackTo).orElse(PopoverForm.SAID_BY_FIELD);
  }

  private Optional<String> lookBackTo(LocalDate known) {
    LocalDate today = workspace.today();
    if (!known.isBefore(today)) {
      return Optional.of(
          tr("found %s; allowed: a day before %s", Words.day(known), Words.day(today)));
    }
    try {
      workspace.edited().get().plan().asOf(known);
    } catch (IllegalArgumentException e) {
      return Optional.of(Reason.of(e));
    }
    workspace.lookBackTo(Optional.of(known));
    return Optional.empty();
  }
}
