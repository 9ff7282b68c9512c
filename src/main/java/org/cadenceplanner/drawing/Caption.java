package org.cadenceplanner.drawing;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a drawing says, in words: for those who do not see it, and for programs that list files.
///
/// @param title its title
/// @param account what can be seen in it, such as how many releases there are a year; may be empty
/// @param sentence what is written in it under the title, such as the rules of a scenario
/// @param sources where its figures come from, and for which day they hold
public record Caption(String title, String account, String sentence, String sources) {

  /// All but the title.
  public String description() {
    return joined(account, sentence, sources);
  }

  /// What it is and says, in a few sentences.
  public String inWords() {
    return joined(title + ".", account, sentence);
  }

  private static String joined(String... sentences) {
    return Stream.of(sentences).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
  }
}
