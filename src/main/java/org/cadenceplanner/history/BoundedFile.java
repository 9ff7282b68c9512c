package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

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
    if (Files.isDirectory(file)) {
      throw new Unreadable(tr("is a folder, not a file"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    } catch (NoSuchFileException e) {
      throw new Unreadable(tr("there is no such file"));
    } catch (AccessDeniedException e) {
      throw new Unreadable(tr("cannot be read: you have no right to"));
    } catch (IOException e) {
      throw new Unreadable(tr("cannot be read: %s", String.valueOf(e.getMessage())));
    }
  }
}
