package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.ui.fx.DayText;
import org.cadenceplanner.ui.fx.Popover;
import org.cadenceplanner.ui.fx.PopoverForm;
import org.cadenceplanner.ui.fx.Segments;
import org.cadenceplanner.ui.fx.TextEntry;
import org.cadenceplanner.ui.fx.Typed;

/// The fields of an event: days of its own, or a calendar's named holiday, and the days around it.
final class EventForm {
  private enum Kind {
    DATED,
    HOLIDAY
  }

  private final Function<Event, Optional<String>> done;
  private final Segments<Kind> kinds =
      new Segments<>(this::chooseKind)
          .with(Kind.DATED, tr("On dates"))
          .with(Kind.HOLIDAY, tr("At a holiday, each year"));
  private final TextEntry<String> name =
      TextEntry.<String>draft("event-name", this::readName).withPrompt(suchAs());
  private final TextEntry<LocalDate> first = day("event-first", tr("such as 20 Jun 2027"));
  private final TextEntry<LocalDate> last =
      TextEntry.<LocalDate>draft("event-last", this::readLast)
          .withPrompt(tr("the same day"))
          .withColumns(10);
  private final TextEntry<Integer> before = days("event-before");
  private final TextEntry<Integer> after = days("event-after");
  private final VBox dates = StackedFields.side(tr("First day"), first, tr("Last day"), last);
  private final StackPane when = new StackPane();
  private final HolidayFields holiday;
  private final PopoverForm form;
  private Kind kind = Kind.DATED;

  /// @param popover where they are shown
  /// @param holiday the fields for a named holiday, with the calendar that is offered first
  /// @param meaning what the event is for
  /// @param shown what the fields hold at first
  /// @param done takes what they come to; tells what is wrong with it, else nothing
  EventForm(
      Popover popover,
      HolidayFields holiday,
      DayMeaning meaning,
      Optional<Event> shown,
      Function<Event, Optional<String>> done) {
    this.holiday = holiday;
    this.done = done;
    StackedFields fields =
        new StackedFields(meaning.atAnEvent())
            .wide(kinds)
            .wide(when)
            .field(tr("Name"), name)
            .pair(tr("Days before"), before, tr("Days after"), after)
            .hint(meaning.around());
    String verb = tr(shown.isPresent() ? "Change" : "Add");
    form = new PopoverForm(popover, "event-form", fields, verb, this::submit);
    before.show("0");
    after.show("0");
    showKind(Kind.DATED);
    shown.ifPresent(this::show);
  }

  Node node() {
    return form;
  }

  void open(Node opener) {
    form.open(opener);
  }

  private void show(Event event) {
    name.show(event.name());
    before.show(String.valueOf(event.daysBefore()));
    after.show(String.valueOf(event.daysAfter()));
    switch (event) {
      case Event.Dated dated -> {
        first.show(Words.day(dated.first()));
        last.show(Words.day(dated.last()));
        showKind(Kind.DATED);
      }
      case Event.NamedHoliday named -> {
        holiday.showCalendar(named.calendar());
        holiday.holiday().show(named.holiday());
        showKind(Kind.HOLIDAY);
      }
    }
  }

  private void chooseKind(Kind wanted) {
    showKind(wanted);
    switch (wanted) {
      case DATED -> first.field().requestFocus();
      case HOLIDAY -> holiday.holiday().field().requestFocus();
    }
  }

  private void showKind(Kind wanted) {
    kind = wanted;
    kinds.show(Optional.of(wanted));
    when.getChildren()
        .setAll(
            switch (wanted) {
              case DATED -> dates;
              case HOLIDAY -> holiday;
            });
    name.withPrompt(wanted == Kind.DATED ? suchAs() : tr("as the holiday"));
  }

  private String readName(String text) {
    return kind == Kind.DATED ? Typed.name(text, example()) : Typed.nameOrNone(text, example());
  }

  private static String example() {
    return tr("Xen summit");
  }

  private static String suchAs() {
    return tr("such as %s", example());
  }

  /// The last day; the first one if there is none.
  private LocalDate readLast(String text) {
    LocalDate from = DayText.oneYear(first.field().getText());
    LocalDate to = text.isBlank() ? from : DayText.oneYear(text);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          tr("found a day before the first; allowed: the first day or a later one"));
    }
    return to;
  }

  private Optional<String> submit() {
    Optional<Event> event =
        switch (kind) {
          case DATED -> dated();
          case HOLIDAY -> named();
        };
    return event.map(done).orElse(PopoverForm.SAID_BY_FIELD);
  }

  private Optional<Event> dated() {
    Optional<LocalDate> from = first.typed();
    Optional<LocalDate> to = last.typed();
    Optional<String> called = name.typed();
    Optional<Integer> earlier = before.typed();
    Optional<Integer> later = after.typed();
    if (from.isEmpty()
        || to.isEmpty()
        || called.isEmpty()
        || earlier.isEmpty()
        || later.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Event.Dated(called.get(), from.get(), to.get(), earlier.get(), later.get()));
  }

  private Optional<Event> named() {
    Optional<String> part = holiday.holiday().typed();
    Optional<String> called = name.typed();
    Optional<Integer> earlier = before.typed();
    Optional<Integer> later = after.typed();
    if (part.isEmpty() || called.isEmpty() || earlier.isEmpty() || later.isEmpty()) {
      return Optional.empty();
    }
    String written = called.get().isEmpty() ? part.get() : called.get();
    return Optional.of(
        new Event.NamedHoliday(
            written, holiday.calendarId(), part.get(), earlier.get(), later.get()));
  }

  private static TextEntry<LocalDate> day(String id, String prompt) {
    return TextEntry.<LocalDate>draft(id, DayText::oneYear).withPrompt(prompt).withColumns(10);
  }

  private static TextEntry<Integer> days(String id) {
    return TextEntry.<Integer>draft(id, text -> Typed.wholeNumber(text, 0, Event.MOST_DAYS))
        .withColumns(5);
  }
}
