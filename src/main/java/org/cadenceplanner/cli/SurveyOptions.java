package org.cadenceplanner.cli;

import java.util.List;
import org.cadenceplanner.insight.survey.Survey;
import picocli.CommandLine.Option;

/// Which scenarios are voted on.
final class SurveyOptions {
  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description =
          "Only this scenario; may be given several times, for the ballot and the tally alike.")
  private List<String> scenarios = List.of();

  /// The survey on the scenarios of a plan.
  ///
  /// @throws BadInput if the plan has no such scenario, or there are too many
  Survey of(ScheduledPlan plan) {
    try {
      return Survey.of(plan.of(scenarios));
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e) + "; choose them with --scenario");
    }
  }
}
