package org.cadenceplanner.cli.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/// The commands, for fish, which shows what each is for.
final class FishCompletion {
  private static final String SCRIPT =
      """
      # Completion of cadence for fish, as 'cadence completion fish' prints it.
      function __cadence_at
        set -l command
        for word in (commandline -opc)[2..]
          switch "$command $word"
            case {steps}
              set command (string trim "$command $word")
          end
        end
        test "$command" = "$argv[1]"
      end
      complete -c cadence -f
      {lines}
      """;

  private FishCompletion() {}

  static String of(List<Entry> entries) {
    return SCRIPT
        .replace(
            "{steps}",
            Entry.steps(entries).map(FishCompletion::quoted).collect(Collectors.joining(" ")))
        .replace(
            "{lines}",
            entries.stream().flatMap(FishCompletion::lines).collect(Collectors.joining("\n")));
  }

  private static Stream<String> lines(Entry entry) {
    String here = "complete -c cadence -n " + quoted("__cadence_at " + quoted(entry.path()));
    return Stream.of(commands(entry), words(entry), options(entry))
        .flatMap(lines -> lines)
        .map(line -> here + line);
  }

  private static Stream<String> commands(Entry entry) {
    return entry.below().stream().map(it -> " -a " + it.name() + " -d " + quoted(it.summary()));
  }

  private static Stream<String> words(Entry entry) {
    String proposed = proposal(entry.words());
    return proposed.isEmpty() ? Stream.empty() : Stream.of(proposed);
  }

  private static Stream<String> options(Entry entry) {
    return entry.options().stream()
        .map(it -> names(it) + value(it) + " -d " + quoted(Entry.summary(it)));
  }

  private static String names(OptionSpec option) {
    return Stream.of(option.names())
        .map(
            name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
        .collect(Collectors.joining());
  }

  private static String value(OptionSpec option) {
    return Entry.takesWord(option) ? " -x" + proposal(Expected.of(option)) : "";
  }

  private static String proposal(Expected expected) {
    String names =
        switch (expected.names()) {
          case NONE -> "";
          case FOLDERS -> "(__fish_complete_directories)";
          case FILES -> "(__fish_complete_path)";
        };
    String all =
        Stream.concat(expected.words().stream(), Stream.of(names))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? "" : " -a " + quoted(all);
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
