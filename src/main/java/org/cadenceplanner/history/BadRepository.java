package org.cadenceplanner.history;

import java.util.Objects;
import org.cadenceplanner.language.OneLine;

/// A folder that cannot be read as a git repository. The message says why, for people, on one
/// line whatever stands in its files.
public final class BadRepository extends Exception {
  private static final long serialVersionUID = 1;

  BadRepository(String message) {
    super(OneLine.of(message));
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
