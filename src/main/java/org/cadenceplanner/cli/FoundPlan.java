package org.cadenceplanner.cli;

import java.util.Optional;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.store.CarriedPlan;

/// A plan that was read.
///
/// @param plan the plan
/// @param picture what it came in, where that is a picture
record FoundPlan(Plan plan, Optional<CarriedPlan> picture) {
  static FoundPlan in(CarriedPlan picture) {
    return new FoundPlan(picture.plan(), Optional.of(picture));
  }

  static FoundPlan of(Plan plan) {
    return new FoundPlan(plan, Optional.empty());
  }
}
