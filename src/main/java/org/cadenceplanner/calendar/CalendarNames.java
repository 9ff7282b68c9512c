package org.cadenceplanner.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadenceplanner.calendar.xml.CalendarRegion;
import org.cadenceplanner.language.Language;

/// Calendars' names for people: `Poland`, `Germany (Berlin)`, `England`.
final class CalendarNames {
  /// Countries whose parts are known by their own names.
  private static final Set<String> UNIONS = Set.of("gb");

  private CalendarNames() {}

  /// The name of the last region of a chain that starts with the country, in the language that is
  /// spoken.
  static String nameOf(List<CalendarRegion> chain) {
    return switch (Language.spoken()) {
      case ENGLISH -> english(chain);
      case GERMAN -> german(chain);
    };
  }

  /// The same in English.
  static String english(List<CalendarRegion> chain) {
    CalendarRegion country = chain.getFirst();
    return joined(
        country.id(),
        NamesInEnglish.COUNTRIES.getOrDefault(country.id(), country.description()),
        chain.stream().skip(1).map(CalendarRegion::description).toList());
  }

  /// The same in German. A name that is not Jollyday's stays as its file has it.
  static String german(List<CalendarRegion> chain) {
    return joined(
        chain.getFirst().id(),
        germanCountry(chain.getFirst()),
        IntStream.range(1, chain.size())
            .mapToObj(depth -> germanRegion(chain.subList(0, depth + 1)))
            .toList());
  }

  private static String joined(String id, String country, List<String> regions) {
    String within = String.join(", ", regions);
    if (within.isEmpty()) {
      return country;
    }
    return UNIONS.contains(id) ? within : country + " (" + within + ")";
  }

  private static String germanCountry(CalendarRegion country) {
    Locale locale = Locale.of("", country.id().toUpperCase(Locale.ROOT));
    boolean isCountry =
        country.description().equals(locale.getDisplayCountry(Locale.ENGLISH))
            || germanOfJollyday(List.of(country)).isPresent();
    return isCountry
        ? NamesInGerman.COUNTRIES.getOrDefault(
            country.id(), locale.getDisplayCountry(Locale.GERMAN))
        : country.description();
  }

  private static String germanRegion(List<CalendarRegion> chain) {
    String english = chain.getLast().description();
    return germanOfJollyday(chain)
        .orElseGet(() -> NamesInGerman.REGIONS.getOrDefault(english, english));
  }

  private static Optional<String> germanOfJollyday(List<CalendarRegion> chain) {
    String path = chain.stream().map(CalendarRegion::hierarchy).collect(Collectors.joining("."));
    return JollydayNames.germanOfRegion(path, chain.getLast().description());
  }
}
