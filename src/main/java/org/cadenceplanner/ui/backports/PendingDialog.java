package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.cadenceplanner.history.BranchPattern;
import org.cadenceplanner.insight.Backports;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.PendingList.Entry;
import org.cadenceplanner.ui.fx.BusyRow;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.ScrolledForm;
import org.cadenceplanner.ui.fx.Workspace;

/// Shows the backports that the supported branches of a repository wait for, and asks who does
/// them.
final class PendingDialog {
  private final FormDialog dialog;
  private final Workspace workspace;
  private final GitProject project;
  private final Reading reading;
  private final LocalDate today;
  private final PendingFilter filter = new PendingFilter(this::show);
  private final PatternRow pattern;
  private final PendingTable table;
  private final MarkFields marks;
  private final CopyButtons copies;
  private final Label status = new Label();
  private final Message problem = new Message();
  private Optional<Backports> backports = Optional.empty();
  private boolean isOtherWanted;

  PendingDialog(
      Dialogs dialogs, Workspace workspace, GitProject project, Reading reading, Columns columns) {
    this.workspace = workspace;
    this.project = project;
    this.reading = reading;
    today = workspace.today();
    pattern = new PatternRow(project.patterns(), this::read).with(other());
    table = new PendingTable(columns, today);
    marks = new MarkFields(new PendingEdits(workspace), table::selected);
    copies = new CopyButtons(table, () -> shown().map(PendingShown::mail));
    dialog = FormDialog.toClose(dialogs, tr("Pending backports of %s", project.name()));
    dialog.fill(content(), table::requestFocus);
    dialog.takeMostOfWindow();
  }

  private Button other() {
    Button button = new Button(tr("Another repository…"));
    button.setId("other-repository");
    button.setOnAction(
        _ -> {
          isOtherWanted = true;
          dialog.close();
        });
    return button;
  }

  private ScrollPane content() {
    status.setId("pending-status");
    status.setWrapText(true);
    status.setMinHeight(Region.USE_PREF_SIZE);
    problem.setId("pending-problem");
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Entry>) _ -> marks.follow());
    marks.follow();
    VBox.setVgrow(table, Priority.ALWAYS);
    FlowPane below = new FlowPane(copies, steps());
    below.getStyleClass().add("fields-in-line");
    VBox all =
        new VBox(
            pattern, new BusyRow(reading.busy()), problem, filter, status, table, marks, below);
    all.getStyleClass().add("backports-form");
    return ScrolledForm.of(all);
  }

  private StepButtons steps() {
    StepButtons steps = new StepButtons(workspace);
    Subscription following =
        steps.follow(dialog.pane().getScene()).and(workspace.edited().subscribe(_ -> show()));
    dialog.whenClosed(
        () -> {
          following.unsubscribe();
          reading.drop();
        });
    return steps;
  }

  /// Reads, and shows the dialog until it is closed.
  ///
  /// @return whether another repository is wanted
  boolean ask() {
    if (project.patterns().isEmpty()) {
      problem.say(Optional.of(project.hasNoUsualBranches()));
    }
    pattern.read();
    dialog.show();
    return isOtherWanted;
  }

  private void read(BranchPattern wanted) {
    problem.say(Optional.empty());
    reading.start(wanted, this::take, why -> problem.say(Optional.of(Reason.of(why))));
  }

  private void take(Backports found) {
    backports = Optional.of(found);
    filter.offer(PendingList.of(found, workspace.edited().get().plan().backports()));
    show();
  }

  private Optional<PendingShown> shown() {
    return backports.map(
        found -> {
          PendingList all = PendingList.of(found, workspace.edited().get().plan().backports());
          return new PendingShown(project.name(), found, all, filter.of(all, today), today);
        });
  }

  private void show() {
    shown().ifPresent(this::show);
  }

  private void show(PendingShown view) {
    table.show(view.shown());
    status.setText(view.status());
    marks.follow();
    copies.offer();
  }
}
