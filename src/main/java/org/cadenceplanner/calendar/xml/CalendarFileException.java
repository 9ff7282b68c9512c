package org.cadenceplanner.calendar.xml;

import java.util.Objects;

/// A calendar file that cannot be used. The message says where, what was found and what is allowed:
/// `holidays/xen.xml:7: 'MAI' is not a month; allowed: JANUARY, FEBRUARY, …`.
public final class CalendarFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CalendarFileException(String file, String problem) {
    super(file + ": " + problem);
  }

  CalendarFileException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
