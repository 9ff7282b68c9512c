package org.cadenceplanner.cli;

/// What the user gave cannot be used; the message says what was wrong, where, and what is allowed.
final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadInput(String message) {
    super(message);
  }
}
