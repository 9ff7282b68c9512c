package org.cadenceplanner.schedule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Plan;

/// A mover for each date policy of a plan, made when it is first asked for.
final class Movers {
  private final Plan plan;
  private final DayIndex index;
  private final Map<DatePolicy, Mover> made = new HashMap<>();
  // A policy is long to compare, and the same one is asked for again and again.
  private final IdentityHashMap<DatePolicy, Mover> known = new IdentityHashMap<>();

  Movers(Plan plan, DayIndex index) {
    this.plan = plan;
    this.index = index;
  }

  /// How many policies have been asked for.
  int size() {
    return known.size();
  }

  Mover of(DatePolicy policy) {
    return known.computeIfAbsent(policy, this::made);
  }

  private Mover made(DatePolicy policy) {
    return made.computeIfAbsent(
        policy, p -> new Mover(BlockedDays.of(p, p.calendarsIn(plan), index)));
  }
}
