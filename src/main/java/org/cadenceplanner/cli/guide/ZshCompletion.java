package org.cadenceplanner.cli.guide;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The commands, for zsh, which shows what each is for.
final class ZshCompletion {
  private static final String SCRIPT =
      """
      #compdef cadence
      # Completion of cadence for zsh, as 'cadence completion zsh' prints it.
      _cadence() {
        local word=${words[CURRENT]} before=${words[CURRENT-1]} command= i
        local -a told
        for ((i = 2; i < CURRENT; i++)); do
          case "$command ${words[i]}" in
            ({steps})
              command="${command:+$command }${words[i]}" ;;
          esac
        done
        if [[ $word == --*=* ]]; then
          before=${word%%=*}
          compset -P '*='
        fi
        case "$command $before" in
      {afterOptions}
        esac
        case "$command $word" in
      {elsewhere}
        esac
      }
      if [[ $funcstack[1] == _cadence ]]; then
        _cadence "$@"
      else
        compdef _cadence cadence
      fi
      """;

  private ZshCompletion() {}

  static String of(List<Entry> entries) {
    return SCRIPT
        .replace("{steps}", ShellText.steps(entries))
        .replace(
            "{afterOptions}", ShellText.afterOptions(entries, it -> proposal(it) + " return ;;"))
        .replace("{elsewhere}", elsewhere(entries));
  }

  /// The commands below others come first, since `import ` begins `import git ` too.
  private static String elsewhere(List<Entry> entries) {
    return entries.reversed().stream()
        .flatMap(ZshCompletion::elsewhere)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> elsewhere(Entry entry) {
    return Stream.of(
        line(entry.path() + " -", described("option", "-o ", options(entry))),
        line(
            entry.path() + " ",
            described("command", "", entry.below().stream().map(ZshCompletion::told))
                + proposal(entry.words())));
  }

  private static String line(String beginning, String proposals) {
    return "    (" + ShellText.quoted(beginning) + "*)" + proposals + " ;;";
  }

  private static String described(String what, String how, Stream<String> told) {
    String all = told.map(it -> "\n      " + ShellText.quoted(it)).collect(Collectors.joining());
    return all.isEmpty() ? "" : " told=(" + all + ")\n      _describe " + how + what + " told;";
  }

  private static Stream<String> options(Entry entry) {
    return entry.options().stream()
        .flatMap(
            option ->
                Arrays.stream(option.names()).map(name -> name + ":" + Entry.summary(option)));
  }

  private static String told(Entry command) {
    return command.name() + ":" + command.summary();
  }

  private static String proposal(Expected expected) {
    String words =
        expected.words().isEmpty() ? "" : " compadd -- " + String.join(" ", expected.words()) + ";";
    return words
        + switch (expected.names()) {
          case NONE -> "";
          case FOLDERS -> " _files -/;";
          case FILES -> " _files;";
        };
  }
}
