package org.cadenceplanner.calendar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.calendar.xml.CalendarFile;

/// All places calendars come from, the nearest first: where two have a calendar of one name, the
/// nearer one holds.
record CalendarSources(List<CalendarSource> nearestFirst) {

  CalendarSources {
    nearestFirst = List.copyOf(nearestFirst);
  }

  static CalendarSources of(List<Path> foldersNearestFirst) {
    List<CalendarSource> sources = new ArrayList<>();
    foldersNearestFirst.forEach(folder -> sources.add(new FolderCalendars(folder)));
    sources.add(new PackedCalendars());
    sources.add(new JollydayCalendars());
    return new CalendarSources(sources);
  }

  /// The nearest calendar of this name with every amendment that is as near or nearer.
  Optional<CalendarFile> find(String calendar) {
    List<CalendarFile> amendments = new ArrayList<>();
    for (CalendarSource source : nearestFirst) {
      source.find(calendar + "+").ifPresent(amendments::add);
      Optional<CalendarFile> found = source.find(calendar);
      if (found.isPresent()) {
        return Optional.of(amended(found.get(), amendments));
      }
    }
    return Optional.empty();
  }

  private static CalendarFile amended(CalendarFile calendar, List<CalendarFile> amendments) {
    CalendarFile amended = calendar;
    for (CalendarFile amendment : amendments) {
      amended = amended.amendedBy(amendment);
    }
    return amended;
  }
}
