package org.cadenceplanner.cli.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/// The commands, for bash 4 or newer.
final class BashCompletion {
  private static final String SCRIPT =
      """
      # Completion of cadence for bash, as 'cadence completion bash' prints it.
      _cadence() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
        local command= words= names= i
        # bash takes --kind=year apart.
        if [[ $word == = ]]; then
          word=
        elif [[ $before == = ]]; then
          before=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "$command ${COMP_WORDS[i]}" in
            ({steps})
              command="${command:+$command }${COMP_WORDS[i]}" ;;
          esac
        done
        case "$command $before" in
      {afterOptions}
          (*)
            case "$command $word" in
      {elsewhere}
            esac ;;
        esac
        COMPREPLY=()
        if [[ $words ]]; then
          mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        fi
        if [[ $names ]]; then
          compopt -o filenames 2> /dev/null
          mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen $names -- "$word")
        fi
      }
      complete -F _cadence cadence
      """;

  private BashCompletion() {}

  static String of(List<Entry> entries) {
    return SCRIPT
        .replace("{steps}", ShellText.steps(entries))
        .replace("{afterOptions}", ShellText.afterOptions(entries, BashCompletion::proposal))
        .replace("{elsewhere}", elsewhere(entries));
  }

  /// The commands below others come first, since `import ` begins `import git ` too.
  private static String elsewhere(List<Entry> entries) {
    return entries.reversed().stream()
        .flatMap(BashCompletion::elsewhere)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> elsewhere(Entry entry) {
    List<String> below = entry.below().stream().map(Entry::name).toList();
    return Stream.of(
        line(entry.path() + " -", new Expected(longNames(entry), Expected.Names.NONE)),
        line(entry.path() + " ", new Expected(below, Expected.Names.NONE).or(entry.words())));
  }

  private static String line(String beginning, Expected expected) {
    return "        (" + ShellText.quoted(beginning) + "*)" + proposal(expected);
  }

  private static List<String> longNames(Entry entry) {
    return entry.options().stream().map(OptionSpec::longestName).toList();
  }

  private static String proposal(Expected expected) {
    String names =
        switch (expected.names()) {
          case NONE -> "";
          case FOLDERS -> " names=-d";
          case FILES -> " names=-f";
        };
    String words =
        expected.words().isEmpty()
            ? ""
            : " words=" + ShellText.quoted(String.join(" ", expected.words()));
    return words + names + " ;;";
  }
}
