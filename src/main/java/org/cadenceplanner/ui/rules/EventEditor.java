package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.cadenceplanner.calendar.ListedCalendar;
import org.cadenceplanner.plan.Event;
import org.cadenceplanner.ui.fx.Popover;

/// A popover in which an event is made or changed; for a holiday of another calendar the list of all
/// calendars takes the form's place until one is chosen.
final class EventEditor {
  private final Popover popover = new Popover();
  private final CalendarList calendars;
  private final HolidayNames names;
  private final CalendarPicker picker;
  private String calendarNow = "";
  private Consumer<ListedCalendar> chosen = listed -> {};

  EventEditor(CalendarList calendars, HolidayNames names) {
    this.calendars = calendars;
    this.names = names;
    this.picker =
        new CalendarPicker(
            tr("Whose holiday?"),
            calendars,
            listed -> listed.id().equals(calendarNow),
            listed -> chosen.accept(listed));
  }

  /// What people call a calendar.
  String nameOf(String calendarId) {
    return calendars.nameOf(calendarId);
  }

  /// @param meaning what the event is for
  /// @param old what is changed; empty to make a new one
  /// @param usual the calendar that a new one begins with
  /// @param done takes what it comes to; tells what is wrong with it, else nothing
  void show(
      Node owner,
      DayMeaning meaning,
      Optional<Event> old,
      Optional<String> usual,
      Function<Event, Optional<String>> done) {
    HolidayFields holiday = new HolidayFields(calendars, names);
    usual.ifPresent(holiday::showCalendar);
    EventForm form = new EventForm(popover, holiday, meaning, old, done);
    holiday.onChoose(() -> choose(holiday, form));
    form.open(owner);
  }

  private void choose(HolidayFields holiday, EventForm form) {
    calendarNow = holiday.calendarId();
    chosen =
        listed -> {
          holiday.showCalendar(listed.id());
          popover.replace(form.node());
        };
    picker.begin();
    picker.refresh();
    popover.replace(picker);
  }
}
