package org.cadenceplanner.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.store.FileState;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.Saving;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.Workspace;

/// Saves the window's plan; nothing of another program's is overwritten without asking.
final class Saver {
  private static final String NOT_SAVED = "The plan was not saved";

  private final Workspace workspace;
  private final Loading loading;
  private final Errands work;
  private final Dialogs dialogs;
  private final Remembered remembered;
  private final Choosers choosers;
  private final CurrentFile current;

  Saver(
      Workspace workspace,
      Loading loading,
      Errands work,
      Dialogs dialogs,
      Remembered remembered,
      Choosers choosers,
      CurrentFile current) {
    this.workspace = workspace;
    this.loading = loading;
    this.work = work;
    this.dialogs = dialogs;
    this.remembered = remembered;
    this.choosers = choosers;
    this.current = current;
  }

  /// Saves the plan to its file, or asks for one.
  ///
  /// @param next what is done when it is saved
  void save(Runnable next) {
    ToSave what = asItIs(next);
    current.get().ifPresentOrElse(open -> save(open, what), () -> saveAs(what));
  }

  /// Asks for a file and saves the plan to it.
  void saveAs() {
    saveAs(asItIs(() -> {}));
  }

  private ToSave asItIs(Runnable next) {
    return new ToSave(
        workspace.edited().get().plan(), current.turn(), current.get().map(OpenFile::path), next);
  }

  private void save(OpenFile open, ToSave what) {
    work.finish(
        "Saving " + PlanNames.of(open.path()),
        () -> open.save(what.plan()),
        saving -> {
          switch (saving) {
            case Saving.Saved done -> written(done.file(), what);
            case Saving.Withheld withheld -> withheld(withheld.state(), open, what);
          }
        },
        e -> dialogs.tell(NOT_SAVED, e));
  }

  private void withheld(FileState state, OpenFile open, ToSave what) {
    boolean wasSavedMeanwhile =
        what.turn() == current.turn() && !current.get().equals(Optional.of(open));
    if (wasSavedMeanwhile) {
      save(what.next());
    } else {
      askAbout(state, open.path(), what);
    }
  }

  private void askAbout(FileState state, Path path, ToSave what) {
    dialogs
        .ask(
            PlanNames.of(path) + " " + became(state),
            path + "\n\nYour plan is still here. " + ways(state),
            List.of("Save as…", overIt(state)))
        .ifPresent(
            answer -> {
              if (answer == 0) {
                saveAs(what);
              } else {
                write(SavePlace.again(path, what), what);
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

  private static String ways(FileState state) {
    return switch (state) {
      case GONE -> "Save it there again, or under another name.";
      case UNCHANGED, CHANGED, UNREADABLE ->
          "Replace what is there now, or save yours under another name.";
    };
  }

  private static String overIt(FileState state) {
    return switch (state) {
      case GONE -> "Save it again";
      case UNCHANGED, CHANGED, UNREADABLE -> "Replace it";
    };
  }

  private void saveAs(ToSave what) {
    String proposed =
        what.from()
            .map(PlanNames::of)
            .orElseGet(() -> Choosers.fileName(what.plan().name(), "plan", PlanNames.SUFFIX));
    choosers.planToSave(proposed, path -> lookAt(path, what));
  }

  private void lookAt(Path chosen, ToSave what) {
    work.start(
        "Looking where " + PlanNames.of(chosen) + " is to be",
        () -> SavePlace.lookAt(chosen, what),
        place -> askThenWrite(place, what),
        e -> dialogs.tell(NOT_SAVED, e));
  }

  private void askThenWrite(SavePlace place, ToSave what) {
    if (mayReplace(place)) {
      askAboutCalendars(place, what);
    }
  }

  private boolean mayReplace(SavePlace place) {
    return !place.isTaken()
        || dialogs
            .ask(
                PlanNames.of(place.path()) + " is there already. Replace it?",
                place.path()
                    + "\n\nWhat is in it is kept beside it as %s."
                        .formatted(PlanNames.of(OpenFile.lastVersion(place.path()))),
                List.of("Replace it"))
            .isPresent();
  }

  private void askAboutCalendars(SavePlace place, ToSave what) {
    if (place.others().isEmpty()) {
      write(place, what);
    } else {
      dialogs
          .ask(
              "There are other calendars of the plan's names there",
              String.join(", ", place.others())
                  + " in "
                  + place.calendars().to()
                  + " is not what the plan has now. It stays as it is; saved here, the plan takes"
                  + " its days from it, and may come to other dates.",
              List.of("Save as…", "Save here"))
          .ifPresent(
              answer -> {
                if (answer == 0) {
                  saveAs(what);
                } else {
                  write(place, what);
                }
              });
    }
  }

  private void write(SavePlace place, ToSave what) {
    work.finish(
        "Saving " + PlanNames.of(place.path()),
        () -> place.write(what),
        written -> written(written, what),
        e -> dialogs.tell(NOT_SAVED, e));
  }

  private void written(OpenFile open, ToSave what) {
    remembered.change(preferences -> preferences.withRecent(open.path()));
    if (what.turn() == current.turn()) {
      boolean isElsewhere = !current.get().map(OpenFile::path).equals(Optional.of(open.path()));
      current.saved(open);
      workspace.markSaved(what.plan());
      if (isElsewhere) {
        workspace.planWith(loading.planning(Optional.of(open.path())));
      }
      what.next().run();
    }
  }
}
