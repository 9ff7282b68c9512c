package org.cadenceplanner.cli;

import java.util.Optional;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import picocli.CommandLine.Option;

/// The release that the cadence counts from while it is held against history.
final class CountedFrom {
  @Option(
      names = "--from",
      paramLabel = "VERSION",
      description =
          "Count the cadence from this release of the list and its day, in place of the plan's"
              + " anchor.")
  private Optional<Version> version = Optional.empty();

  /// The plan with its scenarios counting from that release, if one is named.
  ///
  /// @throws BadInput if the list has no such release
  Plan applied(Plan plan, PublishedHistory history) {
    try {
      return version.map(name -> history.countedFrom(name, plan)).orElse(plan);
    } catch (IllegalArgumentException e) {
      throw new BadInput("--from: " + Problems.message(e));
    }
  }
}
