package org.cadenceplanner.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadenceplanner.plan.ClassRule;
import org.cadenceplanner.plan.Version;

/// What makes a release one of a class, in words: `its version is like {major}.2`, `due in April of
/// even years`, `the first of its year`.
public final class ConditionInWords {
  private static final int MOST_VERSIONS = 6;

  private ConditionInWords() {}

  /// The words for a condition, to follow `if`.
  public static String of(ClassRule.Condition condition) {
    return switch (condition) {
      case ClassRule.Listed listed -> versions(listed.versions());
      case ClassRule.OfForm like -> "its version is like " + like.form().text();
      case ClassRule.Numbered numbered -> "its number is " + word(numbered.parity());
      case ClassRule.Due due -> "due in " + months(due) + years(due.years());
      case ClassRule.FirstOfYear _ -> "the first of its year";
    };
  }

  private static String versions(List<Version> versions) {
    int more = versions.size() - MOST_VERSIONS;
    return versions.stream()
            .limit(MOST_VERSIONS)
            .map(Version::text)
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and %s more".formatted(more) : "");
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
