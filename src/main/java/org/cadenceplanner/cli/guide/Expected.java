package org.cadenceplanner.cli.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/// What may stand in one place of the command line, as far as a shell can propose it.
///
/// @param words these words
/// @param names these names in the file system
record Expected(List<String> words, Names names) {
  /// Nothing that could be proposed.
  static final Expected NOTHING = new Expected(List.of(), Names.NONE);

  private static final Pattern ALTERNATIVES = Pattern.compile("[a-z0-9]+(\\|[a-z0-9]+)+");

  /// Names in the file system.
  enum Names {
    NONE,
    FOLDERS,
    FILES;

    static Names of(String label) {
      if (label.contains("FILE") || label.contains("PLAN")) {
        return FILES;
      }
      return label.contains("DIR") || label.contains("FOLDER") ? FOLDERS : NONE;
    }
  }

  /// What an option takes, or a word that is none. Its label tells files, such as `FILE.csv`, and
  /// folders; words are those of its enum, those of a label like `1|2|3`, or those it names itself.
  static Expected of(ArgSpec argument) {
    String label = argument.paramLabel();
    List<String> words =
        ALTERNATIVES.matcher(label).matches() ? List.of(label.split("\\|")) : words(argument);
    return new Expected(words, Names.of(label));
  }

  private static List<String> words(ArgSpec argument) {
    return Stream.concat(Stream.of(argument.type()), Arrays.stream(argument.auxiliaryTypes()))
        .filter(Class::isEnum)
        .findFirst()
        .map(ChoiceWords::of)
        .orElseGet(() -> named(argument));
  }

  private static List<String> named(ArgSpec argument) {
    return Optional.ofNullable(argument.completionCandidates()).stream()
        .flatMap(words -> StreamSupport.stream(words.spliterator(), false))
        .toList();
  }

  /// The one or the other.
  Expected or(Expected other) {
    return new Expected(
        Stream.concat(words.stream(), other.words.stream()).distinct().toList(),
        names.compareTo(other.names) < 0 ? other.names : names);
  }
}
