package org.cadenceplanner.chart;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Scenario;

/// The rules of scenarios side by side: those that all share are said once, and each scenario is
/// left with those that set it apart.
///
/// @param scenarios at least one
record RulesApart(List<Scenario> scenarios) {

  RulesApart {
    scenarios = List.copyOf(scenarios);
  }

  /// The shared rules as a sentence, such as `All: from 4.11 (10 Jul 2018); Tue–Thu, else later.`;
  /// empty where no rule is shared.
  String shared() {
    if (scenarios.size() == 1) {
      return Sentence.of(RulesInWords.of(scenarios.getFirst()));
    }
    String words =
        RulesInWords.clauses(scenarios.getFirst()).stream()
            .filter(this::isShared)
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "" : Sentence.of(tr("all: %s", words));
  }

  /// What only this scenario or some of the scenarios have, as a sentence, such as `Every 8
  /// months.`; empty where nothing sets it apart.
  String own(Scenario scenario) {
    return Sentence.of(
        RulesInWords.clauses(scenario).stream()
            .filter(clause -> !isShared(clause))
            .collect(Collectors.joining("; ")));
  }

  private boolean isShared(String clause) {
    return scenarios.stream().allMatch(other -> RulesInWords.clauses(other).contains(clause));
  }
}
