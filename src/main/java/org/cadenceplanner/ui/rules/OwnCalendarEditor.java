package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.cadenceplanner.calendar.OwnCalendarFile;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.ui.fx.OwnCalendars;
import org.cadenceplanner.ui.fx.OwnCalendars.Outcome;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;

/// A popover in which a calendar of the plan's own is made or changed. It stays open until the
/// calendar's file is written; where it is closed before, as by a click elsewhere, all that was filled
/// in is there again when it is opened again, until it is given up.
final class OwnCalendarEditor {
  private final OwnCalendars calendars;
  private final Popover popover = new Popover();
  private final Map<Subject, OwnCalendarForm> unfinished = new HashMap<>();

  /// What a form is about.
  ///
  /// @param folder where the calendars lie
  /// @param id what plans call the one that is changed; empty for a new one
  private record Subject(Optional<Path> folder, Optional<String> id) {}

  OwnCalendarEditor(OwnCalendars calendars) {
    this.calendars = calendars;
  }

  /// Makes a new one; a plan in no file has no place for it and is saved first.
  ///
  /// @param made takes its name and what the plan says of it, when it is written
  void make(Node opener, BiConsumer<String, WeightedCalendar> made) {
    if (calendars.folder().isPresent()) {
      open(opener, Optional.empty(), made);
    } else {
      askToSave(opener, made);
    }
  }

  /// Changes one there is.
  ///
  /// @param failed takes why it cannot be
  void change(String id, Node opener, Consumer<String> failed) {
    Optional<OwnCalendarForm> begun = unfinished(subject(Optional.of(id)));
    begun.ifPresent(form -> form.open(opener));
    if (begun.isEmpty()) {
      calendars.read(id, file -> open(opener, Optional.of(file), (name, own) -> {}), failed);
    }
  }

  private void askToSave(Node opener, BiConsumer<String, WeightedCalendar> made) {
    StackedFields words =
        new StackedFields(tr("A calendar of your own"))
            .hint(
                tr(
                    "It lies in the folder holidays beside the plan's file, and this plan is in no"
                        + " file yet."));
    new PopoverForm(
            popover, "save-first", words, tr("Save the plan…"), () -> saveFirst(opener, made))
        .open(opener);
  }

  private Optional<String> saveFirst(Node opener, BiConsumer<String, WeightedCalendar> made) {
    popover.close();
    calendars.savePlan(() -> open(opener, Optional.empty(), made));
    return Optional.empty();
  }

  private void open(
      Node opener, Optional<OwnCalendarFile> old, BiConsumer<String, WeightedCalendar> made) {
    unfinished
        .computeIfAbsent(subject(old.map(OwnCalendarFile::id)), about -> form(about, old, made))
        .open(opener);
  }

  private OwnCalendarForm form(
      Subject about, Optional<OwnCalendarFile> old, BiConsumer<String, WeightedCalendar> made) {
    OwnCalendarForm form = new OwnCalendarForm(popover, old);
    form.onFilled(filled -> save(about, form, filled, made));
    form.onFileWanted(
        () -> calendars.readEvents(form::openAgain, form::add, why -> refuseDays(form, why)));
    form.onCancelled(() -> unfinished.remove(about, form));
    return form;
  }

  private void refuseDays(OwnCalendarForm form, String why) {
    form.refuse(why);
    tellIfClosed(form, tr("No days were added from the file"), why);
  }

  /// What nothing was filled in to begins anew, with what is in its file by then.
  private Optional<OwnCalendarForm> unfinished(Subject about) {
    Optional<OwnCalendarForm> begun =
        Optional.ofNullable(unfinished.get(about)).filter(OwnCalendarForm::isFilledIn);
    if (begun.isEmpty()) {
      unfinished.remove(about);
    }
    return begun;
  }

  private Subject subject(Optional<String> id) {
    return new Subject(calendars.folder(), id);
  }

  private void save(
      Subject about,
      OwnCalendarForm form,
      OwnCalendarForm.Filled filled,
      BiConsumer<String, WeightedCalendar> made) {
    String notDone = tr("The calendar %s was not saved", filled.calendar().name());
    calendars.save(
        filled.file(),
        filled.calendar(),
        outcome -> {
          switch (outcome) {
            case Outcome.Saved _ -> {
              close(about, form);
              made.accept(
                  filled.calendar().name(),
                  new WeightedCalendar(filled.file().id(), filled.weight()));
            }
            case Outcome.NameTaken taken -> {
              form.refuseId(taken.problem());
              tellIfClosed(form, notDone, taken.problem());
            }
            case Outcome.Failed failed -> {
              form.refuse(failed.problem());
              tellIfClosed(form, notDone, failed.problem());
            }
          }
        });
  }

  /// Something else may be open in its place by now.
  private void close(Subject about, OwnCalendarForm form) {
    unfinished.remove(about, form);
    if (form.isOpen()) {
      popover.close();
    }
  }

  private void tellIfClosed(OwnCalendarForm form, String what, String why) {
    if (!form.isOpen()) {
      calendars.tell(what, why);
    }
  }
}
