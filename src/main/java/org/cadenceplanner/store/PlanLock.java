package org.cadenceplanner.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Tells other windows that a plan file is open in this one, by a lock on a small file beside it:
/// `.xen.cadence.json.lock`, which says in words who has it open.
///
/// It keeps nobody from anything: what another one saved is seen before it is overwritten, see
/// [OpenFile#save]. The system lets go of the lock when the process ends, however it ends; a file
/// that was left behind is taken over. Where no lock can be had, as in a folder that can only be
/// read, nobody is told anything.
///
/// A process has one of these, for the one plan it has open: looking at its own lock a second time
/// would undo it on some systems.
public final class PlanLock implements AutoCloseable {
  private static final int MOST_BYTES = 1_000;

  /// Beyond what is in the file, as on Windows nobody else may read what is locked.
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private final Holder me;
  private Optional<Held> held = Optional.empty();

  private record Held(Path file, FileChannel channel) {}

  /// A lock that nobody holds yet.
  ///
  /// @param me who is named to others
  public PlanLock(Holder me) {
    this.me = me;
  }

  /// Takes the lock of a plan file in place of that of another one; may block on the disk.
  ///
  /// @return who has the plan open elsewhere; empty where nobody has, or it cannot be known
  public synchronized Optional<Holder> take(Path plan) {
    Path file = fileOf(plan);
    if (held.filter(now -> now.file().equals(file) && Files.exists(file)).isPresent()) {
      return Optional.empty();
    }
    close();
    try {
      return tryTake(plan, file);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty(); // nobody can be told, and nobody tells
    }
  }

  /// Lets go of the lock, if it is held, and removes its file.
  @Override
  public synchronized void close() {
    Optional<Held> before = held;
    held = Optional.empty();
    before.ifPresent(PlanLock::letGo);
  }

  /// The file beside a plan that is locked while the plan is open; of a link that beside what it
  /// leads to.
  static Path fileOf(Path plan) {
    Path real = plan.toAbsolutePath();
    try {
      real = plan.toRealPath();
    } catch (IOException e) {
      return lockBeside(real); // it is not there
    }
    return lockBeside(real);
  }

  private static Path lockBeside(Path plan) {
    return plan.resolveSibling("." + plan.getFileName() + ".lock");
  }

  private Optional<Holder> tryTake(Path plan, Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    if (isFree(channel)) {
      held = Optional.of(new Held(file, channel));
      sayWho(channel);
      StagedFile.tidy(plan);
      StagedFile.tidy(OpenFile.lastVersion(plan));
      return Optional.empty();
    }
    try (channel) {
      return Optional.of(read(channel));
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private void sayWho(FileChannel channel) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(me.text().getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static Holder read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    channel.read(bytes, 0);
    return Holder.parse(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
  }

  private static void letGo(Held held) {
    try (FileChannel _ = held.channel()) {
      Files.deleteIfExists(held.file());
    } catch (IOException e) {
      return; // it stays behind, and the next one takes it over
    }
  }
}
