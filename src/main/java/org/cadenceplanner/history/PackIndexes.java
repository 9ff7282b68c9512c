package org.cadenceplanner.history;

import static org.cadenceplanner.language.Texts.tr;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The indexes of a repository's packs, which the library believes. How many objects one speaks of it makes
/// room for; and for what begins within the last bytes of a pack, where there is no room for an object,
/// it can look without end. So both are looked at before; what the packs themselves hold is not.
final class PackIndexes {
  private static final int LATER_FORM = 0xff744f63;
  private static final int FANS = 256;
  private static final int BUFFER = 1 << 16;
  private static final int BYTES_OF_A_NAME = 20;
  private static final int BYTES_OF_A_SUM = 4;
  private static final int LEAST_BYTES_AN_OBJECT = BYTES_OF_A_NAME + BYTES_OF_A_SUM;

  /// A pack ends with the checksum of all that is before.
  private static final int BYTES_AFTER_OBJECTS = 20;

  private final Path folder;

  private PackIndexes(Path folder) {
    this.folder = folder;
  }

  /// Requires of all of them that they can be believed.
  ///
  /// @param folder where the repository is, as people know it
  /// @param repository where its objects are
  /// @throws BadRepository if one cannot be
  static void requireSound(Path folder, Path repository) throws IOException, BadRepository {
    PackIndexes indexes = new PackIndexes(folder);
    for (Path objects : ObjectFolders.of(folder, repository)) {
      indexes.requireSoundIn(objects.resolve("pack"));
    }
  }

  private void requireSoundIn(Path packs) throws IOException, BadRepository {
    if (Files.isDirectory(packs)) {
      try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packs, "pack-*.idx")) {
        for (Path index : indexes) {
          requireSound(index);
        }
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
    }
  }

  /// An index without a pack, such as one that git has just put together with others, says nothing.
  private void requireSound(Path index) throws IOException, BadRepository {
    String name = index.getFileName().toString();
    Path pack = index.resolveSibling(name.replaceFirst("\\.idx$", ".pack"));
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(index), BUFFER))) {
      long end = Files.size(pack) - BYTES_AFTER_OBJECTS;
      requireSound(in, Files.size(index) / LEAST_BYTES_AN_OBJECT, end);
    } catch (EOFException e) {
      throw damaged();
    } catch (NoSuchFileException _) {
      // Nobody reads it any more.
    }
  }

  private void requireSound(DataInputStream in, long most, long end)
      throws IOException, BadRepository {
    int first = in.readInt();
    if (first == LATER_FORM) {
      in.readInt();
      requireLaterFormWithin(end, objects(in.readInt(), most, in), in);
    } else {
      requireFirstFormWithin(end, objects(first, most, in), in);
    }
  }

  /// How many objects an index has: each number counts those up to a first byte of their names.
  private int objects(int first, long most, DataInputStream numbers)
      throws IOException, BadRepository {
    int before = 0;
    int next = first;
    for (int fan = 1; fan < FANS && before <= next && next <= most; fan++) {
      before = next;
      next = numbers.readInt();
    }
    if (before > next || next > most) {
      throw damaged();
    }
    return next;
  }

  /// Each object's begin stands before its name.
  private void requireFirstFormWithin(long end, int objects, DataInputStream in)
      throws IOException, BadRepository {
    for (int i = 0; i < objects; i++) {
      requireBefore(end, Integer.toUnsignedLong(in.readInt()));
      in.skipNBytes(BYTES_OF_A_NAME);
    }
  }

  /// The begins stand after all names and sums, those over 2 GiB after all others.
  private void requireLaterFormWithin(long end, int objects, DataInputStream in)
      throws IOException, BadRepository {
    in.skipNBytes((long) objects * LEAST_BYTES_AN_OBJECT);
    int far = 0;
    for (int i = 0; i < objects; i++) {
      int begin = in.readInt();
      if (begin < 0) {
        far++;
      } else {
        requireBefore(end, begin);
      }
    }
    for (int i = 0; i < far; i++) {
      requireBefore(end, in.readLong());
    }
  }

  private void requireBefore(long end, long begin) throws BadRepository {
    if (begin < 0 || begin >= end) {
      throw new BadRepository(
          tr(
              "%s cannot be read as a git repository: a pack is shorter than its index says; git"
                  + " fsck tells what is left of it",
              folder));
    }
  }

  private BadRepository damaged() {
    return new BadRepository(
        tr(
            "%s cannot be read as a git repository: the index of a pack is damaged; git"
                + " index-pack makes it anew",
            folder));
  }
}
