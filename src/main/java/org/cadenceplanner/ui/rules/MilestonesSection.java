package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.Rows;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The days before each release, in the order of the plan.
final class MilestonesSection {
  private final MilestoneEdits edits;
  private final Rows<MilestoneRow> rows;
  private final Label none = new Label(tr("None"));
  private final Message message = new Message();
  private final Button sort =
      RowButtons.of("sort-milestones", tr("Sort by day"), Feather.ARROW_DOWN, this::sort);
  private final FormSection section = new FormSection(tr("Milestones"));

  MilestonesSection(Workspace workspace, CalendarList calendars, EventEditor eventEditor) {
    edits = new MilestoneEdits(workspace);
    rows = new Rows<>(number -> new MilestoneRow(edits, number, eventEditor));
    none.getStyleClass().add("hint");
    none.managedProperty().bind(none.visibleProperty());
    message.setId("milestones-message");
    Button add = RowButtons.of("add-milestone", tr("Milestone"), Feather.PLUS, this::add);
    section
        .wide(new AsBefore(workspace, EraPart.MILESTONES))
        .wide(none)
        .wide(rows)
        .wide(new HBox(add, sort))
        .wide(message);
    workspace.edited().subscribe(this::show);
    calendars.state().subscribe(_ -> showRows());
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    List<Milestone> milestones = edited.rules().milestones();
    none.setVisible(milestones.isEmpty());
    showRows();
    sort.setVisible(!MilestoneList.isInOrder(milestones));
    message.say(Optional.empty());
  }

  private void showRows() {
    List<Milestone> milestones = edits.milestones();
    rows.ofNumber(milestones.size()).forEach(row -> row.show(milestones));
  }

  private void add() {
    Milestone added = MilestoneList.next(edits.milestones());
    message.say(
        edits.change(
            () -> tr("Add milestone %s", added.name()), all -> MilestoneList.and(all, added)));
    int place = edits.milestones().indexOf(added);
    if (place >= 0) {
      rows.all().get(place).focus();
    }
  }

  private void sort() {
    message.say(edits.change(() -> tr("Sort milestones by day"), MilestoneList::inOrder));
  }
}
