package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Workspace;

/// The days on which nothing is released beside holidays.
final class BlockedDaysSection {
  private final DayList days;
  private final FormSection section = new FormSection(tr("No release during"));

  BlockedDaysSection(Workspace workspace, CalendarList calendars, EventEditor eventEditor) {
    days = new DayList("", DayMeaning.BLOCKED, new Edits(workspace), eventEditor, at -> at);
    section.wide(days);
    workspace.edited().subscribe(this::show);
    workspace.planned().subscribe(planned -> show(workspace.edited().get()));
    calendars.state().subscribe(state -> show(workspace.edited().get()));
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    days.show(DaySet.of(edited.rules().dates()));
  }

  private record Edits(Workspace workspace) implements DayEdits {
    @Override
    public Optional<String> change(Supplier<String> step, UnaryOperator<DaySet> change) {
      return DateEdits.ofReleases(workspace)
          .change(step, policy -> change.apply(DaySet.of(policy)).in(policy));
    }

    @Override
    public Optional<String> usualCalendar() {
      return EditedCalendars.first(workspace.edited().get());
    }
  }
}
