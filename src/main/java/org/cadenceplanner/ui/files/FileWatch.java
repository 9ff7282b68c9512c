package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.FileState;
import org.cadenceplanner.store.InvalidPlan;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.OpenedPlan;
import org.cadenceplanner.ui.fx.Busy;
import org.cadenceplanner.ui.fx.Workspace;

/// Notices when another program has changed the plan's file, such as `git pull`, and offers what is
/// in it now. It looks when it is told to, as when one comes back to the window, and every few seconds
/// while the window is open.
public final class FileWatch {
  private final Workspace workspace;
  private final Loading loading;
  private final CurrentFile current;
  private final ReadOnlyObjectWrapper<Optional<ChangedFile>> changed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final FilePoll poll;
  private Optional<ChangedFile> passedOver = Optional.empty();

  /// @param loading finds the calendars beside the file
  /// @param work what is being done with files; what is half written is not looked at
  FileWatch(Workspace workspace, Loading loading, CurrentFile current, Busy work) {
    this.loading = loading;
    this.workspace = workspace;
    this.current = current;
    poll =
        new FilePoll(
            () -> current.get().filter(_ -> work.doing().get().isEmpty()).map(OpenFile::path),
            this::look);
    current.property().subscribe(file -> changed.set(Optional.empty()));
  }

  /// What is to be asked about; empty where the file is as it was left, or that was answered.
  public ReadOnlyObjectProperty<Optional<ChangedFile>> changed() {
    return changed.getReadOnlyProperty();
  }

  /// Looks at the file again and again from now on, or no more.
  public void keepLooking(boolean isWanted) {
    if (isWanted) {
      poll.restart();
    } else {
      poll.cancel();
    }
  }

  /// Looks at the file, in the background.
  public void look() {
    current
        .get()
        .ifPresent(
            file ->
                workspace
                    .recalculation()
                    .lookUp(() -> found(file), found -> tell(file, found), problem -> {}));
  }

  /// Takes what is in the file now in place of the plan here: a step that can be taken back.
  ///
  /// @return why it cannot be taken; empty where it was
  public Optional<String> take() {
    return changed.get().flatMap(ChangedFile::now).flatMap(this::take);
  }

  private Optional<String> take(OpenedPlan opened) {
    // Whoever changed the plan may have changed the calendars beside it, too.
    workspace.planWith(loading.planning(Optional.of(opened.file().path())));
    Optional<String> refusal =
        workspace.edit(
            () -> tr("What is in %s", PlanNames.of(opened.file().path())),
            _ -> opened.plan(),
            looked(opened.plan()));
    if (refusal.isEmpty()) {
      current.saved(opened.file());
      workspace.markSaved(opened.plan());
    }
    return refusal;
  }

  /// The scenario looked at, or the one in its place where it has another name now.
  private String looked(Plan plan) {
    Scenario now = workspace.edited().get().scenario();
    int place = workspace.edited().get().plan().scenarios().indexOf(now);
    int last = plan.scenarios().size() - 1;
    return plan.scenario(now.name())
        .orElseGet(() -> plan.scenarios().get(Math.clamp(place, 0, last)))
        .name();
  }

  /// Goes on with the plan here; the same change is not asked about again.
  public void keep() {
    passedOver = changed.get();
    changed.set(Optional.empty());
  }

  /// What was found when another file was the plan's is not wanted any more.
  private void tell(OpenFile file, Optional<ChangedFile> found) {
    boolean isNews = found.isEmpty() || !found.equals(passedOver);
    if (current.get().equals(Optional.of(file)) && isNews) {
      changed.set(found);
    }
  }

  private static Optional<ChangedFile> found(OpenFile file) {
    return file.state() == FileState.CHANGED ? Optional.of(read(file)) : Optional.empty();
  }

  private static ChangedFile read(OpenFile file) {
    String name = PlanNames.of(file.path());
    try {
      return new ChangedFile(
          tr("%s was changed by another program.", name), Optional.of(OpenFile.read(file.path())));
    } catch (InvalidPlan e) {
      return new ChangedFile(
          tr(
              "%s was changed by another program and cannot be read: %s",
              name, e.problems().getFirst().inWords()),
          Optional.empty());
    }
  }
}
