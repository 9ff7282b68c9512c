package org.cadenceplanner.history.ballots;

import java.util.Objects;

/// A file that cannot be read at all; the message says which and why.
public final class BadBallots extends Exception {
  private static final long serialVersionUID = 1;

  BadBallots(String file, String problem) {
    super(file + ": " + problem);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
