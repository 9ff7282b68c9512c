package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files are written whole or not at all, and never over a plan.
class OutputTest {
  private static final String BROKEN_PLAN = "\uFEFF{\"plan\": [{}], \"cadence\": 1, oh dear";

  @TempDir Path folder;

  @Test
  void fileHasWhatStandardOutputWouldHaveHad() {
    Shell shell = Shell.in(folder);

    assertThat(shell.run("show", "-o", "dates.txt")).isEqualTo(new Ran(0, "", ""));
    assertThat(shell.text("dates.txt")).isEqualTo(shell.run("show").out());
    assertThat(shell.run("schema", "-o", "dates.txt").code()).isZero();
    assertThat(shell.text("dates.txt")).isEqualTo(shell.run("schema").out());
    assertThat(filesThere()).containsExactly("dates.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "compare", "schema", "holidays pl 2026", "sample xen-2018"})
  void aPlanIsOverwrittenOnlyByForce(String command) {
    Shell shell = Shell.in(folder);
    for (String name : new String[] {"a.cadence.json", "A.CADENCE.JSON", "plan", "broken.txt"}) {
      String old = name.startsWith("broken") ? BROKEN_PLAN : PlanText.SMALL;
      shell.put(name, old);

      Ran ran = shell.run((command + " -o " + name).split(" "));

      assertThat(ran.err()).contains(name + " is there already").contains("use --force");
      assertThat(ran.code()).isEqualTo(2);
      assertThat(shell.text(name)).isEqualTo(old);
      assertThat(shell.run((command + " --force -o " + name).split(" ")).code()).isZero();
      assertThat(shell.text(name)).isNotEqualTo(old);
    }
  }

  @Test
  void thePlanThatIsReadIsNotOverwritten() {
    Shell shell = Shell.in(folder);
    shell.put("mine", PlanText.SMALL);

    assertThat(shell.run("show", "mine", "-o", "./mine").code()).isEqualTo(2);
    assertThat(shell.text("mine")).isEqualTo(PlanText.SMALL);
  }

  @Test
  void aLinkToAPlanIsAPlan() throws IOException {
    Shell shell = Shell.in(folder);
    Path plan = shell.put("a.cadence.json", "not even JSON");
    Files.createSymbolicLink(folder.resolve("link"), plan);

    assertThat(shell.run("show", "-o", "link").code()).isEqualTo(2);
    assertThat(shell.text("a.cadence.json")).isEqualTo("not even JSON");
  }

  @Test
  void otherFilesAreReplaced() {
    Shell shell = Shell.in(folder);
    shell.put("dates.json", "{\"plan\": \"Xen\", \"cadence\": {\"every\": 1}}");
    shell.put("dates.txt", "\u0000\u0001");
    shell.put("empty", "");

    assertThat(shell.run("show", "--format=json", "-o", "dates.json").code()).isZero();
    assertThat(shell.run("show", "--format=json", "-o", "dates.json").code()).isZero();
    assertThat(shell.run("show", "-o", "dates.txt").code()).isZero();
    assertThat(shell.run("show", "-o", "empty").code()).isZero();
    assertThat(shell.text("dates.json")).contains("Xen Project");
  }

  @Test
  void aSampleOverwritesNothing() {
    Shell shell = Shell.in(folder);
    shell.put("notes.txt", "mine");

    assertThat(shell.run("sample", "xen-2018", "-o", "notes.txt").err())
        .contains("notes.txt is there already; use --force to overwrite it");
    assertThat(shell.text("notes.txt")).isEqualTo("mine");
    assertThat(shell.run("sample", "xen-2018", "-o", "new.cadence.json").code()).isZero();
    assertThat(shell.text("new.cadence.json")).isEqualTo(shell.run("sample", "xen-2018").out());
    assertThat(shell.run("show", "new.cadence.json").out()).isEqualTo(shell.run("show").out());
  }

  @Test
  void theListOfSamplesSaysWhatEachShowsAndWhereItIsNoRule() {
    Ran ran = Shell.in(folder).run("sample", "--list");

    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 72);
    assertThat(ran.out().lines().filter(line -> !line.startsWith(" ")))
        .hasSize(14)
        .contains("xen-2018     Xen Project 2018", "nodejs       Node.js");
    assertThat(ran.out())
        .contains(
            """
            linux        Linux
                         no rule: long-term releases are a list, published ends are
            """);
  }

  @Test
  void foldersThatAreMissingAreNotMade() {
    Ran ran = Shell.in(folder).run("show", "-o", "there/dates.txt");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("there is not there; make it again, or save in another place");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "sample xen-2018", "sample xen-2018 --force"})
  void aFolderIsNoFile(String command) throws IOException {
    Files.createDirectory(folder.resolve("there"));

    Ran ran = Shell.in(folder).run((command + " -o there").split(" "));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("there");
    assertThat(filesThere()).containsExactly("there");
  }

  @Test
  void placesThatTakeNoFilesSaySo() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));

    assertThat(Shell.in(folder).run("show", "-o", "/proc/dates.txt").err())
        .isEqualTo(
            "cannot write /proc/dates.txt: nothing can be made there; choose another name or"
                + " another place\n");
    assertThat(Shell.in(folder).run("show", "-o", "x".repeat(300)).err())
        .contains("the name is too long; choose a shorter name");
  }

  @Test
  void aPipeStaysAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assumeTrue(isMade(pipe));

    assertThat(Shell.in(folder).run("show", "-o", "pipe").err())
        .endsWith(
            "pipe: is a device or a pipe, not a file; choose another name or another place\n");
    assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
    assertThat(filesThere()).containsExactly("pipe");
  }

  private static boolean isMade(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private List<String> filesThere() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
