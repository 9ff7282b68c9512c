package org.cadenceplanner.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.kordamp.ikonli.javafx.FontIcon;

/// The days on which nothing is released beside holidays: ranges of the year and events, a row
/// each.
final class BlockedDaysSection {
  private static final int MOST_CHARACTERS = 60;

  private final Workspace workspace;
  private final CalendarList calendars;
  private final VBox rows = new VBox();
  private final Button addRange = button("add-range", "Part of the year");
  private final Button addEvent = button("add-event", "Event");
  private final EventEditor eventEditor;
  private final FormSection section = new FormSection("No release during");
  private List<Object> shown = List.of();

  BlockedDaysSection(Workspace workspace, CalendarList calendars) {
    this.workspace = workspace;
    this.calendars = calendars;
    this.eventEditor = new EventEditor(calendars, new HolidayNames(workspace));
    addRange.setOnAction(e -> editRange(addRange, Optional.empty()));
    addEvent.setOnAction(e -> editEvent(addEvent, Optional.empty()));
    rows.setId("blocked-days");
    HBox buttons = new HBox(addRange, addEvent);
    buttons.getStyleClass().add("add-buttons");
    section.wide(rows).wide(buttons);
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

  private void editRange(Node owner, Optional<BlockedRange> old) {
    new RangeForm(old, range -> putRange(old, range)).open(owner);
  }

  private Optional<String> putRange(Optional<BlockedRange> old, BlockedRange range) {
    String name = (old.isPresent() ? "Change range " : "Add range ") + range.name();
    return edit(name, policy -> policy.withRanges(put(policy.ranges(), old, range)));
  }

  private void removeRange(BlockedRange range) {
    edit(
        "Remove range " + range.name(),
        policy -> policy.withRanges(without(policy.ranges(), range)));
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
    return edit(name, policy -> policy.withEvents(put(policy.events(), old, event)));
  }

  private void removeEvent(Event event) {
    edit(
        "Remove event " + event.name(),
        policy -> policy.withEvents(without(policy.events(), event)));
    addEvent.requestFocus();
  }

  private Optional<String> edit(String name, UnaryOperator<DatePolicy> change) {
    return workspace.editRules(name, rules -> rules.withDates(change.apply(rules.dates())));
  }

  private static <T> List<T> put(List<T> all, Optional<T> old, T wanted) {
    List<T> changed = new ArrayList<>(all);
    int place = old.map(all::indexOf).orElse(-1);
    if (place < 0) {
      changed.add(wanted);
    } else {
      changed.set(place, wanted);
    }
    return changed;
  }

  private static <T> List<T> without(List<T> all, T gone) {
    List<T> changed = new ArrayList<>(all);
    changed.remove(gone);
    return changed;
  }

  private static Button button(String id, String word) {
    Button button = new Button(word, new FontIcon(Feather.PLUS));
    button.setId(id);
    button.getStyleClass().addAll("flat", "add-button");
    return button;
  }
}
