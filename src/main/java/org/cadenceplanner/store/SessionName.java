package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of the folders in which processes keep unsaved work: a number, that is larger than
/// those of all before it, and something random. Example: `000012-2f1c…`.
///
/// So it is known which began later, also where the clock was set back.
final class SessionName {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})-.+");

  private SessionName() {}

  /// A name that comes after all those in a folder.
  static String after(Path all) throws IOException {
    int last = 0;
    try (DirectoryStream<Path> sessions = Files.newDirectoryStream(all)) {
      for (Path session : sessions) {
        last = Math.max(last, number(session));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return "%06d-%s".formatted(last + 1, UUID.randomUUID());
  }

  /// The number of a session by its folder; 0 where it has none.
  static int number(Path session) {
    Matcher form = FORM.matcher(String.valueOf(session.getFileName()));
    return form.matches() ? Integer.parseInt(form.group(1)) : 0;
  }
}
