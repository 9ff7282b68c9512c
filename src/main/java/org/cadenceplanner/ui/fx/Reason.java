package org.cadenceplanner.ui.fx;

import java.util.Objects;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.store.InvalidPlan;

/// Why something could not be done, for people who have a window before them and not a file.
public final class Reason {
  private Reason() {}

  /// The reason in words, one line for each thing that is wrong.
  public static String of(Throwable problem) {
    return switch (problem) {
      case InvalidPlan plan -> plan.inWords();
      case UnusableCalendars calendars -> calendars.inWords();
      default -> Objects.requireNonNullElse(problem.getMessage(), problem.toString());
    };
  }
}
