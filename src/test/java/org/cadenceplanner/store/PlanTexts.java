package org.cadenceplanner.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.cadenceplanner.plan.Plan;

/// Texts of plan files for tests, in which single quotes stand for double ones.
final class PlanTexts {
  /// The smallest sensible plan.
  static final String SMALL =
      """
      {
        'cadence': 1,
        'plan': 'Xen',
        'horizon': {'from': 2018, 'to': 2022},
        'history': [{'version': '4.11', 'released': '2018-07-10'}],
        'scenarios': [{
          'name': '8 months',
          'anchor': {'version': '4.11', 'date': '2018-07-10'},
          'cadence': {'every': '8 months'},
          'support': {'phases': [{'name': 'full', 'end': {'afterRelease': '18 months'}}]}
        }]
      }
      """;

  private PlanTexts() {}

  /// The small plan with one part of it replaced.
  static String smallWith(String part, String other) {
    if (!SMALL.contains(part)) {
      throw new IllegalArgumentException("the small plan has no " + part);
    }
    return quoted(SMALL.replace(part, other));
  }

  static String quoted(String text) {
    return text.replace('\'', '"');
  }

  static Plan plan(String text) {
    try {
      return PlanFiles.parse("test", text);
    } catch (InvalidPlan e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /// What is wrong with a text, as path and words without the place.
  static List<String> problemsOf(String text) {
    return refusalOf(text).problems().stream()
        .map(problem -> problem.pointer() + ": " + problem.text())
        .toList();
  }

  static InvalidPlan refusalOf(String text) {
    InvalidPlan refusal =
        catchThrowableOfType(InvalidPlan.class, () -> PlanFiles.parse("x.cadence.json", text));
    if (refusal == null) {
      throw new AssertionError("was read: " + text);
    }
    return refusal;
  }
}
