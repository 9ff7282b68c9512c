package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.cadenceplanner.history.BackportsFile;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.insight.CountedBackports;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposals;
import org.cadenceplanner.insight.SupportedBranches;
import org.cadenceplanner.insight.VersionNames;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Recalculation;
import org.cadenceplanner.ui.fx.Workspace;

/// Taking the figures of a project's backports over, and agreeing on those that are pending. The
/// repository looked at last is looked at again, until another plan is opened.
public final class BackportActions {
  private final Workspace workspace;
  private final Errands work;
  private final Dialogs dialogs;
  private final Columns columns;
  private final Executor background;
  private final BiConsumer<String, Consumer<Path>> askForFolder;
  private final Consumer<Consumer<Path>> askForList;
  private Optional<Path> repository = Optional.empty();

  /// @param work looks at folders and lists, in the background
  /// @param columns makes the columns of tables
  /// @param background reads repositories
  /// @param askForFolder asks for a folder, under a title, and tells which it is
  /// @param askForList asks for a list of backports, and tells which it is
  public BackportActions(
      Workspace workspace,
      Errands work,
      Dialogs dialogs,
      Columns columns,
      Executor background,
      BiConsumer<String, Consumer<Path>> askForFolder,
      Consumer<Consumer<Path>> askForList) {
    this.workspace = workspace;
    this.work = work;
    this.dialogs = dialogs;
    this.columns = columns;
    this.background = background;
    this.askForFolder = askForFolder;
    this.askForList = askForList;
    workspace.whenAnother(() -> repository = Optional.empty());
  }

  /// Goes on with the repository looked at in another window on the same plan.
  public void goOnFrom(BackportActions before) {
    repository = before.repository;
  }

  /// Asks for a repository, and for which of its months, and takes the figures over that they give.
  public void fromGit() {
    dialogs.takeOverTyped();
    askForFolder.accept(
        tr("Import backports from git"),
        folder -> look(folder, () -> GitProject.at(folder), this::offer));
  }

  /// Asks for a list of branches and months, and takes the figures over that it gives.
  public void fromList() {
    dialogs.takeOverTyped();
    askForList.accept(file -> look(file, () -> BackportsFile.read(file), this::offer));
  }

  /// Shows what the branches of a repository wait for, and asks who does it.
  public void pending() {
    dialogs.takeOverTyped();
    repository.ifPresentOrElse(this::showPending, this::askForPending);
  }

  private void askForPending() {
    askForFolder.accept(tr("Pending backports"), this::showPending);
  }

  private void showPending(Path folder) {
    repository = Optional.empty();
    look(folder, () -> GitProject.at(folder), this::showPending);
  }

  private <T> void look(Path path, Callable<T> looking, Consumer<T> then) {
    String name = GitProject.name(path);
    work.start(
        tr("Reading %s", name), looking, then, e -> dialogs.tell(tr("%s was not read", name), e));
  }

  private void showPending(GitProject project) {
    repository = Optional.of(project.folder());
    Reading reading = reading(project, SupportedBranches.of(schedule()));
    if (new PendingDialog(dialogs, workspace, project, reading, columns).ask()) {
      askForPending();
    }
  }

  private Reading reading(GitProject project, Predicate<Version> supported) {
    VersionNames names = VersionNames.of(workspace.edited().get().plan());
    Recalculation recalculation = new Recalculation(background, Platform::runLater, Duration.ZERO);
    return new Reading(project.folder(), names, supported, recalculation);
  }

  private void offer(GitProject project) {
    repository = Optional.of(project.folder());
    ImportDialog dialog = dialog(tr("Import backports from git"));
    dialog.read(project, reading(project, _ -> false), lastWholeMonth());
    dialog.ask().ifPresent(this::take);
  }

  private void offer(List<BranchMonth> months) {
    ImportDialog dialog = dialog(tr("Import backports from a list"));
    dialog.show(CountedBackports.of(months, lastWholeMonth()));
    dialog.ask().ifPresent(this::take);
  }

  private ImportDialog dialog(String title) {
    return new ImportDialog(dialogs, schedule(), title, columns);
  }

  private YearMonth lastWholeMonth() {
    return YearMonth.from(schedule().today()).minusMonths(1);
  }

  private Schedule schedule() {
    return workspace.planned().get().schedule();
  }

  /// Another plan may have come while the question stood there.
  private void take(List<LoadProposal> proposals) {
    workspace
        .edit(
            () ->
                tr("Take over %s from backports", amountOf(proposals.size(), "figure", "figures")),
            plan -> plan.withLoad(LoadProposals.in(plan.load(), proposals)))
        .ifPresent(why -> dialogs.tell(tr("The figures were not taken over"), why));
  }
}
