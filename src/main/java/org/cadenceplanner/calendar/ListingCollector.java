package org.cadenceplanner.calendar;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cadenceplanner.calendar.xml.CalendarFileException;
import org.cadenceplanner.calendar.xml.CalendarRegion;

/// Collects the listing, the nearest source first; a bad file becomes a problem, and the listing
/// goes on.
final class ListingCollector {
  private final CalendarSources sources;
  private final List<ListedCalendar> calendars = new ArrayList<>();
  private final List<CalendarFailure> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  ListingCollector(CalendarSources sources) {
    this.sources = sources;
  }

  void add(CalendarSource source) {
    try {
      source.calendars().stream().filter(seen::add).forEach(name -> add(source, name));
    } catch (UncheckedIOException e) {
      problems.add(new CalendarFailure.BadFile(e));
    }
  }

  CalendarListing listing() {
    calendars.sort(Comparator.comparing(ListedCalendar::id));
    return new CalendarListing(calendars, problems);
  }

  private void add(CalendarSource source, String name) {
    try {
      sources.find(name).ifPresent(file -> add(source.label(), name, List.of(file.root())));
    } catch (CalendarFileException e) {
      problems.add(new CalendarFailure.BadFile(e));
    }
  }

  private void add(String origin, String id, List<CalendarRegion> chain) {
    calendars.add(
        new ListedCalendar(
            id,
            CalendarNames.english(chain),
            CalendarNames.german(chain),
            origin,
            CalendarNotes.english(chain)));
    for (CalendarRegion part : chain.getLast().parts()) {
      List<CalendarRegion> longer = new ArrayList<>(chain);
      longer.add(part);
      add(origin, id + "/" + part.id(), longer);
    }
  }
}
