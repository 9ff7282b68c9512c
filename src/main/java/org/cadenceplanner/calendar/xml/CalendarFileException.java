package org.cadenceplanner.calendar.xml;

/// A calendar file that cannot be used. The message says where, what was found and what is allowed:
/// `holidays/xen.xml:7: 'MAI' is not a month; allowed: JANUARY, FEBRUARY, …`.
public final class CalendarFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;

  CalendarFileException(String file, String problem) {
    this(file + ": " + problem);
  }

  CalendarFileException(String file, int line, String problem) {
    this(file + ":" + line + ": " + problem);
  }

  private CalendarFileException(String problem) {
    super(problem);
    this.problem = problem;
  }

  @Override
  public String getMessage() {
    return problem;
  }
}
