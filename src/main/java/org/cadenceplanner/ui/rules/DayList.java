package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.ui.fx.Message;
import org.cadenceplanner.ui.fx.RowButtons;
import org.cadenceplanner.ui.fx.ShortText;
import org.kordamp.ikonli.feather.Feather;

/// Ranges of the year and events, a row each: a click changes one, the cross removes it.
final class DayList extends VBox {
  private static final int MOST_CHARACTERS = 60;

  private final String prefix;
  private final DayMeaning meaning;
  private final DayEdits edits;
  private final EventEditor eventEditor;
  private final UnaryOperator<Node> place;
  private final VBox rows = new VBox();
  private final Button addRange;
  private final Button addEvent;
  private final Message message = new Message();
  private List<Object> shown = List.of();

  /// @param prefix what the ids of the rows begin with
  /// @param place what a form opens beside, for what was clicked
  DayList(
      String prefix,
      DayMeaning meaning,
      DayEdits edits,
      EventEditor eventEditor,
      UnaryOperator<Node> place) {
    this.prefix = prefix;
    this.meaning = meaning;
    this.edits = edits;
    this.eventEditor = eventEditor;
    this.place = place;
    addRange =
        RowButtons.of(prefix + "add-range", tr("Part of the year"), Feather.PLUS, this::addRange);
    addEvent = RowButtons.of(prefix + "add-event", tr("Event"), Feather.PLUS, this::addEvent);
    HBox buttons = new HBox(addRange, addEvent);
    buttons.getStyleClass().add("add-buttons");
    rows.setId(prefix + "blocked-days");
    message.setId(prefix + "blocked-days-message");
    getStyleClass().add("day-list");
    getChildren().addAll(rows, buttons, message);
  }

  /// Shows the days as they are in the plan.
  void show(DaySet days) {
    message.say(Optional.empty());
    List<String> words = new ArrayList<>();
    days.ranges().forEach(range -> words.add(inWords(range)));
    days.events().forEach(event -> words.add(inWords(event)));
    List<Object> now = List.of(days, words);
    if (!now.equals(shown)) {
      shown = now;
      EditableRow.replace(rows, rows(days));
    }
  }

  private List<EditableRow> rows(DaySet days) {
    List<EditableRow> all = new ArrayList<>();
    for (int i = 0; i < days.ranges().size(); i++) {
      all.add(row("range-" + (i + 1), days.ranges().get(i)));
    }
    for (int i = 0; i < days.events().size(); i++) {
      all.add(row("event-" + (i + 1), days.events().get(i)));
    }
    return all;
  }

  private EditableRow row(String id, BlockedRange range) {
    return new EditableRow(
        prefix + id,
        inWords(range),
        range.name(),
        at -> editRange(at, Optional.of(range)),
        () -> removeRange(range));
  }

  private EditableRow row(String id, Event event) {
    return new EditableRow(
        prefix + id,
        inWords(event),
        event.name(),
        at -> editEvent(at, Optional.of(event)),
        () -> removeEvent(event));
  }

  private static String inWords(BlockedRange range) {
    return BlockedInWords.daysOf(range) + "  " + ShortText.of(range.name(), MOST_CHARACTERS);
  }

  private String inWords(Event event) {
    String name = ShortText.of(event.name(), MOST_CHARACTERS);
    return switch (event) {
      case Event.Dated dated -> BlockedInWords.of(dated, name);
      case Event.NamedHoliday named ->
          BlockedInWords.of(named, name, eventEditor.nameOf(named.calendar()));
    };
  }

  private void addRange() {
    editRange(addRange, Optional.empty());
  }

  private void addEvent() {
    editEvent(addEvent, Optional.empty());
  }

  private void editRange(Node clicked, Optional<BlockedRange> old) {
    new RangeForm(meaning, old, range -> putRange(old, range)).open(place.apply(clicked));
  }

  private Optional<String> putRange(Optional<BlockedRange> old, BlockedRange range) {
    return edits.change(
        () -> tr(old.isPresent() ? "Change range %s" : "Add range %s", range.name()),
        days -> days.withRanges(Entries.put(days.ranges(), old, range)));
  }

  private void removeRange(BlockedRange range) {
    message.say(
        edits.change(
            () -> tr("Remove range %s", range.name()),
            days -> days.withRanges(Entries.without(days.ranges(), range))));
    addRange.requestFocus();
  }

  private void editEvent(Node clicked, Optional<Event> old) {
    eventEditor.show(
        place.apply(clicked), meaning, old, edits.usualCalendar(), event -> putEvent(old, event));
  }

  private Optional<String> putEvent(Optional<Event> old, Event event) {
    return edits.change(
        () -> tr(old.isPresent() ? "Change event %s" : "Add event %s", event.name()),
        days -> days.withEvents(Entries.put(days.events(), old, event)));
  }

  private void removeEvent(Event event) {
    message.say(
        edits.change(
            () -> tr("Remove event %s", event.name()),
            days -> days.withEvents(Entries.without(days.events(), event))));
    addEvent.requestFocus();
  }
}
