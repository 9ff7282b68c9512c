package org.cadenceplanner.calendar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cadenceplanner.calendar.xml.CalendarFile;

/// All places calendars come from, the nearest first: where two have a calendar of one name, the
/// nearer one holds.
record CalendarSources(List<CalendarSource> nearestFirst) {

  CalendarSources {
    nearestFirst = List.copyOf(nearestFirst);
  }

  static CalendarSources of(List<Path> foldersNearestFirst) {
    return beforeThoseOfTheProgram(
        foldersNearestFirst.stream().<CalendarSource>map(FolderCalendars::new).toList());
  }

  static CalendarSources of(Map<String, byte[]> files) {
    return beforeThoseOfTheProgram(List.of(new GivenCalendars(files)));
  }

  private static CalendarSources beforeThoseOfTheProgram(List<CalendarSource> nearestFirst) {
    List<CalendarSource> sources = new ArrayList<>(nearestFirst);
    sources.add(new PackedCalendars());
    sources.add(new JollydayCalendars());
    return new CalendarSources(sources);
  }

  /// The names of all calendars.
  SortedSet<String> calendars() {
    SortedSet<String> known = new TreeSet<>();
    nearestFirst.forEach(source -> known.addAll(source.calendars()));
    return known;
  }

  /// Whether no folder and no plan has a calendar of this name, or days to add to it.
  boolean isOfTheProgram(String calendar) {
    return nearestFirst.stream()
        .allMatch(
            source -> source.file(calendar + "+").isEmpty() && source.file(calendar).isEmpty());
  }

  /// The files, by name, of the nearest calendar of this name and of the amendments that are as near or
  /// nearer, those left out that come with the program. Of several amendments the nearest is taken.
  Map<String, byte[]> files(String calendar) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (CalendarSource source : nearestFirst) {
      take(calendar + "+", source, files);
      take(calendar, source, files);
      if (source.calendars().contains(calendar)) {
        return files;
      }
    }
    return files;
  }

  private static void take(String name, CalendarSource source, Map<String, byte[]> files) {
    source.file(name).ifPresent(file -> files.putIfAbsent(name + FolderCalendars.ENDING, file));
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
