package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.store.FileState;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.Saving;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.FileNames;
import org.cadenceplanner.ui.fx.Workspace;

/// Saves the window's plan; nothing of another program's is overwritten without asking.
final class Saver {
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
        workspace.edited().get().plan(),
        current.turn(),
        current.get().map(OpenFile::path),
        workspace.planning().calendars().given(),
        next);
  }

  private void save(OpenFile open, ToSave what) {
    work.finish(
        tr("Saving %s", PlanNames.of(open.path())),
        () -> open.save(what.plan()),
        saving -> {
          switch (saving) {
            case Saving.Saved done -> written(done.file(), what);
            case Saving.Withheld withheld -> withheld(withheld.state(), open, what);
          }
        },
        this::tellNotSaved);
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
            became(PlanNames.of(path), state),
            ways(path, state),
            List.of(tr("Save as…"), overIt(state)))
        .ifPresent(
            answer -> {
              if (answer == 0) {
                saveAs(what);
              } else {
                write(SavePlace.again(path, what), what);
              }
            });
  }

  private static String became(String name, FileState state) {
    return switch (state) {
      case UNCHANGED -> tr("%s is as it was.", name);
      case CHANGED -> tr("%s was changed by another program.", name);
      case GONE -> tr("%s is no longer there.", name);
      case UNREADABLE -> tr("%s can no longer be read.", name);
    };
  }

  private static String ways(Path path, FileState state) {
    return switch (state) {
      case GONE ->
          tr("%s\n\nYour plan is still here. Save it there again, or under another name.", path);
      case UNCHANGED, CHANGED, UNREADABLE ->
          tr(
              "%s\n\nYour plan is still here. Replace what is there now, or save yours under"
                  + " another name.",
              path);
    };
  }

  private static String overIt(FileState state) {
    return switch (state) {
      case GONE -> tr("Save it again");
      case UNCHANGED, CHANGED, UNREADABLE -> tr("Replace it");
    };
  }

  private void saveAs(ToSave what) {
    String proposed =
        what.from()
            .map(PlanNames::of)
            .orElseGet(() -> FileNames.of(what.plan().name(), "plan", PlanNames.SUFFIX));
    choosers.planToSave(proposed, path -> lookAt(path, what));
  }

  private void lookAt(Path chosen, ToSave what) {
    work.start(
        tr("Looking where %s is to be", PlanNames.of(chosen)),
        () -> SavePlace.lookAt(chosen, what),
        place -> askThenWrite(place, what),
        this::tellNotSaved);
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
                tr("%s is there already. Replace it?", PlanNames.of(place.path())),
                tr(
                    "%s\n\nWhat is in it is kept beside it as %s.",
                    place.path(), PlanNames.of(OpenFile.lastVersion(place.path()))),
                List.of(tr("Replace it")))
            .isPresent();
  }

  private void askAboutCalendars(SavePlace place, ToSave what) {
    if (place.others().isEmpty()) {
      write(place, what);
    } else {
      dialogs
          .ask(
              tr("There are other calendars of the plan's names there"),
              tr(
                  "%s in %s is not what the plan has now. It stays as it is; saved here, the plan"
                      + " takes its days from it, and may come to other dates.",
                  String.join(", ", place.others()), place.calendars().to()),
              List.of(tr("Save as…"), tr("Save here")))
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
        tr("Saving %s", PlanNames.of(place.path())),
        () -> place.write(what),
        written -> written(written, what),
        this::tellNotSaved);
  }

  private void tellNotSaved(Exception problem) {
    dialogs.tell(tr("The plan was not saved"), problem);
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
