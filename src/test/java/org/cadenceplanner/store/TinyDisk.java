package org.cadenceplanner.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of 64 KiB for a test; a test is skipped where this machine lets nobody mount one.
public record TinyDisk(Path folder) implements AutoCloseable {

  public static TinyDisk mounted(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()),
        "no disk can be mounted here");
    return new TinyDisk(folder);
  }

  /// Fills it to the last byte.
  public void fill() {
    Path filling = folder.resolve("filling");
    try {
      Files.write(filling, new byte[1 << 20]);
    } catch (IOException e) {
      return; // it is full
    }
    throw new AssertionError("the disk has more room than was asked for");
  }

  void makeReadOnly() throws IOException, InterruptedException {
    if (!ran("mount", "-o", "remount,ro", folder.toString())) {
      throw new AssertionError("cannot be mounted anew");
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    // A window may have a plan on it open, which its lock says until the window is closed.
    if (!ran("umount", "--lazy", folder.toString())) {
      throw new AssertionError("cannot be taken off again");
    }
  }

  private static boolean ran(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
