package org.cadenceplanner.cli.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/// Pieces that the scripts for bash and zsh have in common.
final class ShellText {
  private ShellText() {}

  /// The steps from command to command: `' show'|' import'|'import git'`.
  static String steps(List<Entry> entries) {
    return alternatives(Entry.steps(entries));
  }

  /// A line for each option that takes a word: after which words what may stand.
  static String afterOptions(List<Entry> entries, Proposal proposal) {
    return entries.stream()
        .flatMap(entry -> afterOptions(entry, proposal))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> afterOptions(Entry entry, Proposal proposal) {
    return entry.options().stream()
        .filter(Entry::takesWord)
        .map(option -> "    (" + places(entry, option) + ")" + proposal.of(Expected.of(option)));
  }

  private static String places(Entry entry, OptionSpec option) {
    return alternatives(Stream.of(option.names()).map(name -> entry.path() + " " + name));
  }

  private static String alternatives(Stream<String> words) {
    return words.map(ShellText::quoted).collect(Collectors.joining("|"));
  }

  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /// How a shell is told what it may propose.
  interface Proposal {
    /// The end of a line, with a space before it.
    String of(Expected expected);
  }
}
