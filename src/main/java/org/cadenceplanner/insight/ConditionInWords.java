package org.cadenceplanner.insight;

import static org.cadenceplanner.language.Texts.tr;

import java.util.Comparator;
import java.util.List;
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
      case ClassRule.Listed listed -> tr("for %s", versions(listed.versions()));
      case ClassRule.OfForm like -> tr("if its version is like %s", like.form().text());
      case ClassRule.Numbered numbered -> numbered(numbered.parity());
      case ClassRule.Due due -> due(due);
      case ClassRule.FirstOfYear _ -> tr("if the first of its year");
    };
  }

  private static String versions(List<Version> versions) {
    int more = versions.size() - MOST_VERSIONS;
    Stream<String> named = versions.stream().limit(MOST_VERSIONS).map(Version::text);
    return Words.list(
        Stream.concat(named, Stream.of(tr("%s more", more)).filter(_ -> more > 0)).toList());
  }

  private static String numbered(ClassRule.Parity parity) {
    return switch (parity) {
      case EVEN -> tr("if its number is even");
      case ODD -> tr("if its number is odd");
    };
  }

  private static String due(ClassRule.Due due) {
    return due.months().isEmpty() ? inAnyMonth(due.years()) : in(months(due), due.years());
  }

  private static String inAnyMonth(Optional<ClassRule.Parity> years) {
    return years
        .map(
            parity ->
                switch (parity) {
                  case EVEN -> tr("if due in any month of even years");
                  case ODD -> tr("if due in any month of odd years");
                })
        .orElseGet(() -> tr("if due in any month"));
  }

  private static String in(String months, Optional<ClassRule.Parity> years) {
    return years
        .map(
            parity ->
                switch (parity) {
                  case EVEN -> tr("if due in %s of even years", months);
                  case ODD -> tr("if due in %s of odd years", months);
                })
        .orElseGet(() -> tr("if due in %s", months));
  }

  private static String months(ClassRule.Due due) {
    return Words.list(
        due.months().stream().sorted(Comparator.naturalOrder()).map(Words::month).toList());
  }
}
