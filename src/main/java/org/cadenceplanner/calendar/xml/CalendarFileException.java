package org.cadenceplanner.calendar.xml;

import java.util.Objects;

/// A calendar file that cannot be used. The message says where, what was found and what is allowed:
/// `holidays/xen.xml:7: 'MAI' is not a month; allowed: JANUARY, FEBRUARY, …`.
public final class CalendarFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 1_000;

  CalendarFileException(String file, String problem) {
    super(file + ": " + onALine(problem));
  }

  CalendarFileException(String file, int line, String problem) {
    super(file + ":" + line + ": " + onALine(problem));
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /// What stands in a file may be long, or of several lines.
  private static String onALine(String problem) {
    String line = problem.replaceAll("\\p{C}+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
