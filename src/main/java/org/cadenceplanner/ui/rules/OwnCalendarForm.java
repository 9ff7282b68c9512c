package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.cadenceplanner.calendar.OwnCalendar;
import org.cadenceplanner.calendar.OwnCalendarFile;
import org.cadenceplanner.calendar.ics.EventDays;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.ShortText;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of a calendar of the plan's own: what people call it and its days; of a new one also
/// what plans call it and its weight.
final class OwnCalendarForm {
  private static final int MOST_CHARACTERS = 160;

  /// What the fields come to.
  ///
  /// @param weight how much a new one weighs
  record Filled(OwnCalendarFile file, OwnCalendar calendar, int weight) {}

  private final Popover popover;
  private final Optional<OwnCalendarFile> old;
  private final TextEntry<String> name =
      TextEntry.<String>draft("own-name", text -> Typed.name(text, example()))
          .withPrompt(tr("such as %s", example()))
          .kept();
  private final TextEntry<String> id =
      TextEntry.<String>draft("own-id", OwnCalendarForm::readId)
          .withPrompt(tr("such as %s", OwnCalendarFile.idFor(example())))
          .kept();
  private final TextEntry<Integer> weight =
      TextEntry.<Integer>draft(
              "own-weight", text -> Typed.wholeNumber(text, 1, CalendarChip.MOST_WEIGHT))
          .kept();
  private final OwnDaysList days;
  private final PopoverForm form;
  private Consumer<Filled> done = filled -> {};
  private Optional<Node> opener = Optional.empty();
  private final List<Object> atFirst;
  private boolean isSaving;

  /// @param popover where they are shown
  /// @param old the one that is changed; empty to make a new one
  OwnCalendarForm(Popover popover, Optional<OwnCalendarFile> old) {
    this.popover = popover;
    this.old = old;
    days = new OwnDaysList(popover, this::returnTo);
    form = new PopoverForm(popover, "own-calendar-form", fields(), tr("Save"), this::submit);
    weight.show("1");
    old.map(OwnCalendarFile::calendar).ifPresent(this::show);
    if (old.isEmpty()) {
      name.field().textProperty().subscribe((was, is) -> proposeId(was, is));
    }
    atFirst = contents();
  }

  /// @param filled takes what they come to; the form stays until it is closed
  void onFilled(Consumer<Filled> filled) {
    done = filled;
  }

  /// @param asked asks for a calendar file whose days are to be added
  void onFileWanted(Runnable asked) {
    days.onFileWanted(asked);
  }

  /// @param cancelled is told when they are given up
  void onCancelled(Runnable cancelled) {
    form.whenCancelled(cancelled);
  }

  /// Opens it with all that has been filled in so far.
  void open(Node beside) {
    opener = Optional.of(beside);
    openAgain();
  }

  /// Opens it where it was open before.
  void openAgain() {
    opener.ifPresent(form::open);
    if (isOpen()) {
      days.goOn();
    }
  }

  /// Whether anything has been filled in, or changed.
  boolean isFilledIn() {
    return !contents().equals(atFirst);
  }

  private List<Object> contents() {
    Stream<String> typed = Stream.of(name, id, weight).map(entry -> entry.field().getText());
    return List.of(typed.toList(), days.days(), days.isBegun());
  }

  /// Whether it is to be seen.
  boolean isOpen() {
    return popover.shows(form) || days.isEditing();
  }

  /// Adds the days of a calendar file; one that has no name yet is called as the file says.
  void add(EventDays found) {
    days.add(found);
    if (name.field().getText().isBlank()) {
      found.name().ifPresent(name::show);
    }
  }

  /// Says why it could not be saved.
  void refuse(String problem) {
    isSaving = false;
    form.say(Optional.of(problem));
  }

  /// Says why it cannot have that name in plans.
  void refuseId(String problem) {
    isSaving = false;
    id.refuse(problem);
  }

  private StackedFields fields() {
    StackedFields fields =
        new StackedFields(tr(old.isPresent() ? "Days off of your own" : "A calendar of your own"))
            .field(tr("Name"), name)
            .wide(days);
    old.map(OwnCalendarFile::kept)
        .filter(kept -> !kept.isEmpty())
        .ifPresent(kept -> fields.hint(inWords(kept)));
    return old.isPresent() ? withFile(fields, old.get()) : withNewOnes(fields);
  }

  private static String inWords(List<String> kept) {
    return tr(
        "Also in the file, and kept as written there: %s",
        ShortText.of(String.join("; ", kept), MOST_CHARACTERS));
  }

  private static StackedFields withFile(StackedFields fields, OwnCalendarFile file) {
    return fields.hint(
        tr("Saved into holidays/%s at once; Undo does not change the file back.", file.fileName()));
  }

  private StackedFields withNewOnes(StackedFields fields) {
    return fields
        .pair(tr("Name of its file"), id, tr("Weight"), weight)
        .hint(
            tr(
                "Saved into the folder holidays beside the plan. Undo takes it out of the plan; its"
                    + " file stays."));
  }

  private void show(OwnCalendar calendar) {
    name.show(calendar.name());
    days.show(calendar.days());
  }

  /// The name in plans follows what people call it until another is typed.
  private void proposeId(String was, String is) {
    if (id.field().getText().equals(OwnCalendarFile.idFor(was))) {
      id.show(OwnCalendarFile.idFor(is));
    }
  }

  private Node returnTo() {
    return form;
  }

  private static String example() {
    return tr("Team days");
  }

  private static String readId(String text) {
    String typed = text.strip();
    OwnCalendarFile.requireId(typed);
    return typed;
  }

  private Optional<String> submit() {
    Optional<String> called = name.typed();
    Optional<Integer> weighs = weight.typed();
    Optional<OwnCalendarFile> file = old.or(() -> id.typed().map(OwnCalendarFile::begun));
    if (called.isEmpty() || weighs.isEmpty() || file.isEmpty()) {
      return PopoverForm.SAID_BY_FIELD;
    }
    if (days.days().isEmpty() && file.get().kept().isEmpty()) {
      return Optional.of(tr("found no days off; allowed: one or more"));
    }
    var calendar = new OwnCalendar(called.get(), days.days());
    return save(new Filled(file.get(), calendar, weighs.get()));
  }

  /// Asks once to save it; what comes of it is not known yet.
  private Optional<String> save(Filled filled) {
    if (!isSaving) {
      isSaving = true;
      done.accept(filled);
    }
    return PopoverForm.SAID_BY_FIELD;
  }
}
