package org.cadenceplanner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadenceplanner.cli.Shell.Ran;
import org.cadenceplanner.history.MadeRepository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands in the README and the guides work as they stand there, one after the other.
class DocumentedCommandsTest {
  private static final int LEAST_IN_README = 8;
  private static final Path GUIDES = Path.of("src/site/markdown");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[^\\n]*\\n(.*?)^```");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|&& )(?:target/cadence/bin/)?cadence(?: |$)([^&|>\\n]*)");
  private static final Pattern FILE =
      Pattern.compile("(?ms)^```\\w+ (\\S+\\.(?:csv|ics|txt))\\n(.*?)^```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  @TempDir Path folder;

  @Test
  void commandsOfTheReadmeWork() throws Exception {
    makeRepository();
    assertThat(runCommandsOf(Path.of("README.md"))).isGreaterThanOrEqualTo(LEAST_IN_README);
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
    try (Stream<Path> guides = Files.walk(GUIDES)) {
      for (Path guide : guides.filter(file -> file.toString().endsWith(".md")).toList()) {
        runCommandsOf(guide);
      }
    }
  }

  private int runCommandsOf(Path page) throws IOException {
    String text = Files.readString(page);
    FILE.matcher(text)
        .results()
        .forEach(file -> Shell.in(folder).put(file.group(1), file.group(2)));
    List<String> commands = commandsIn(text);
    for (String command : commands) {
      Ran ran = Shell.in(folder).run(words(command));
      assertThat(ran.code()).as("%s: cadence %s%n%s", page, command, ran.err()).isZero();
    }
    return commands.size();
  }

  private static List<String> commandsIn(String page) {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      COMMAND.matcher(block.group(1)).results().forEach(found -> commands.add(found.group(1)));
    }
    return commands;
  }

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
        .toArray(String[]::new);
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

    assertThat(commandsIn(page)).containsExactly("-o charts", "show --scenario \"8 months\" ", "");
    assertThat(words("show --scenario \"8 months\" "))
        .containsExactly("show", "--scenario", "8 months");
  }
}
