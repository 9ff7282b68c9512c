package org.cadenceplanner.calendar;

import java.util.Map;

/// English names of countries and holidays that are not as Jollyday has them.
final class NamesInEnglish {
  /// Countries by their ids.
  static final Map<String, String> COUNTRIES = Map.of("us", "USA", "gb", "United Kingdom");

  /// A holiday that has neither a name nor a key.
  static final String NAMELESS = "Holiday";

  /// One name for what Jollyday calls by several, by its keys, so that countries that share a day
  /// also share its name.
  static final Map<String, String> HOLIDAYS =
      Map.of(
          "CHRISTMAS", "Christmas Day",
          "FIRST_CHRISTMAS_DAY", "Christmas Day",
          "SECOND_CHRISTMAS_DAY", "Second Christmas Day",
          "STEPHENS", "St Stephen's Day");

  private NamesInEnglish() {}
}
