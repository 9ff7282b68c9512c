package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.eclipse.jgit.lib.Repository;

/// Something that is read from a repository. Whatever its damage makes of it, is told as damage: the
/// library itself takes much of it for a mistake of its caller's, and takes the memory that a damaged
/// object asks for.
@FunctionalInterface
interface GitReading<T> {
  T from(Repository repository) throws IOException, BadRepository;

  /// Reads it from the repository that a folder is, or is in.
  ///
  /// @throws BadRepository if it is none, or cannot be read
  /// @throws CancellationException if the thread was interrupted
  static <T> T read(Path folder, GitReading<T> reading) throws BadRepository {
    try (Repository repository = GitFolder.open(folder)) {
      PackIndexes.requireSound(folder, repository.getCommonDirectory().toPath());
      return reading.from(repository);
    } catch (IOException e) {
      GitCommits.heedInterruption();
      throw unreadable(folder, e);
    } catch (RuntimeException e) {
      if (e instanceof CancellationException || !isOfTheLibrary(e)) {
        throw e;
      }
      throw unreadable(folder, e);
    } catch (OutOfMemoryError _) {
      throw new BadRepository(
          tr(
              "%s cannot be read as a git repository: that takes more memory than there is; git"
                  + " fsck tells whether it is damaged",
              folder));
    }
  }

  private static BadRepository unreadable(Path folder, Exception why) {
    return new BadRepository(
        tr("%s cannot be read as a git repository: %s", folder, String.valueOf(why.getMessage())));
  }

  private static boolean isOfTheLibrary(RuntimeException e) {
    return Arrays.stream(e.getStackTrace())
        .map(StackTraceElement::getClassName)
        .takeWhile(name -> !name.startsWith("org.cadenceplanner"))
        .anyMatch(name -> name.startsWith("org.eclipse.jgit"));
  }
}
