package org.cadenceplanner.calendar;

import java.util.List;
import org.cadenceplanner.language.Language;

/// A calendar one can choose.
///
/// @param id what a plan writes: `de/be`
/// @param english its name for people in English: `Germany (Berlin)`
/// @param german the same in German
/// @param origin where it comes from: a folder, `Cadence`, or `Jollyday`
/// @param englishNotes where its days differ from what people may expect, in English
public record ListedCalendar(
    String id, String english, String german, String origin, List<String> englishNotes) {

  public ListedCalendar {
    englishNotes = List.copyOf(englishNotes);
  }

  /// One with no notes.
  public ListedCalendar(String id, String english, String german, String origin) {
    this(id, english, german, origin, List.of());
  }

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

  /// Its notes in the language that is spoken.
  public List<String> notes() {
    return switch (Language.spoken()) {
      case ENGLISH -> englishNotes;
      case GERMAN -> CalendarNotes.inGerman(englishNotes);
    };
  }
}
