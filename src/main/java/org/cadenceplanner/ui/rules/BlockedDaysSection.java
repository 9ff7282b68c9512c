package org.cadenceplanner.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cadenceplanner.plan.BlockedRange;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FormSection;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// The days on which nothing is released beside holidays: ranges of the year and events, a row
/// each.
final class BlockedDaysSection {
  private static final int MOST_CHARACTERS = 60;

  private final Workspace workspace;
  private final DateEdits edits;
  private final Refusal refusal;
  private final CalendarList calendars;
  private final VBox rows = new VBox();
  private final Button addRange =
      RowButtons.of("add-range", "Part of the year", Feather.PLUS, this::addRange);
  private final Button addEvent = RowButtons.of("add-event", "Event", Feather.PLUS, this::addEvent);
  private final EventEditor eventEditor;
  private final FormSection section = new FormSection("No release during");
  private List<Object> shown = List.of();

  BlockedDaysSection(Workspace workspace, CalendarList calendars) {
    this.workspace = workspace;
    edits = DateEdits.ofReleases(workspace);
    refusal = new Refusal(workspace, "blocked-days-message", this::show);
    this.calendars = calendars;
    this.eventEditor = new EventEditor(calendars, new HolidayNames(workspace));
    rows.setId("blocked-days");
    HBox buttons = new HBox(addRange, addEvent);
    buttons.getStyleClass().add("add-buttons");
    section.wide(rows).wide(buttons).wide(refusal.node());
    workspace.edited().subscribe(this::show);
    workspace.planned().subscribe(planned -> show(workspace.edited().get()));
    calendars.state().subscribe(state -> show(workspace.edited().get()));
  }

  Node node() {
    return section;
  }

  private void show(Edited edited) {
    DatePolicy policy = edited.rules().dates();
    List<String> words = new ArrayList<>();
    policy.ranges().forEach(range -> words.add(inWords(range)));
    policy.events().forEach(event -> words.add(inWords(event)));
    List<Object> now = List.of(policy.ranges(), policy.events(), words);
    if (!now.equals(shown)) {
      shown = now;
      replaceRows(rows(policy));
    }
  }

  /// The row in the place of the one with the focus gets it.
  private void replaceRows(List<EditableRow> all) {
    int focused = rows.getChildren().stream().map(Node::isFocusWithin).toList().indexOf(true);
    rows.getChildren().setAll(all);
    if (focused >= 0 && focused < all.size()) {
      all.get(focused).focus();
    }
  }

  private List<EditableRow> rows(DatePolicy policy) {
    List<EditableRow> all = new ArrayList<>();
    for (int i = 0; i < policy.ranges().size(); i++) {
      all.add(row("range-" + (i + 1), policy.ranges().get(i)));
    }
    for (int i = 0; i < policy.events().size(); i++) {
      all.add(row("event-" + (i + 1), policy.events().get(i)));
    }
    return all;
  }

  private EditableRow row(String id, BlockedRange range) {
    return new EditableRow(
        id,
        inWords(range),
        range.name(),
        at -> editRange(at, Optional.of(range)),
        () -> removeRange(range));
  }

  private EditableRow row(String id, Event event) {
    return new EditableRow(
        id,
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
          BlockedInWords.of(named, name, calendars.nameOf(named.calendar()));
    };
  }

  private void addRange() {
    editRange(addRange, Optional.empty());
  }

  private void addEvent() {
    editEvent(addEvent, Optional.empty());
  }

  private void editRange(Node owner, Optional<BlockedRange> old) {
    new RangeForm(old, range -> putRange(old, range)).open(owner);
  }

  private Optional<String> putRange(Optional<BlockedRange> old, BlockedRange range) {
    String name = (old.isPresent() ? "Change range " : "Add range ") + range.name();
    return edits.change(name, policy -> policy.withRanges(put(policy.ranges(), old, range)));
  }

  private void removeRange(BlockedRange range) {
    refusal.say(
        edits.change(
            "Remove range " + range.name(),
            policy -> policy.withRanges(without(policy.ranges(), range))));
    addRange.requestFocus();
  }

  private void editEvent(Node owner, Optional<Event> old) {
    Optional<String> usual = calendarsHeeded().stream().findFirst().map(WeightedCalendar::id);
    eventEditor.show(owner, old, usual, event -> putEvent(old, event));
  }

  private List<WeightedCalendar> calendarsHeeded() {
    Edited now = workspace.edited().get();
    return now.rules().dates().calendarsIn(now.plan());
  }

  private Optional<String> putEvent(Optional<Event> old, Event event) {
    String name = (old.isPresent() ? "Change event " : "Add event ") + event.name();
    return edits.change(name, policy -> policy.withEvents(put(policy.events(), old, event)));
  }

  private void removeEvent(Event event) {
    refusal.say(
        edits.change(
            "Remove event " + event.name(),
            policy -> policy.withEvents(without(policy.events(), event))));
    addEvent.requestFocus();
  }

  private static <T> List<T> put(List<T> all, Optional<T> old, T wanted) {
    return old.map(it -> ListChanges.with(all, placeOf(it, all), wanted))
        .orElseGet(() -> ListChanges.and(all, wanted));
  }

  private static <T> List<T> without(List<T> all, T gone) {
    return ListChanges.without(all, placeOf(gone, all));
  }

  /// It may have been changed, or taken back, since it was shown.
  private static <T> int placeOf(T wanted, List<T> all) {
    int place = all.indexOf(wanted);
    if (place < 0) {
      throw new IllegalArgumentException("It is not there any more; allowed: to add it again.");
    }
    return place;
  }
}
