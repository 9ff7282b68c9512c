package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/// A file that could not be written; what was there is as it was.
///
/// The message says where, why and what helps, for example `cannot write
/// /home/ann/xen.cadence.json: the disk is full; make room on it, or save in another place`.
public final class NotWritten extends IOException {
  private static final long serialVersionUID = 1;

  private final transient FileTrouble trouble;

  private NotWritten(Path file, FileTrouble trouble) {
    super(tr("cannot write %s: %s; %s", file, trouble.why(), trouble.help()));
    this.trouble = trouble;
  }

  /// Says in words why a file could not be written.
  ///
  /// @param problem what writing it threw
  /// @param file the file
  /// @param size how many bytes it was to have
  public static NotWritten because(IOException problem, Path file, long size) {
    if (problem instanceof NotWritten said) {
      return said;
    }
    return withCause(new NotWritten(file, FileTrouble.of(problem, file, size)), problem);
  }

  /// Says that a plan could not be read back once it were written.
  static NotWritten because(InvalidPlan problem, Path file) {
    String why = tr("it could not be read again:\n%s\n", problem.inWords());
    return withCause(
        new NotWritten(file, new FileTrouble(why, tr("mend this and save again"))), problem);
  }

  private static NotWritten withCause(NotWritten said, Exception cause) {
    said.initCause(cause);
    return said;
  }

  /// Why it could not be written, and what helps.
  public FileTrouble trouble() {
    return trouble;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
