package org.cadenceplanner.ui.rules;

import static org.cadenceplanner.language.Texts.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadenceplanner.ui.fx.Typed;

/// The classes in the order in which they take turns, as a text: `even, odd, odd`.
final class CycleText {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private CycleText() {}

  static String of(List<String> cycle) {
    return String.join(", ", cycle);
  }

  /// Reads what is typed. A name may have a comma in it, and be written in any case.
  ///
  /// @param names the names of the classes there are
  /// @throws IllegalArgumentException if there is no class, or one that is unknown
  static List<String> read(String text, List<String> names) {
    List<String> longestFirst =
        names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    List<String> cycle = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() || cycle.isEmpty()) {
      String name = firstIn(rest, longestFirst).orElseThrow(() -> refusal(text, names));
      cycle.add(name);
      rest = rest.substring(name.length());
      rest = afterComma(rest).orElseThrow(() -> refusal(text, names));
    }
    return cycle;
  }

  private static Optional<String> firstIn(String text, List<String> names) {
    return names.stream()
        .filter(name -> text.regionMatches(true, 0, name, 0, name.length()))
        .filter(name -> afterComma(text.substring(name.length())).isPresent())
        .findFirst();
  }

  /// What comes after a comma; nothing at the end of the text, and empty where there is none.
  private static Optional<String> afterComma(String text) {
    Matcher comma = COMMA.matcher(text);
    return text.isBlank()
        ? Optional.of("")
        : Optional.of(text).filter(_ -> comma.lookingAt()).map(it -> it.substring(comma.end()));
  }

  private static IllegalArgumentException refusal(String text, List<String> names) {
    return new IllegalArgumentException(
        tr(
            "%s; allowed: names of classes with commas between them: %s",
            Typed.shown(text), String.join(", ", names)));
  }
}
