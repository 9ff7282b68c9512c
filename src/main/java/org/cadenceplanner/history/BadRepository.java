package org.cadenceplanner.history;

import java.util.Objects;

/// A folder that cannot be read as a git repository. The message says why, for people.
public final class BadRepository extends Exception {
  private static final long serialVersionUID = 1;

  BadRepository(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
