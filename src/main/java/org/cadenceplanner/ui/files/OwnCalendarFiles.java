package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cadenceplanner.calendar.CalendarFailure;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnCalendarFile;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.calendar.ics.EventFile;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.store.NotWritten;
import org.cadenceplanner.store.OpenFile;
import org.cadenceplanner.store.WholeFile;
import org.cadenceplanner.ui.fx.Dialogs;
import org.cadenceplanner.ui.fx.Errands;
import org.cadenceplanner.ui.fx.OwnCalendars;
import org.cadenceplanner.ui.fx.Reason;
import org.cadenceplanner.ui.fx.Workspace;

/// The calendars beside the file that the window's plan is in.
final class OwnCalendarFiles implements OwnCalendars {
  private final Workspace workspace;
  private final Loading loading;
  private final Errands work;
  private final Dialogs dialogs;
  private final Choosers choosers;
  private final CurrentFile current;
  private final Saver saver;
  private final ReadOnlyObjectWrapper<Set<String>> ids = new ReadOnlyObjectWrapper<>(Set.of());

  /// @param saver saves a plan that is in no file yet
  OwnCalendarFiles(
      Workspace workspace,
      Loading loading,
      Errands work,
      Dialogs dialogs,
      Choosers choosers,
      CurrentFile current,
      Saver saver) {
    this.workspace = workspace;
    this.loading = loading;
    this.work = work;
    this.dialogs = dialogs;
    this.choosers = choosers;
    this.current = current;
    this.saver = saver;
    current.property().subscribe(_ -> lookUp());
  }

  @Override
  public ReadOnlyObjectProperty<Set<String>> ids() {
    return ids.getReadOnlyProperty();
  }

  @Override
  public Optional<Path> folder() {
    return plan().map(Loading::calendarsBeside);
  }

  @Override
  public void savePlan(Runnable next) {
    saver.save(next);
  }

  @Override
  public void readEvents(Runnable chosen, Consumer<EventDays> done, Consumer<String> failed) {
    Horizon years = workspace.planned().get().plan().horizon();
    choosers.eventsToRead(
        file -> {
          chosen.run();
          file.ifPresent(
              path ->
                  work.start(
                      tr("Reading %s", path),
                      () ->
                          EventFile.read(
                              path, Year.of(years.firstYear()), Year.of(years.lastYear())),
                      done,
                      e -> failed.accept(Reason.of(e))));
        });
  }

  @Override
  public void read(String id, Consumer<OwnCalendarFile> done, Consumer<String> failed) {
    folder()
        .ifPresent(
            folder ->
                work.start(
                    tr("Opening the calendar %s", id),
                    () -> OwnCalendarFile.read(folder, id),
                    done,
                    e -> failed.accept(Reason.of(e))));
  }

  @Override
  public void save(OwnCalendarFile file, OwnCalendar calendar, Consumer<Outcome> done) {
    plan().ifPresent(plan -> save(plan, file, calendar, done));
  }

  @Override
  public void tell(String what, String why) {
    dialogs.tell(what, why);
  }

  private void save(Path plan, OwnCalendarFile file, OwnCalendar calendar, Consumer<Outcome> done) {
    Path to = Loading.calendarsBeside(plan).resolve(file.fileName());
    Calendars others = workspace.planning().calendars();
    int turn = current.turn();
    work.finish(
        tr("Saving %s", file.fileName()),
        () -> write(to, file, calendar, others),
        outcome -> {
          if (turn == current.turn()) {
            planWith(outcome);
            done.accept(outcome);
          }
        },
        e -> done.accept(new Outcome.Failed(Reason.of(e))));
  }

  private void planWith(Outcome outcome) {
    if (outcome instanceof Outcome.Saved) {
      workspace.planWith(loading.planning(plan()));
      lookUp();
    }
  }

  private static Outcome write(
      Path to, OwnCalendarFile file, OwnCalendar calendar, Calendars others)
      throws IOException, CalendarFailure {
    byte[] bytes = file.with(calendar);
    return file.isNew() ? create(to, file.id(), bytes, others) : replace(to, file, bytes);
  }

  private static Outcome create(Path to, String id, byte[] bytes, Calendars others)
      throws IOException, CalendarFailure {
    Optional<String> taken = others.nameOf(id);
    if (taken.isPresent()) {
      return new Outcome.NameTaken(
          tr(
              "found '%s', which is the calendar of %s; allowed: a name that none has",
              id, taken.get()));
    }
    List<Path> made = new ArrayList<>();
    try {
      CarriedCalendars.create(to, bytes, made);
      return new Outcome.Saved();
    } catch (IOException e) {
      CarriedCalendars.takeBack(made);
      throw e;
    }
  }

  private static Outcome replace(Path to, OwnCalendarFile file, byte[] bytes) throws IOException {
    if (!Files.exists(to) || !file.isStill(Files.readAllBytes(to))) {
      return new Outcome.Failed(
          tr(
              "%s is not as it was when it was opened, and stays as it is; cancel and open it again"
                  + " to change it",
              to));
    }
    try {
      WholeFile.replace(to, bytes);
      return new Outcome.Saved();
    } catch (IOException e) {
      throw NotWritten.because(e, to, bytes.length);
    }
  }

  private void lookUp() {
    folder().ifPresentOrElse(this::lookUp, () -> ids.set(Set.of()));
  }

  private void lookUp(Path folder) {
    workspace
        .recalculation()
        .lookUp(
            () -> OwnCalendarFile.idsIn(folder),
            found -> show(folder, found),
            e -> show(folder, Set.of()));
  }

  /// The plan may be in another folder by now.
  private void show(Path folder, Set<String> found) {
    if (folder().equals(Optional.of(folder))) {
      ids.set(found);
    }
  }

  private Optional<Path> plan() {
    return current.get().map(OpenFile::path);
  }
}
