package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

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
/// calendar's file is written.
final class OwnCalendarEditor {
  private final OwnCalendars calendars;
  private final Popover popover = new Popover();

  OwnCalendarEditor(OwnCalendars calendars) {
    this.calendars = calendars;
  }

  /// Makes a new one; a plan in no file has no place for it and is saved first.
  ///
  /// @param made takes its name and what the plan says of it, when it is written
  void make(Node opener, BiConsumer<String, WeightedCalendar> made) {
    if (calendars.hasPlace()) {
      open(opener, Optional.empty(), made);
    } else {
      askToSave(opener, made);
    }
  }

  /// Changes one there is.
  ///
  /// @param failed takes why it cannot be
  void change(String id, Node opener, Consumer<String> failed) {
    calendars.read(id, file -> open(opener, Optional.of(file), (name, own) -> {}), failed);
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
    OwnCalendarForm form = new OwnCalendarForm(popover, old);
    form.onFilled(filled -> save(form, filled, made));
    form.onFileWanted(() -> calendars.readEvents(() -> form.open(opener), form::add, form::refuse));
    form.open(opener);
  }

  private void save(
      OwnCalendarForm form,
      OwnCalendarForm.Filled filled,
      BiConsumer<String, WeightedCalendar> made) {
    calendars.save(
        filled.file(),
        filled.calendar(),
        outcome -> {
          switch (outcome) {
            case Outcome.Saved _ -> {
              popover.close();
              made.accept(
                  filled.calendar().name(),
                  new WeightedCalendar(filled.file().id(), filled.weight()));
            }
            case Outcome.NameTaken taken -> form.refuseId(taken.problem());
            case Outcome.Failed failed -> form.refuse(failed.problem());
          }
        });
  }
}
