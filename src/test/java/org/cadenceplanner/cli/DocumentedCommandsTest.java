package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.history.MadeRepository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands in the README and the guides work as they stand there, one after the other.
class DocumentedCommandsTest {
  private static final int LEAST_IN_README = 8;

  @TempDir Path folder;

  @Test
  void commandsOfTheReadmeWork() throws Exception {
    makeRepository();
    assertThat(runCommandsOf(DocumentedCommands.README)).isGreaterThanOrEqualTo(LEAST_IN_README);
  }

  /// Commands read releases and backports from `xen.git`.
  private void makeRepository() throws Exception {
    LocalDate day = LocalDate.of(2019, 4, 2);
    try (MadeRepository xen = MadeRepository.in(Files.createDirectory(folder.resolve("xen.git")))) {
      RevCommit commit = xen.commit("changes", "4.12", day);
      xen.tag("RELEASE-4.12.0", commit, day, ZoneOffset.UTC);
      xen.tag("RELEASE-4.13.0", commit, day.plusMonths(8), ZoneOffset.UTC);
      xen.git().branchCreate().setName("stable-4.12").call();
    }
  }

  @Test
  void commandsOfTheGuidesWork() throws IOException {
    for (Path guide : DocumentedCommands.guides()) {
      runCommandsOf(guide);
    }
  }

  private int runCommandsOf(Path page) throws IOException {
    String text = Files.readString(page);
    DocumentedCommands.putFilesOf(text, folder);
    List<String> commands = DocumentedCommands.in(text);
    for (String command : commands) {
      Ran ran = Shell.in(folder).run(DocumentedCommands.words(command));
      assertThat(ran.code()).as("%s: cadence %s%n%s", page, command, ran.err()).isZero();
    }
    return commands.size();
  }

  @Test
  void commandsAreFoundInBlocksOnly() {
    String page =
        """
        Run cadence show.
        ```
        make && target/cadence/bin/cadence -o charts
        cadence show --scenario "8 months" > dates.txt
        mycadence show
        ```
        cadence check
        ```sh
        cadence
        ```
        """;

    assertThat(DocumentedCommands.in(page))
        .containsExactly("-o charts", "show --scenario \"8 months\" ", "");
    assertThat(DocumentedCommands.words("show --scenario \"8 months\" "))
        .containsExactly("show", "--scenario", "8 months");
  }
}
