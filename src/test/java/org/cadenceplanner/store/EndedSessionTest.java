package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lock by which a session is known to have ended.
class EndedSessionTest {
  @TempDir private Path folder;

  private FileChannel lock(StandardOpenOption... more) throws Exception {
    return FileChannel.open(folder.resolve("lock"), more);
  }

  @Test
  void aLockThatIsHadStaysOpen() throws Exception {
    FileChannel channel =
        lock(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try (channel) {
      assertThat(EndedSession.locked(channel)).contains(channel);
      assertThat(channel.isOpen()).isTrue();
    }
  }

  @Test
  void aLockThatAnotherHoldsIsClosed() throws Exception {
    try (FileChannel running = lock(StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      running.lock();
      FileChannel channel = lock(StandardOpenOption.READ);
      assertThat(EndedSession.locked(channel)).isEqualTo(Optional.empty());
      assertThat(channel.isOpen()).isFalse();
    }
  }

  @Test
  void aFileThatCannotBeLockedIsClosedToo() throws Exception {
    FileChannel channel = lock(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    assertThatThrownBy(() -> EndedSession.locked(channel))
        .isInstanceOf(NonReadableChannelException.class);
    assertThat(channel.isOpen()).isFalse();
  }
}
