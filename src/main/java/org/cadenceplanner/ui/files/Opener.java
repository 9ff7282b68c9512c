package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.UnsavedPlan;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.ScreenKind;
import org.cadenceplanner.ui.fx.Workspace;

/// Opens plans in the window, after asking about unsaved work.
final class Opener {
  private final Workspace workspace;
  private final Loading loading;
  private final Errands work;
  private final Dialogs dialogs;
  private final Remembered remembered;
  private final Choosers choosers;
  private final CurrentFile current;
  private final UnsavedQuestion question;
  private final Consumer<ScreenKind> look;
  private int asked;

  /// @param look shows a screen
  Opener(
      Workspace workspace,
      Loading loading,
      Errands work,
      Dialogs dialogs,
      Remembered remembered,
      Choosers choosers,
      CurrentFile current,
      UnsavedQuestion question,
      Consumer<ScreenKind> look) {
    this.workspace = workspace;
    this.loading = loading;
    this.work = work;
    this.dialogs = dialogs;
    this.remembered = remembered;
    this.choosers = choosers;
    this.current = current;
    this.question = question;
    this.look = look;
  }

  /// Asks for a plan file and opens it.
  void open() {
    question.before(
        () -> {
          Plan before = plan();
          choosers.planToOpen(path -> load(path, before));
        });
  }

  /// Opens a plan file.
  void open(Path path) {
    question.before(() -> load(path, plan()));
  }

  /// Opens a sample as a new plan.
  void openSample(String name) {
    question.before(
        () ->
            load(
                tr("Opening the sample %s", name),
                plan(),
                () -> loading.sample(name),
                this::show,
                e -> dialogs.tell(tr("The sample %s was not opened", name), e)));
  }

  /// Opens a plan that has just been made and is in no file.
  void openNew(Plan plan) {
    question.before(
        () ->
            load(
                tr("Opening the new plan of %s", plan.name()),
                plan(),
                () -> loading.loaded(plan, Optional.empty()),
                loaded -> {
                  show(loaded);
                  workspace.markUnsaved();
                },
                e -> dialogs.tell(tr("The new plan of %s was not opened", plan.name()), e)));
  }

  /// Goes on with a plan that was never saved as it is.
  ///
  /// @param then what is done when it is open
  void restore(UnsavedPlan unsaved, Runnable then) {
    question.before(
        () ->
            load(
                tr("Opening the unsaved changes to %s", unsaved.plan().name()),
                plan(),
                () -> loading.unsaved(unsaved),
                loaded -> {
                  show(loaded);
                  workspace.markUnsaved();
                  workspace.look(unsaved.scenario());
                  then.run();
                },
                e ->
                    dialogs.tell(
                        tr("The unsaved changes to %s were not opened", unsaved.plan().name()),
                        e)));
  }

  private Plan plan() {
    return workspace.edited().get().plan();
  }

  private void load(Path path, Plan before) {
    load(
        tr("Opening %s", PlanNames.of(path)),
        before,
        () -> loading.file(path),
        this::show,
        e -> tellNotOpened(path, e));
  }

  /// What comes when something else was asked for meanwhile is not wanted any more; work done
  /// meanwhile is asked about.
  private void load(
      String doing,
      Plan before,
      Callable<Loading.Loaded> reading,
      Consumer<Loading.Loaded> done,
      Consumer<Exception> failed) {
    asked++;
    int mine = asked;
    work.start(
        doing,
        reading,
        loaded -> {
          if (mine == asked) {
            question.beforeIfChanged(before, () -> done.accept(loaded));
          }
        },
        e -> {
          if (mine == asked) {
            failed.accept(e);
          }
        });
  }

  private void show(Loading.Loaded loaded) {
    workspace.open(loaded.planned(), loaded.planning());
    current.opened(loaded.file());
    loaded
        .file()
        .map(OpenFile::path)
        .or(loaded::picture)
        .ifPresent(path -> remembered.change(preferences -> preferences.withRecent(path)));
    loaded.picture().ifPresent(picture -> workspace.markUnsaved());
    loaded.screen().ifPresent(look);
  }

  private void tellNotOpened(Path path, Exception problem) {
    dialogs.tell(tr("%s was not opened", PlanNames.of(path)), problem);
    if (!(problem instanceof CancellationException)) {
      forgetIfGone(path);
    }
  }

  private void forgetIfGone(Path path) {
    work.start(
        tr("Looking for %s", PlanNames.of(path)),
        () -> Files.notExists(path) && Files.isDirectory(path.resolveSibling("")),
        isGone -> {
          if (isGone) {
            remembered.change(preferences -> preferences.withoutRecent(path));
          }
        },
        e -> {});
  }
}
