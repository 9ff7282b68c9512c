package org.cadenceplanner.store;

import java.util.Optional;
import org.cadenceplanner.plan.Plan;

/// A plan with changes that are in no file yet.
///
/// @param file the file that it is an unsaved state of, as that file was when it was opened or last
/// saved; empty for a plan that never had one
/// @param plan the plan with its changes
/// @param scenario the name of the scenario that was looked at
public record UnsavedPlan(Optional<OpenFile> file, Plan plan, String scenario) {}
