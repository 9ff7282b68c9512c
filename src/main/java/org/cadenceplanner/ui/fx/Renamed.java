package org.cadenceplanner.ui.fx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// The scenarios that a step gave other names, or took back other names of.
///
/// A scenario is renamed where one with a new name stands in its place, and no scenario has the old
/// name any more: after `8 months, 9 months` became `8 months, 3 quarters`, `9 months` is now `3
/// quarters`.
///
/// @param names the new names by the old ones
public record Renamed(Map<String, String> names) {
  public Renamed {
    names = Map.copyOf(names);
  }

  /// Those of one state of a plan that have other names in the next.
  public static Renamed between(Plan was, Plan is) {
    List<String> before = names(was);
    List<String> after = names(is);
    Map<String, String> renamed = new HashMap<>();
    if (before.size() == after.size()) {
      for (int place = 0; place < before.size(); place++) {
        if (!after.contains(before.get(place)) && !before.contains(after.get(place))) {
          renamed.put(before.get(place), after.get(place));
        }
      }
    }
    return new Renamed(renamed);
  }

  /// The name that the scenario of a name has now.
  public String now(String name) {
    return names.getOrDefault(name, name);
  }

  private static List<String> names(Plan plan) {
    return plan.scenarios().stream().map(Scenario::name).toList();
  }
}
