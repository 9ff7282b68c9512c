package org.cadenceplanner.store;

import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;

/// A plan with changes that are in no file yet.
///
/// @param file the file that it is an unsaved state of, as that file was when it was opened or last
/// saved; empty for a plan that never had one
/// @param plan the plan with its changes
/// @param scenario the name of the scenario that was looked at
/// @param calendars the files of calendars, by name, that came with it and are in no folder yet
public record UnsavedPlan(
    Optional<OpenFile> file, Plan plan, String scenario, Map<String, byte[]> calendars) {
  public UnsavedPlan {
    calendars = Map.copyOf(calendars);
  }

  /// One whose calendars are all in folders.
  public UnsavedPlan(Optional<OpenFile> file, Plan plan, String scenario) {
    this(file, plan, scenario, Map.of());
  }
}
