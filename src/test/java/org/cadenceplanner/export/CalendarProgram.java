package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// A calendar that imports files, by a library of its own, and keeps one event for each UID: the one
/// of the higher sequence number, and of the later change where that is the same.
final class CalendarProgram {
  private final Map<String, VEvent> events = new HashMap<>();

  /// Takes in a file, which has to be valid.
  CalendarProgram importing(String file) {
    read(file).forEach(event -> events.merge(text(event, Property.UID), event, this::newer));
    return this;
  }

  private VEvent newer(VEvent known, VEvent found) {
    Comparator<VEvent> byAge =
        Comparator.<VEvent>comparingInt(event -> Integer.parseInt(text(event, Property.SEQUENCE)))
            .thenComparing(event -> text(event, Property.LAST_MODIFIED));
    return byAge.compare(found, known) > 0 ? found : known;
  }

  /// The days by what the events are called.
  Map<String, LocalDate> days() {
    Map<String, LocalDate> days = new TreeMap<>();
    events.values().forEach(event -> days.put(text(event, Property.SUMMARY), day(event)));
    return days;
  }

  int size() {
    return events.size();
  }

  VEvent event(String title) {
    return events.values().stream()
        .filter(event -> text(event, Property.SUMMARY).equals(title))
        .findFirst()
        .orElseThrow();
  }

  /// The events of a file.
  static List<VEvent> read(String file) {
    Calendar calendar = calendar(file);
    assertThat(calendar.validate().getEntries()).isEmpty();
    List<VEvent> events = new ArrayList<>();
    calendar.getComponents().forEach(component -> events.add((VEvent) component));
    return events;
  }

  static Calendar calendar(String file) {
    try {
      return new CalendarBuilder().build(new StringReader(file));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static LocalDate day(VEvent event) {
    return LocalDate.from(event.getStartDate().orElseThrow().getDate());
  }

  static LocalDate dayAfter(VEvent event) {
    return LocalDate.from(event.getEndDate().orElseThrow().getDate());
  }

  static String text(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
