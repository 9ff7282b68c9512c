package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What opens the window, and what is printed where none can open.
class WindowOrTextTest {
  @TempDir Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = Shell.in(folder);
  }

  @Test
  void noWordOpensTheWindow() {
    assertThat(shell.asksForWindow()).isTrue();
  }

  @Test
  void aPlanAloneOpensTheWindowWhateverIsInIt() {
    shell.put("my.cadence.json", "not a plan at all");

    assertThat(shell.asksForWindow("xen-2026")).isTrue();
    assertThat(shell.asksForWindow("my.cadence.json")).isTrue();
    assertThat(shell.asksForWindow("./my.cadence.json")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--version", "-o", "shwo", "no.cadence.json", "", "a\0b", "help"})
  void anyOtherWordIsForTheCommandLine(String word) {
    assertThat(shell.asksForWindow(word)).isFalse();
  }

  @Test
  void twoWordsAreForTheCommandLine() {
    assertThat(shell.asksForWindow("show", "xen-2026")).isFalse();
    assertThat(shell.asksForWindow("xen-2026", "xen-2018")).isFalse();
  }

  @Test
  void aFolderIsNoPlan() throws IOException {
    Files.createDirectory(folder.resolve("plans"));

    assertThat(shell.asksForWindow("plans")).isFalse();
  }

  @Test
  void aFileCannotHideACommandOrAnOption() {
    Commands.NAMES.forEach(name -> shell.put(name, "{}"));
    shell.put("--help", "{}");

    assertThat(Commands.NAMES).noneMatch(shell::asksForWindow);
    assertThat(shell.asksForWindow("--help")).isFalse();
  }

  @Test
  void theNamesKeptFromPlansAreThoseOfAllCommands() {
    assertThat(shell.commands()).containsExactlyInAnyOrderElementsOf(Commands.NAMES);
  }

  @Test
  void withoutWindowTheScenariosArePrintedAndTheReasonIsSaid() {
    Ran ran = shell.runInPlaceOfWindow("DISPLAY is not set", "xen-2026");

    assertThat(ran.err()).isEqualTo("no window: DISPLAY is not set; going on without one\n");
    assertThat(ran.out()).isEqualTo(shell.run("compare", "xen-2026").out());
    assertThat(ran.code()).isZero();
  }

  @Test
  void withoutWindowABrokenPlanIsSaidToBeOne() {
    shell.put("my.cadence.json", "{");

    Ran ran = shell.runInPlaceOfWindow("DISPLAY is not set", "my.cadence.json");

    assertThat(ran.err())
        .isEqualTo(
            "no window: DISPLAY is not set; going on without one\n"
                + shell.run("check", "my.cadence.json").err());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(2);
  }
}
