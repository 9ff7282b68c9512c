package org.cadenceplanner.ui.timeline;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cadenceplanner.plan.Plan;

/// A change to the plan that is made by hand in the timeline.
///
/// @param step its name in the Edit menu, such as `Pin 4.14 to 14 Jul 2020`
/// @param change what it does
record HandEdit(Supplier<String> step, UnaryOperator<Plan> change) {}
