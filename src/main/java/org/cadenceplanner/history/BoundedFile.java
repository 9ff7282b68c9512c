package org.cadenceplanner.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.cadenceplanner.language.WhyUnread;

/// Reads a file that somebody else may have made, however large it is.
public final class BoundedFile {
  private BoundedFile() {}

  /// Why a file cannot be read, in words that its name goes before, such as `there is no such file`.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private Unreadable(String why) {
      super(why);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }

  /// The bytes of a file; one more than are allowed where there are too many.
  ///
  /// @param most how many are allowed
  /// @throws Unreadable if it cannot be read
  public static byte[] read(Path file, int most) throws Unreadable {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    } catch (IOException e) {
      throw new Unreadable(WhyUnread.inWords(file, e));
    }
  }
}
