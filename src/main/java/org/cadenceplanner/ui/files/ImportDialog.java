package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.insight.HistoryUpdate;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.FormDialog;

/// Shows releases that were found and what they add to the plan, before any is taken over.
final class ImportDialog {
  private final FormDialog dialog;
  private final Plan plan;
  private final FoundTable table;
  private final Label status = new Label();
  private final VBox content = new VBox();
  private List<FoundRelease> wanted = List.of();

  /// @param plan the plan that they are to be added to
  ImportDialog(Dialogs dialogs, Plan plan, String title, FoundTable table) {
    this.plan = plan;
    this.table = table;
    status.setId("import-status");
    status.setWrapText(true);
    VBox.setVgrow(table, Priority.ALWAYS);
    content.getStyleClass().add("import-form");
    content.getChildren().addAll(table, status);
    dialog = FormDialog.toAnswer(dialogs, title, "add-releases", tr("Add"));
    dialog.pane().getStyleClass().add("wide");
    dialog.pane().setContent(content);
  }

  /// Puts fields above the table.
  ///
  /// @param focus gives the keyboard to the first of them
  void put(Node fields, Runnable focus) {
    content.getChildren().addFirst(fields);
    dialog.focus(focus);
  }

  /// Shows what is found now.
  ///
  /// @param found empty where it is not known what is to be found: what was shown stays, and cannot
  /// be added
  void show(Optional<Found> found) {
    found.ifPresent(this::show);
    allow(found.isPresent() ? HistoryUpdate.of(wanted, plan).added() : 0);
  }

  private void show(Found found) {
    wanted = found.releases();
    HistoryUpdate update = HistoryUpdate.of(wanted, plan);
    table.show(update);
    status.setText(
        Stream.concat(Stream.of(update.inWords()), found.notes().stream())
            .collect(Collectors.joining(" ")));
  }

  private void allow(long added) {
    dialog.answer().setDisable(added == 0);
    dialog
        .answer()
        .setText(added == 0 ? tr("Add") : tr("Add %s", amountOf(added, "release", "releases")));
  }

  /// Shows the dialog until it is answered.
  ///
  /// @return the releases wanted; empty for Cancel
  Optional<List<FoundRelease>> ask() {
    return dialog.ask(() -> Optional.of(wanted));
  }
}
