package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.PlanLock;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.OwnCalendars;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Workspace;

/// Opening and saving the plan that the window works on, with the questions that go with it: no
/// unsaved work is given up, and nothing of another program's is overwritten, without asking.
public final class FileActions {
  private final Dialogs dialogs;
  private final CurrentFile current;
  private final Saver saver;
  private final UnsavedQuestion question;
  private final Opener opener;
  private final FileWatch watch;
  private final OpenElsewhere elsewhere;
  private final OwnCalendarFiles calendars;

  /// @param workspace the plan is opened into it and saved from it
  /// @param loading reads plans
  /// @param work does what takes files, in the background
  /// @param lock tells others which file is open
  /// @param first the file that the workspace's plan is from; empty for a sample
  /// @param look shows a screen, such as that of the chart in a picture
  public FileActions(
      Workspace workspace,
      Loading loading,
      Errands work,
      Dialogs dialogs,
      Remembered remembered,
      PlanLock lock,
      Optional<OpenFile> first,
      Consumer<ScreenKind> look) {
    this.dialogs = dialogs;
    current = new CurrentFile(first);
    Choosers choosers = new Choosers(dialogs.owner(), remembered, work);
    saver = new Saver(workspace, loading, work, dialogs, remembered, choosers, current);
    watch = new FileWatch(workspace, loading, current, work);
    elsewhere = new OpenElsewhere(workspace, current, lock, loading.clock().getZone());
    question = new UnsavedQuestion(workspace, dialogs, saver);
    opener =
        new Opener(
            workspace, loading, work, dialogs, remembered, choosers, current, question, look);
    calendars = new OwnCalendarFiles(workspace, loading, work, dialogs, choosers, current, saver);
    first.ifPresent(open -> remembered.change(preferences -> preferences.withRecent(open.path())));
  }

  /// The file that the plan is from; empty for one that has never been saved.
  public ReadOnlyObjectProperty<Optional<OpenFile>> file() {
    return current.property();
  }

  CurrentFile current() {
    return current;
  }

  /// Notices what other programs do to that file.
  public FileWatch watch() {
    return watch;
  }

  /// Tells if it is open in another window too.
  public OpenElsewhere elsewhere() {
    return elsewhere;
  }

  /// The calendars of the plan's own.
  public OwnCalendars calendars() {
    return calendars;
  }

  /// Asks for a plan file and opens it.
  public void open() {
    opener.open();
  }

  /// Opens a plan file.
  public void open(Path path) {
    opener.open(path);
  }

  /// Opens a sample as a new plan.
  public void openSample(String name) {
    opener.openSample(name);
  }

  /// Opens a plan that has just been made and is in no file.
  public void openNew(Plan plan) {
    opener.openNew(plan);
  }

  /// Goes on with a plan that was never saved as it is.
  ///
  /// @param then what is done when it is open
  void restore(UnsavedPlan unsaved, Runnable then) {
    opener.restore(unsaved, then);
  }

  /// Saves the plan to its file, or asks for one.
  public void save() {
    dialogs.takeOverTyped();
    saver.save(() -> {});
  }

  /// Asks for a file and saves the plan to it.
  public void saveAs() {
    dialogs.takeOverTyped();
    saver.saveAs();
  }

  /// Does something that would lose unsaved work, after asking whether to save it first.
  public void afterSaving(Runnable next) {
    question.before(next);
  }
}
