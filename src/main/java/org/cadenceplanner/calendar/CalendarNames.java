package org.cadenceplanner.calendar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadenceplanner.calendar.xml.CalendarRegion;

/// Calendars' names for people: `Poland`, `Germany (Berlin)`, `England`.
final class CalendarNames {
  private static final Map<String, String> SHORT_NAMES =
      Map.of("us", "USA", "gb", "United Kingdom");

  /// Countries whose parts are known by their own names.
  private static final Set<String> UNIONS = Set.of("gb");

  private CalendarNames() {}

  /// The name of the last region of a chain that starts with the country.
  static String nameOf(List<CalendarRegion> chain) {
    CalendarRegion country = chain.getFirst();
    String regions =
        chain.stream().skip(1).map(CalendarRegion::description).collect(Collectors.joining(", "));
    if (regions.isEmpty()) {
      return shortName(country);
    }
    return UNIONS.contains(country.id()) ? regions : shortName(country) + " (" + regions + ")";
  }

  private static String shortName(CalendarRegion country) {
    return SHORT_NAMES.getOrDefault(country.id(), country.description());
  }
}
