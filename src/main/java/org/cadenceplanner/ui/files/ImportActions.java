package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.insight.HistoryUpdate;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Workspace;

/// Taking releases over into the plan's history, from a git repository or from a list.
public final class ImportActions {
  private final Workspace workspace;
  private final Errands work;
  private final Dialogs dialogs;
  private final Columns columns;
  private final Choosers choosers;
  private final CurrentFile current;

  /// @param files says which plan is open
  /// @param work reads repositories and lists, in the background
  /// @param columns makes the columns of the table of what is found
  public ImportActions(
      Workspace workspace,
      FileActions files,
      Errands work,
      Dialogs dialogs,
      Columns columns,
      Remembered remembered) {
    this.workspace = workspace;
    this.current = files.current();
    this.work = work;
    this.dialogs = dialogs;
    this.columns = columns;
    this.choosers = new Choosers(dialogs.owner(), remembered, work);
  }

  /// Asks for a repository and which of its tags are releases, and adds those that are new.
  public void fromGit() {
    dialogs.takeOverTyped();
    choosers.repositoryToRead(
        folder -> read(folder, () -> RepositoryTags.read(folder), this::offer));
  }

  /// Asks for a list of releases and adds those that are new.
  public void fromList() {
    dialogs.takeOverTyped();
    List<String> phases = PublishedHistory.phasesOf(plan().scenarios());
    choosers.releasesToRead(file -> read(file, () -> ReleasesFile.read(file, phases), this::offer));
  }

  private <T> void read(Path path, Callable<T> reading, Consumer<T> offer) {
    // A folder may be a whole disk, which has no name.
    Path name = Optional.ofNullable(path.getFileName()).orElse(path);
    work.start(
        tr("Reading %s", name),
        reading,
        current.whileOpen(offer),
        current.whileOpen(e -> dialogs.tell(tr("%s was not read", name), e)));
  }

  private void offer(RepositoryTags repository) {
    ImportDialog dialog =
        new ImportDialog(
            dialogs, plan(), tr("Import releases from git"), FoundTable.ofTags(columns));
    TagFields fields = new TagFields(repository, dialog::show);
    dialog.put(fields, fields::focusOnFirst);
    addAnswer(dialog);
  }

  private void offer(PublishedHistory history) {
    ImportDialog dialog =
        new ImportDialog(
            dialogs,
            plan(),
            tr("Import releases from a list"),
            FoundTable.ofList(columns, history.phases()));
    List<FoundRelease> releases =
        history.releases().stream().map(it -> FoundRelease.of(it, history.source())).toList();
    dialog.show(Optional.of(new Found(releases, history.notes())));
    addAnswer(dialog);
  }

  /// Another plan may be opened while the question stands there.
  private void addAnswer(ImportDialog dialog) {
    Consumer<List<FoundRelease>> taken = current.whileOpen(this::add);
    dialog.ask().ifPresent(taken);
  }

  private void add(List<FoundRelease> wanted) {
    long added = HistoryUpdate.of(wanted, plan()).added();
    workspace
        .edit(
            () -> tr("Import %s", amountOf(added, "release", "releases")),
            plan -> HistoryUpdate.of(wanted, plan).applied(plan))
        .ifPresent(why -> dialogs.tell(tr("The releases were not added"), why));
  }

  private Plan plan() {
    return workspace.edited().get().plan();
  }
}
