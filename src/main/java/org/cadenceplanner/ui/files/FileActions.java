package org.cadenceplanner.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.FileState;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.Saving;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Workspace;

/// Opening and saving the plan that the window works on, with the questions that go with it: no
/// unsaved work is given up, and nothing of another program's is overwritten, without asking.
public final class FileActions {
  private static final String SUFFIX = ".cadence.json";
  private static final int NONE = -1;

  private final Workspace workspace;
  private final Loading loading;
  private final Errands work;
  private final Dialogs dialogs;
  private final Remembered remembered;
  private final Choosers choosers;
  private final ReadOnlyObjectWrapper<Optional<OpenFile>> file;
  private int opened;
  private int asked;

  /// @param workspace the plan is opened into it and saved from it
  /// @param loading reads plans
  /// @param work does what takes files, in the background
  /// @param first the file that the workspace's plan is from
  public FileActions(
      Workspace workspace,
      Loading loading,
      Errands work,
      Dialogs dialogs,
      Remembered remembered,
      Optional<OpenFile> first) {
    this.workspace = workspace;
    this.loading = loading;
    this.work = work;
    this.dialogs = dialogs;
    this.remembered = remembered;
    this.choosers = new Choosers(dialogs.owner(), remembered);
    this.file = new ReadOnlyObjectWrapper<>(first);
    first.ifPresent(open -> remember(open.path()));
  }

  /// The file that the plan is from; empty for one that has never been saved.
  public ReadOnlyObjectProperty<Optional<OpenFile>> file() {
    return file.getReadOnlyProperty();
  }

  /// Asks for a plan file and opens it.
  public void open() {
    afterSaving(() -> choosers.planToOpen().ifPresent(this::load));
  }

  /// Opens a plan file.
  public void open(Path path) {
    afterSaving(() -> load(path));
  }

  /// Opens a sample as a new plan.
  public void openSample(String name) {
    String what = "the sample " + name;
    afterSaving(
        () -> load(what, () -> loading.sample(name), this::show, e -> tellNotOpened(what, e)));
  }

  /// Goes on with a plan that was never saved as it is.
  ///
  /// @param then what is done when it is open
  void restore(UnsavedPlan unsaved, Runnable then) {
    afterSaving(
        () ->
            load(
                "the unsaved changes to " + unsaved.plan().name(),
                () -> loading.loaded(unsaved.plan(), unsaved.file()),
                loaded -> {
                  show(loaded);
                  workspace.markUnsaved();
                  workspace.look(unsaved.scenario());
                  then.run();
                },
                e -> tellNotRestored(unsaved, e)));
  }

  /// Saves the plan to its file, or asks for one.
  public void save() {
    dialogs.takeOverTyped();
    save(() -> {});
  }

  /// Asks for a file and saves the plan to it.
  public void saveAs() {
    dialogs.takeOverTyped();
    saveAs(() -> {});
  }

  /// Does something that would lose unsaved work, after asking whether to save it first.
  public void afterSaving(Runnable next) {
    dialogs.takeOverTyped();
    if (workspace.isUnsaved()) {
      String name = workspace.edited().get().plan().name();
      dialogs
          .ask(
              "Save the changes to the plan of " + name + "?",
              "If they are not saved, they are lost.",
              List.of("Save", "Don't save"))
          .ifPresent(answer -> saveIf(answer == 0, next));
    } else {
      next.run();
    }
  }

  private void saveIf(boolean wanted, Runnable next) {
    if (wanted) {
      // What was changed while it was being saved is not in the file.
      save(() -> afterSaving(next));
    } else {
      next.run();
    }
  }

  private void load(Path path) {
    load(name(path), () -> loading.file(path), this::show, e -> tellNotOpened(path, e));
  }

  /// What comes when something else was asked for meanwhile is not wanted any more; work done
  /// meanwhile is asked about.
  private void load(
      String what,
      Callable<Loading.Loaded> reading,
      Consumer<Loading.Loaded> done,
      Consumer<Exception> failed) {
    Plan before = workspace.edited().get().plan();
    asked++;
    int mine = asked;
    work.start(
        "Opening " + what,
        reading,
        loaded -> {
          if (mine == asked) {
            afterSavingIfNot(before, () -> done.accept(loaded));
          }
        },
        failed);
  }

  private void afterSavingIfNot(Plan before, Runnable next) {
    if (workspace.edited().get().plan().equals(before)) {
      next.run();
    } else {
      afterSaving(next);
    }
  }

  private void show(Loading.Loaded loaded) {
    opened++;
    workspace.open(loaded.planned(), loaded.planning());
    file.set(loaded.file());
    loaded.file().ifPresent(open -> remember(open.path()));
  }

  private void save(Runnable next) {
    file.get().ifPresentOrElse(open -> saveTo(open, next), () -> saveAs(next));
  }

  private void saveTo(OpenFile open, Runnable next) {
    Plan plan = workspace.edited().get().plan();
    int of = opened;
    work.finish(
        "Saving " + name(open.path()),
        () -> open.save(plan),
        saving -> {
          switch (saving) {
            case Saving.Saved done -> written(done.file(), plan, of, next);
            case Saving.Withheld withheld -> withheld(withheld.state(), open, plan, of, next);
          }
        },
        e -> tell("The plan was not saved", e));
  }

  private void withheld(FileState state, OpenFile open, Plan plan, int of, Runnable next) {
    if (of == opened && !file.get().equals(Optional.of(open))) {
      save(next); // it was saved here meanwhile
    } else {
      askAbout(state, open.path(), plan, of, next);
    }
  }

  private void askAbout(FileState state, Path path, Plan plan, int of, Runnable next) {
    dialogs
        .ask(
            name(path) + " " + became(state),
            path
                + "\n\nYour plan is still here. Replace what is there now, or save yours under"
                + " another name.",
            List.of("Save as…", "Replace it"))
        .ifPresent(
            answer -> {
              if (answer == 0) {
                saveAs(plan, of, next);
              } else {
                replace(path, plan, of, next);
              }
            });
  }

  private static String became(FileState state) {
    return switch (state) {
      case UNCHANGED -> "is as it was.";
      case CHANGED -> "was changed by another program.";
      case GONE -> "is no longer there.";
      case UNREADABLE -> "can no longer be read.";
    };
  }

  private void saveAs(Runnable next) {
    saveAs(workspace.edited().get().plan(), opened, next);
  }

  private void saveAs(Plan plan, int of, Runnable next) {
    String proposed =
        file.get()
            .map(open -> name(open.path()))
            .orElseGet(() -> Choosers.fileName(plan.name(), "plan", SUFFIX));
    choosers.planToSave(proposed).ifPresent(path -> saveTo(path, plan, of, next));
  }

  private void saveTo(Path chosen, Plan plan, int of, Runnable next) {
    Path path = withSuffix(chosen);
    boolean unasked = !path.equals(chosen) && Files.exists(path);
    if (unasked) {
      dialogs
          .ask(
              name(path) + " is there already. Replace it?",
              path + "\n\nWhat is in it would be gone.",
              List.of("Replace it"))
          .ifPresent(answer -> replace(path, plan, of, next));
    } else {
      replace(path, plan, of, next);
    }
  }

  private void replace(Path path, Plan plan, int of, Runnable next) {
    work.finish(
        "Saving " + name(path),
        () -> OpenFile.replace(plan, path),
        written -> written(written, plan, of, next),
        e -> tell("The plan was not saved", e));
  }

  /// @param of which plan was opened when saving began; another one is not of this file
  private void written(OpenFile open, Plan plan, int of, Runnable next) {
    remember(open.path());
    if (of == opened) {
      file.set(Optional.of(open));
      workspace.markSaved(plan);
      workspace.planWith(loading.planning(Optional.of(open.path())));
      next.run();
    }
  }

  private void remember(Path path) {
    remembered.change(preferences -> preferences.withRecent(path));
  }

  private void tellNotOpened(Path path, Exception problem) {
    tellNotOpened(name(path), problem);
    boolean isGone = Files.notExists(path) && Files.isDirectory(path.resolveSibling(""));
    if (isGone) {
      remembered.change(preferences -> preferences.withoutRecent(path));
    }
  }

  private void tellNotOpened(String what, Exception problem) {
    tell(what + " was not opened", problem);
  }

  /// What cannot be shown can still be put into a file, to be mended there.
  private void tellNotRestored(UnsavedPlan unsaved, Exception problem) {
    if (!(problem instanceof CancellationException)) {
      dialogs
          .ask(
              "The unsaved changes to " + unsaved.plan().name() + " cannot be shown",
              words(problem)
                  + "\n\nThey are still kept. Save them to a file to mend this in a text editor.",
              List.of("Save as…"))
          .ifPresent(answer -> saveAside(unsaved.plan()));
    }
  }

  private void saveAside(Plan plan) {
    String proposed = Choosers.fileName(plan.name(), "plan", "-unsaved" + SUFFIX);
    // Another plan is open than the one that is saved here.
    choosers.planToSave(proposed).ifPresent(path -> saveTo(path, plan, NONE, () -> {}));
  }

  private void tell(String what, Exception problem) {
    if (!(problem instanceof CancellationException)) {
      dialogs.tell(what, words(problem));
    }
  }

  private static String words(Exception problem) {
    return Objects.requireNonNullElse(problem.getMessage(), problem.toString());
  }

  private static Path withSuffix(Path path) {
    String name = name(path);
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        ? path
        : path.resolveSibling(name + SUFFIX);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
