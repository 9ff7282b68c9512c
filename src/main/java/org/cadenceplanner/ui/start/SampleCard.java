package org.cadenceplanner.ui.start;

import static org.cadenceplanner.language.Texts.amountOf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.store.Samples;

/// A sample as the gallery shows it.
///
/// @param name such as `go`
/// @param plan its plan
record SampleCard(String name, Plan plan) {

  /// All of them. Reads the samples, so not for the screen's thread.
  static List<SampleCard> all() {
    return Samples.names().stream().map(name -> new SampleCard(name, Samples.read(name))).toList();
  }

  String project() {
    return plan.name();
  }

  /// What its rules are; of several scenarios their names.
  String sentence() {
    List<Scenario> scenarios = plan.scenarios();
    return scenarios.size() == 1
        ? RulesInWords.ofCadenceAndSupport(scenarios.getFirst().lastRules())
        : scenarios.stream()
            .map(Scenario::name)
            .collect(
                Collectors.joining(
                    " · ", amountOf(scenarios.size(), "scenario", "scenarios") + ": ", ""));
  }

  /// What it shows, and where it is no rule.
  String note() {
    return Samples.note(name);
  }

  /// All of it, for those who cannot see it.
  String whole() {
    return "%s, %s: %s. %s".formatted(project(), name, sentence(), note());
  }

  /// Whether it has all the words typed, in any case and order.
  boolean matches(String typed) {
    String whole = small(whole());
    return Arrays.stream(small(typed).split("\\s+")).allMatch(whole::contains);
  }

  /// Whether its name or its project's begins with what is typed.
  boolean isCalled(String typed) {
    return small(name).startsWith(small(typed)) || small(project()).startsWith(small(typed));
  }

  private static String small(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
