package org.cadenceplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands in the README and the guides, and the files they are given there.
final class DocumentedCommands {
  static final Path README = Path.of("README.md");
  private static final Path GUIDES = Path.of("src/site/markdown");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```[^\\n]*\\n(.*?)^```");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)(?:^|&& )(?:target/cadence/bin/)?cadence(?: |$)([^&|>\\n]*)");
  private static final Pattern FILE =
      Pattern.compile("(?ms)^```\\w+ (\\S+\\.(?:csv|ics|txt))\\n(.*?)^```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private DocumentedCommands() {}

  /// The README, and all guides.
  static List<Path> pages() throws IOException {
    return Stream.concat(Stream.of(README), guides().stream()).toList();
  }

  static List<Path> guides() throws IOException {
    try (Stream<Path> guides = Files.walk(GUIDES)) {
      return guides.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /// Puts the files that a page shows into a folder.
  static void putFilesOf(String page, Path folder) {
    FILE.matcher(page)
        .results()
        .forEach(file -> Shell.in(folder).put(file.group(1), file.group(2)));
  }

  /// The commands on a page, without the program's name.
  static List<String> in(String page) {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      COMMAND.matcher(block.group(1)).results().forEach(found -> commands.add(found.group(1)));
    }
    return commands;
  }

  static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replaceAll("^[\"']|[\"']$", ""))
        .toArray(String[]::new);
  }
}
