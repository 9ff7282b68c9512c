package org.cadenceplanner.cli;

import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.CarriedPlan;
import org.cadenceplanner.store.ChartSettings;
import picocli.CommandLine.Option;

/// Whether the plan travels in a picture of it.
final class CarriedOption {
  @Option(
      names = "--no-plan",
      description =
          "Leave the plan out of the picture. Without this, whoever gets the picture can open the"
              + " plan in it, with its people's names and hours.")
  private boolean without;

  /// The text that travels in the picture; empty where none is to.
  ///
  /// @param argument where the plan is from
  /// @param plan the plan that is drawn
  /// @param chart what the picture shows; empty where that cannot be said
  /// @throws BadInput if the plan is too large for that
  Optional<String> text(
      PlanArgument argument, Plan plan, Optional<ChartSettings> chart, Surroundings around) {
    return without
        ? Optional.empty()
        : Optional.of(text(new CarriedPlan(plan, argument.calendarFiles(plan, around), chart)));
  }

  private static String text(CarriedPlan carried) {
    try {
      return carried.text();
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problems.message(e) + "; leave them out with --no-plan");
    }
  }
}
