package org.cadenceplanner.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Version;

/// What makes a release one of a class, in words: `if its version is like {major}.2`, `if due in April
/// of even years`, `if the first of its year`, `for 6.1 and 6.6`.
public final class ConditionInWords {
  private static final int MOST_VERSIONS = 6;

  private ConditionInWords() {}

  /// The words for a condition, to follow the name of the class.
  public static String of(ClassRule.Condition condition) {
    return switch (condition) {
      case ClassRule.Listed listed -> "for " + versions(listed.versions());
      case ClassRule.OfForm like -> "if its version is like " + like.form().text();
      case ClassRule.Numbered numbered -> "if its number is " + word(numbered.parity());
      case ClassRule.Due due -> "if due in " + months(due) + years(due.years());
      case ClassRule.FirstOfYear _ -> "if the first of its year";
    };
  }

  private static String versions(List<Version> versions) {
    int more = versions.size() - MOST_VERSIONS;
    Stream<String> named = versions.stream().limit(MOST_VERSIONS).map(Version::text);
    return Words.list(
        Stream.concat(named, Stream.of(more + " more").filter(_ -> more > 0)).toList());
  }

  private static String months(ClassRule.Due due) {
    return due.months().isEmpty()
        ? "any month"
        : Words.list(
            due.months().stream().sorted(Comparator.naturalOrder()).map(Words::month).toList());
  }

  private static String years(Optional<ClassRule.Parity> years) {
    return years.map(parity -> " of " + word(parity) + " years").orElse("");
  }

  private static String word(ClassRule.Parity parity) {
    return parity.name().toLowerCase(Locale.ROOT);
  }
}
