package org.cadenceplanner.cli;

import java.nio.file.Path;
import java.util.List;
import org.cadenceplanner.history.BadReleases;
import org.cadenceplanner.history.ReleasesFile;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// A list of releases that a command holds scenarios against.
///
/// @param history what is in it
record ReleaseList(PublishedHistory history) {

  /// Reads a list.
  ///
  /// @param scenarios the scenarios that are to be held against it
  /// @throws BadInput if it cannot be used
  static ReleaseList read(Path file, List<Scenario> scenarios) {
    try {
      return new ReleaseList(ReleasesFile.read(file, PublishedHistory.phasesOf(scenarios)));
    } catch (BadReleases e) {
      throw new BadInput(e.getMessage());
    }
  }

  /// Reads a list that is for no plan, with the phases that it names.
  ///
  /// @throws BadInput if it cannot be used
  static ReleaseList read(Path file) {
    try {
      return new ReleaseList(ReleasesFile.read(file));
    } catch (BadReleases e) {
      throw new BadInput(e.getMessage());
    }
  }

  /// Holds scenarios of a plan against the list.
  ///
  /// @param argument the plan as the user named it
  /// @throws BadInput if the plan cannot be planned with these releases as its history
  List<Backtest> hold(
      List<Scenario> scenarios,
      Plan plan,
      CountedFrom from,
      PlanArgument argument,
      Surroundings around) {
    Plan held = from.applied(history.inPlaceOfHistoryOf(plan.withScenarios(scenarios)), history);
    return argument.plan(
        held,
        around,
        index ->
            held.scenarios().stream()
                .map(it -> Backtest.of(held, index, around.today(), it, history))
                .toList());
  }
}
