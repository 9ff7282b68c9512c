package org.cadenceplanner.plan;

import java.util.List;
import java.util.Optional;

/// A plan that has nothing but its scenarios.
final class BarePlan {
  private BarePlan() {}

  static Plan of(Scenario... scenarios) {
    return new Plan(
        "Xen",
        Optional.empty(),
        Optional.empty(),
        new Horizon(2017, 2024),
        false,
        List.of(),
        List.of(),
        Load.usual(),
        List.of(scenarios));
  }
}
