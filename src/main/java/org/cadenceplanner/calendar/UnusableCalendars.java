package org.cadenceplanner.calendar;

import java.util.List;

/// Calendars that a plan names and that cannot be used, with what is wrong with each.
public final class UnusableCalendars extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;
  private final String inWords;

  /// @param problems what is wrong, each with its path in the plan's file
  /// @param inWords the same, each with its place in words
  UnusableCalendars(List<String> problems, List<String> inWords) {
    super(String.join("\n", problems));
    this.inWords = String.join("\n", inWords);
    this.problems = List.copyOf(problems);
  }

  /// One problem for each place in the plan, as `/calendars/2/calendar: there is no calendar 'uk'`.
  public List<String> problems() {
    return problems;
  }

  /// The problems for people who do not look into the file, one a line: `The plan's calendars: there
  /// is no calendar 'uk'`.
  public String inWords() {
    return inWords;
  }
}
