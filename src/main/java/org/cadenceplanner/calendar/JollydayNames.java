package org.cadenceplanner.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The German of Jollyday's own English names, for calendars that are read without it.
final class JollydayNames {
  private static final String OF_REGION = "country.description.";
  private static final Map<String, String> REGIONS = read("country_descriptions.properties");
  private static final Map<String, String> GERMAN_REGIONS =
      read("country_descriptions_de.properties");
  private static final Map<String, String> GERMAN_HOLIDAYS =
      germanHolidays(
          read("holiday_descriptions.properties"), read("holiday_descriptions_de.properties"));

  private JollydayNames() {}

  /// What Jollyday calls a holiday in German.
  ///
  /// @param english its name in English, in any letter case
  static Optional<String> germanOfHoliday(String english) {
    return Optional.ofNullable(GERMAN_HOLIDAYS.get(english.toLowerCase(Locale.ROOT)));
  }

  /// What Jollyday calls a country or a region in German, if it calls it the same in English.
  ///
  /// @param path the short names from the country on, such as `de.by`
  static Optional<String> germanOfRegion(String path, String english) {
    String key = OF_REGION + path.toLowerCase(Locale.ROOT);
    return english.equals(REGIONS.get(key))
        ? Optional.ofNullable(GERMAN_REGIONS.get(key))
        : Optional.empty();
  }

  private static Map<String, String> germanHolidays(
      Map<String, String> english, Map<String, String> german) {
    Map<String, String> names = new HashMap<>();
    english.forEach(
        (key, name) ->
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), german.getOrDefault(key, name)));
    return Map.copyOf(names);
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(
                HolidayManager.class.getResourceAsStream("/descriptions/" + file)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> names = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(
            key -> names.put(key.toLowerCase(Locale.ROOT), properties.getProperty(key).strip()));
    return Map.copyOf(names);
  }
}
