package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the system is asked to do when a file is written, as `strace` sees it.
class WholeFileTest {
  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void aFileIsOnTheDiskBeforeItTakesTheNameAndTheNameAfterwards() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.cadence.json"), "before");

    List<String> calls = callsOf(file);

    int forced = indexOf(calls, "fsync(", ".part");
    int renamed = indexOf(calls, "rename", file.toString());
    int folderForced = indexOf(calls, "fsync(", "<" + folder + ">");
    assertThat(forced).as("the bytes go onto the disk").isNotNegative().isLessThan(renamed);
    assertThat(folderForced).as("the folder goes onto the disk").isGreaterThan(renamed);
    assertThat(calls).as("there is a file at all times").noneMatch(call -> removes(call, file));
    assertThat(file).hasContent("after");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.cadence.json", "trace");
  }

  /// Writes a file once.
  static final class WritesOnce {
    private WritesOnce() {}

    public static void main(String... words) throws IOException {
      WholeFile.replace(Path.of(words[0]), "after".getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<String> callsOf(Path file) throws IOException, InterruptedException {
    Path trace = folder.resolve("trace");
    List<String> command =
        new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-s", "300", "-o", trace.toString()));
    command.addAll(
        List.of("-e", "trace=fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat"));
    command.addAll(ChildJvm.command(WritesOnce.class, List.of(), file));
    assumeTrue(canTrace(), "no strace here, or it may not look at processes");
    assertThat(ChildJvm.start(command).waitFor()).isZero();
    return Files.readAllLines(trace);
  }

  private static boolean canTrace() throws InterruptedException {
    try {
      return new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean removes(String call, Path file) {
    return call.contains("unlink") && call.contains("\"" + file + "\"");
  }

  private static int indexOf(List<String> calls, String name, String what) {
    Optional<String> found =
        calls.stream().filter(call -> call.contains(name) && call.contains(what)).findFirst();
    return found.map(calls::indexOf).orElse(-1);
  }
}
