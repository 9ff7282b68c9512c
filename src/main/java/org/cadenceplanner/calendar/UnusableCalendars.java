package org.cadenceplanner.calendar;

import java.util.List;

/// Calendars that a plan names and that cannot be used, with what is wrong with each.
public final class UnusableCalendars extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  UnusableCalendars(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /// One problem for each place in the plan, as `/calendars/2/calendar: there is no calendar 'uk'`.
  public List<String> problems() {
    return problems;
  }
}
