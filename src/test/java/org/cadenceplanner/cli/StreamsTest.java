package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.cadenceplanner.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Standard output that breaks, and what the program did not expect.
class StreamsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"show", "compare", "check", "schema", "sample xen-2018", "--help", "-V"})
  void aFullDiskIsSaid(String command) {
    Ran ran = Shell.in(folder).runTo(broken("No space left on device"), command.split(" "));

    assertThat(ran)
        .isEqualTo(new Ran(2, "", "cannot write to standard output: No space left on device\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "compare", "schema", "--help"})
  void aReaderThatHasSeenEnoughIsNoFailure(String command) {
    assertThat(Shell.in(folder).runTo(broken("Broken pipe"), command))
        .isEqualTo(new Ran(0, "", ""));
  }

  private static OutputStream broken(String reason) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void aMistakeInTheProgramIsOneLineWithItsPlace() {
    Shell shell = Shell.in(folder);
    Ran ran = shell.runTo(failing(new IllegalStateException("two\nlines")), "show");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("a mistake in the program, java.lang.IllegalStateException: two lines at ")
        .contains(".java:")
        .endsWith("; please report this line, the command and the plan to the project\n");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void tooLittleMemoryIsSaid() {
    Ran ran = Shell.in(folder).runTo(failing(new OutOfMemoryError()), "show");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("not enough memory; allowed: ");
  }

  @Test
  void aDeepRecursionIsAMistakeToo() {
    Ran ran = Shell.in(folder).runTo(failing(new StackOverflowError()), "show");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("a mistake in the program, java.lang.StackOverflowError at ");
  }

  private static OutputStream failing(Throwable problem) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {
        switch (problem) {
          case RuntimeException e -> throw e;
          case Error e -> throw e;
          default -> throw new AssertionError(problem);
        }
      }
    };
  }
}
