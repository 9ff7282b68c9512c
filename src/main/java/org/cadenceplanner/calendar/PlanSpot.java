package org.cadenceplanner.calendar;

import java.util.Locale;

/// A place in a plan where calendars are named.
///
/// @param pointer its path in the plan's file, such as `/scenarios/0/dates`
/// @param words the same for people, such as `scenario '8 months'`
record PlanSpot(String pointer, String words) {

  /// A place within this one that its words need not name.
  PlanSpot at(String step) {
    return new PlanSpot(pointer + "/" + step, words);
  }

  /// A place within this one.
  PlanSpot at(String step, String word) {
    return new PlanSpot(pointer + "/" + step, words + ", " + word);
  }

  /// What is wrong there, with its path.
  String withPointer(String problem) {
    return pointer + ": " + problem;
  }

  /// What is wrong there, in words.
  String inWords(String problem) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": " + problem;
  }
}
