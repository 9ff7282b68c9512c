package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How a file takes its name, also by what the system is asked to do, as `strace` sees it.
class WholeFileTest {
  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void aFileIsOnTheDiskBeforeItTakesTheNameAndTheNameAfterwards() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.cadence.json"), "before");

    List<String> calls = callsOf(file, "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat");

    int forced = indexOf(calls, "fsync(", ".part");
    int renamed = indexOf(calls, "rename", file.toString());
    int folderForced = indexOf(calls, "fsync(", "<" + folder + ">");
    assertThat(forced).as("the bytes go onto the disk").isNotNegative().isLessThan(renamed);
    assertThat(folderForced).as("the folder goes onto the disk").isGreaterThan(renamed);
    assertThat(calls).as("there is a file at all times").noneMatch(call -> removes(call, file));
    assertThat(file).hasContent("after");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.cadence.json", "trace");
  }

  @Test
  @Timeout(120)
  void aPrivateFileIsAtNoMomentOpenToOthers() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.cadence.json"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

    assertThat(callsOf(file, "open,openat"))
        .filteredOn(call -> call.contains(".part\"") && call.contains("O_CREAT"))
        .singleElement(STRING)
        .contains(", 0600)");
  }

  @Test
  @Timeout(120)
  void aFileThatTheUserMayNotChangeStaysAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("plan.cadence.json"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

    Process writing = ChildJvm.start(asNobody(WritesOnce.class, file));

    assertThat(writing.inputReader().readAllLines())
        .containsExactly(file + ": you have no right to change the file");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("plan.cadence.json");
  }

  private static List<String> asNobody(Class<?> main, Path file) throws Exception {
    List<String> command = ChildJvm.command(main, List.of(), file);
    if (Files.isWritable(file)) {
      List<String> nobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
      command.addAll(0, nobody);
      List<String> probe = new ArrayList<>(nobody);
      probe.addAll(List.of("test", "-r", classes()));
      assumeTrue(ends(probe), "the superuser may write everywhere, and nobody cannot be had");
    }
    return command;
  }

  private static String classes() throws Exception {
    return Path.of(WholeFile.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolve("org/cadenceplanner/store/WholeFile.class")
        .toString();
  }

  @Test
  void aReplacedFileKeepsItsRightsAndALinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.cadence.json"), "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    replace(link);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("after");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void aLinkToWhatIsNotThereLeadsToTheNewFile() throws IOException {
    Path drawings = Files.createDirectory(folder.resolve("drawings"));
    Files.createSymbolicLink(drawings.resolve("new"), Path.of("newest"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("drawings/new"));
    replace(link);
    assertThat(link).isSymbolicLink();
    assertThat(drawings.resolve("newest")).isRegularFile().hasContent("after");
  }

  @Test
  void aLinkThatLeadsInACircleIsRefused() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("other"));
    Files.createSymbolicLink(folder.resolve("other"), Path.of("link"));
    assertThatThrownBy(() -> replace(link)).hasMessage(link + ": is a link that leads in a circle");
    assertThat(link).isSymbolicLink();
  }

  private static void replace(Path file) throws IOException {
    WholeFile.replace(file, "after".getBytes(StandardCharsets.UTF_8));
  }

  /// Writes a file once, or says why not.
  static final class WritesOnce {
    private WritesOnce() {}

    public static void main(String... words) throws IOException {
      try {
        replace(Path.of(words[0]));
      } catch (FileSystemException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private List<String> callsOf(Path file, String kinds) throws IOException, InterruptedException {
    Path trace = folder.resolve("trace");
    List<String> command =
        new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-s", "300", "-o", trace.toString()));
    command.addAll(List.of("-e", "trace=" + kinds));
    command.addAll(ChildJvm.command(WritesOnce.class, List.of(), file));
    assumeTrue(
        ends(List.of("strace", "-o", "/dev/null", "true")),
        "no strace here, or it may not look at processes");
    assertThat(ChildJvm.start(command).waitFor()).isZero();
    return Files.readAllLines(trace);
  }

  /// Whether a command is there and ends well.
  private static boolean ends(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
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
