package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Workspace;

/// Holding the rules against a list of releases.
public final class HistoryActions {
  private final Workspace workspace;
  private final Backtesting backtesting;
  private final Errands work;
  private final Dialogs dialogs;
  private final Choosers choosers;
  private final CurrentFile current;

  /// @param files says which plan is open
  /// @param work reads lists, in the background
  public HistoryActions(
      Workspace workspace,
      FileActions files,
      Backtesting backtesting,
      Errands work,
      Dialogs dialogs,
      Remembered remembered) {
    this.workspace = workspace;
    this.current = files.current();
    this.backtesting = backtesting;
    this.work = work;
    this.dialogs = dialogs;
    this.choosers = new Choosers(dialogs.owner(), remembered, work);
  }

  /// What the rules are held against; empty for nothing.
  public ReadOnlyObjectProperty<Optional<PublishedHistory>> held() {
    return backtesting.history();
  }

  /// Asks for a list and holds the rules against it.
  public void hold() {
    choosers.historyToOpen(this::read);
  }

  /// Holds the rules against nothing any more.
  public void letGo() {
    backtesting.letGo();
  }

  /// Holds them against what they were held against in another window on the same plan.
  public void goOnFrom(HistoryActions before) {
    before.held().get().ifPresent(backtesting::holdAgainst);
  }

  private void read(Path path) {
    List<String> phases = PublishedHistory.phasesOf(workspace.edited().get().plan().scenarios());
    work.start(
        tr("Reading %s", path.getFileName()),
        () -> ReleasesFile.read(path, phases),
        current.whileOpen(backtesting::holdAgainst),
        current.whileOpen(e -> dialogs.tell(tr("%s was not read", path.getFileName()), e)));
  }
}
