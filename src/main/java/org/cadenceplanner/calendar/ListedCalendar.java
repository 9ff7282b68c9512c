package org.cadenceplanner.calendar;

import org.cadenceplanner.language.Language;

/// A calendar one can choose.
///
/// @param id what a plan writes: `de/be`
/// @param english its name for people in English: `Germany (Berlin)`
/// @param german the same in German
/// @param origin where it comes from: a folder, `Cadence`, or `Jollyday`
public record ListedCalendar(String id, String english, String german, String origin) {
  /// One that is called the same in all languages.
  public ListedCalendar(String id, String name, String origin) {
    this(id, name, name, origin);
  }

  /// Its name in the language that is spoken.
  public String name() {
    return switch (Language.spoken()) {
      case ENGLISH -> english;
      case GERMAN -> german;
    };
  }
}
