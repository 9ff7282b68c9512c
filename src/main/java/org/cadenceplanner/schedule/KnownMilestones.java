package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Rules;

/// The milestones of releases by their days, worked out once for each day that rules put a release
/// on: whoever looks at many scenarios comes to the same days again and again. For one thread.
final class KnownMilestones {
  private final DayIndex index;
  private final Movers movers;
  // Rules are long to compare, and the same ones are asked for again and again.
  private final IdentityHashMap<
          DatePolicy, IdentityHashMap<List<Milestone>, ByDay<List<ScheduledMilestone>>>>
      known = new IdentityHashMap<>();

  KnownMilestones(DayIndex index, Movers movers) {
    this.index = index;
    this.movers = movers;
  }

  List<ScheduledMilestone> of(Rules rules, LocalDate release) {
    return rules.milestones().isEmpty() ? List.of() : byDay(rules).of(release);
  }

  /// How many lists of milestones have been asked for, by policy.
  int size() {
    return known.values().stream().mapToInt(Map::size).sum();
  }

  private ByDay<List<ScheduledMilestone>> byDay(Rules rules) {
    return known
        .computeIfAbsent(rules.dates(), _ -> new IdentityHashMap<>())
        .computeIfAbsent(
            rules.milestones(),
            milestones -> new ByDay<>(index, day -> placed(rules.dates(), milestones, day)));
  }

  private List<ScheduledMilestone> placed(
      DatePolicy usual, List<Milestone> milestones, LocalDate release) {
    return new Milestones(usual, movers::of).of(milestones, release);
  }
}
