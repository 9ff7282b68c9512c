package org.cadenceplanner.calendar.ics;

import java.util.Objects;

/// Why the events of a file cannot be had. The message is a sentence for people.
public final class BadEventFile extends Exception {
  private static final long serialVersionUID = 1L;

  BadEventFile(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
