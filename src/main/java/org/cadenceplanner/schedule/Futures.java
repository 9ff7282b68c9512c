package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;

/// The futures of a scenario: its slots walked and dated as for its schedule, but with releases that
/// come as late as is drawn, and slips carried on as the slip mode says.
///
/// A release that is planned and not pinned is ready so many days after it is due, not before today
/// and later than the release before it was ready; then the date policy places it. What it slips by
/// is carried on to the next, what the policy moves it by is not. For one thread, as the scheduler
/// is.
public final class Futures {
  private final Plan plan;
  private final Scenario scenario;
  private final Movers movers;
  private final Past past;
  private final Map<String, Integer> slotsPassed = new HashMap<>();
  private final Map<String, PlanFacts> planFacts = new HashMap<>();
  private final List<FutureRelease> planned;

  /// What a future has in common with the plan.
  interface Past {
    /// The day that counts as today.
    LocalDate today();

    /// How many slots of a scenario there are up to the last one that the history has a release of.
    int slotsPassed(Scenario scenario);

    /// The slots of a scenario as the plan has them, as far as it looks.
    DatedSlots slots(Scenario scenario);

    /// Where a scenario goes beyond the limits of the plan with slots from an iterator.
    List<Breach> breaches(Scenario scenario, Iterator<DatedSlot> slots);
  }

  /// @param scenario a scenario, without milestones, which move no release
  Futures(Plan plan, Scenario scenario, Movers movers, Past past) {
    this.plan = plan;
    this.scenario = scenario;
    this.movers = movers;
    this.past = past;
    this.planned = plannedIn(past.slots(scenario));
  }

  private List<FutureRelease> plannedIn(DatedSlots dated) {
    List<FutureRelease> all =
        dated.seen().stream().skip(slotsPassed(scenario)).map(Futures::release).toList();
    int number = all.size();
    while (number > 0 && !plan.horizon().contains(all.get(number - 1).date())) {
      number--;
    }
    return all.subList(0, number);
  }

  private static FutureRelease release(DatedSlot dated) {
    return new FutureRelease(
        dated.slot().version(),
        dated.slot().due(),
        dated.given().orElse(dated.byRule().due()),
        dated.given().isEmpty() && dated.byRule().isFromBlockedDay(),
        dated.date());
  }

  /// The releases that are planned, as the plan has them: from the first that is not out up to the
  /// last with a date in the horizon.
  public List<FutureRelease> planned() {
    return planned;
  }

  /// Walks through one future.
  ///
  /// @param delays says of each release how late it comes
  /// @throws ContradictoryPlan if a release comes later than a plan can hold
  public Future next(Delays delays) {
    Iterator<DatedSlot> walk = slotsOf(scenario, new OneFuture(this, delays));
    int passed = slotsPassed(scenario);
    List<DatedSlot> walked = new ArrayList<>();
    while (walked.size() < passed + planned.size()) {
      requireNext(walk);
      walked.add(walk.next());
    }
    List<FutureRelease> releases = new ArrayList<>(planned.size());
    walked.subList(passed, walked.size()).forEach(dated -> releases.add(release(dated)));
    return new Future(releases, broken(walked, walk));
  }

  /// The limits that the plan itself goes beyond.
  public Set<Limit> brokenAsPlanned() {
    return broken(List.of(), PlanFacts.dated(plan, scenario, movers));
  }

  private void requireNext(Iterator<DatedSlot> walk) {
    if (!walk.hasNext()) {
      throw new ContradictoryPlan(
          tr(
              "scenario '%s': with such slips its releases come later than a plan can hold",
              scenario.name()));
    }
  }

  private Set<Limit> broken(List<DatedSlot> walked, Iterator<DatedSlot> rest) {
    if (plan.limits().isEmpty()) {
      return Set.of();
    }
    Set<Limit> broken = new HashSet<>();
    for (Breach breach : past.breaches(scenario, new Replayed(walked, rest))) {
      if (!breach.isHistory()) {
        broken.add(breach.limit());
      }
    }
    return broken;
  }

  /// The slots of a scenario in one future, with their days; another scenario that is followed slips
  /// too.
  Iterator<DatedSlot> slotsOf(Scenario walked, OneFuture future) {
    SlotFacts ofPlan =
        planFacts.computeIfAbsent(walked.name(), _ -> new PlanFacts(plan, walked, movers));
    FutureFacts facts = new FutureFacts(this, ofPlan, walked, future);
    return new Dating(new Slots(walked, facts).iterator(), facts, movers);
  }

  Scenario scenario(String name) {
    return plan.scenario(name).orElseThrow();
  }

  LocalDate today() {
    return past.today();
  }

  int slotsPassed(Scenario walked) {
    return slotsPassed.computeIfAbsent(walked.name(), _ -> past.slotsPassed(walked));
  }
}
