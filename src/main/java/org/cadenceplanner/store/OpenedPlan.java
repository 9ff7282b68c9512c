package org.cadenceplanner.store;

import org.cadenceplanner.plan.Plan;

/// A plan and the file it was read from.
public record OpenedPlan(OpenFile file, Plan plan) {}
