package org.cadenceplanner.cli.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/// Pieces that the scripts for bash and zsh have in common.
final class ShellText {
  private ShellText() {}

  /// Which word after which command leads to which other: `' show'|' import'|'import git'`.
  static String steps(List<Entry> entries) {
    return alternatives(
        entries.stream()
            .flatMap(above -> above.below().stream().map(it -> above.path() + " " + it.name())));
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
