package org.cadenceplanner.ui;

/// The window cannot be opened on this machine, or not in this session. The message says why, as a
/// part of a sentence: `DISPLAY is not set`.
public final class NoWindow extends Exception {
  private static final long serialVersionUID = 1;

  NoWindow(String reason) {
    super(reason);
  }

  NoWindow(String reason, Throwable cause) {
    super(reason, cause);
  }

  /// Why there is no window.
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
