package org.cadenceplanner.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Amendment;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;

/// What is being edited: a plan, one scenario of it, and of that the rules from one release on, or
/// the support that an amendment gives.
///
/// @param plan the plan as it is now, scheduled or not
/// @param scenario the scenario looked at, one of the plan's
/// @param era where the era begins whose rules are edited; empty for those before the first
/// @param amendment the place of the amendment whose support is edited, among those of the
///   scenario; empty where rules are edited
public record Edited(
    Plan plan, Scenario scenario, Optional<Era.Start> era, Optional<Integer> amendment) {

  /// A plan, a scenario and whose rules are edited, no amendment.
  Edited(Plan plan, Scenario scenario, Optional<Era.Start> era) {
    this(plan, scenario, era, Optional.empty());
  }

  /// The rules that are edited: those of the era as they come out, or those before the first era;
  /// of an amendment those with its support.
  public Rules rules() {
    Rules ofEra = era.map(scenario::rulesFrom).orElseGet(scenario::rules);
    return amended().map(Amendment::support).map(ofEra::withSupport).orElse(ofEra);
  }

  /// The amendment whose support is edited; empty where rules are edited.
  public Optional<Amendment> amended() {
    return amendment.map(scenario.amendments()::get);
  }

  /// The scenario with other rules in the place of those that are edited; of an amendment, with the
  /// support in them.
  Scenario with(Rules wanted) {
    return amendment
        .map(place -> scenario.withAmendments(amended(place, wanted.support())))
        .orElseGet(() -> scenario.withRulesFrom(era, wanted));
  }

  private List<Amendment> amended(int place, SupportScheme support) {
    List<Amendment> all = new ArrayList<>(scenario.amendments());
    all.set(place, all.get(place).withSupport(support));
    return all;
  }

  /// The same plan with the scenario looked at replaced.
  Plan withScenario(Scenario changed) {
    return plan.withScenarios(
        plan.scenarios().stream().map(s -> s.equals(scenario) ? changed : s).toList());
  }

  /// A schedule's plan and scenario, with the rules by which the next release is planned.
  static Edited first(Schedule schedule) {
    return new Edited(schedule.plan(), schedule.scenario(), startAhead(schedule));
  }

  /// A schedule's plan and scenario; the era or the amendment stays chosen where the same scenario
  /// still has it, else it is the era by which the next release is planned.
  Edited next(Schedule schedule) {
    Scenario next = schedule.scenario();
    return keepsChoice(schedule.plan(), next)
        ? new Edited(schedule.plan(), next, era, amendment)
        : first(schedule);
  }

  /// The same plan and scenario, with the rules by which the next release is planned.
  Edited ahead(Schedule schedule) {
    Optional<Era.Start> start = startAhead(schedule).filter(from -> scenario.era(from).isPresent());
    return new Edited(plan, scenario, start);
  }

  /// Another plan or scenario before it is scheduled: without an era, unless that stays chosen.
  Edited next(Plan next, String scenarioName) {
    Scenario looked = next.scenario(scenarioName).orElse(next.scenarios().getFirst());
    return keepsChoice(next, looked)
        ? new Edited(next, looked, era, amendment)
        : new Edited(next, looked, Optional.empty());
  }

  /// Whether these are the same scenario's rules of the same time as others, changed or not.
  public boolean isOfSameRules(Edited other) {
    return isSame(other.plan, other.scenario)
        && era.equals(other.era)
        && amendment.equals(other.amendment);
  }

  private boolean keepsChoice(Plan next, Scenario looked) {
    return isSame(next, looked)
        && amendment
            .map(place -> place < looked.amendments().size())
            .orElseGet(() -> keepsEra(looked));
  }

  private boolean keepsEra(Scenario looked) {
    return era.map(from -> looked.era(from).isPresent()).orElse(!looked.eras().isEmpty());
  }

  /// The scenario is the same if it has the same name, or another one in the same place.
  private boolean isSame(Plan other, Scenario looked) {
    List<Scenario> all = other.scenarios();
    boolean isInPlace =
        all.size() == plan.scenarios().size()
            && all.indexOf(looked) == plan.scenarios().indexOf(scenario);
    return isInPlace || looked.name().equals(scenario.name());
  }

  private static Optional<Era.Start> startAhead(Schedule schedule) {
    List<Era.Start> starts = schedule.scenario().eras().stream().map(Era::from).toList();
    return schedule.planned().stream()
        .findFirst()
        .map(next -> last(starts.stream().filter(start -> isOf(start, next))))
        .orElseGet(() -> last(starts.stream()));
  }

  private static boolean isOf(Era.Start start, Release release) {
    return start.isReached(release.version(), release.due().orElse(release.date()));
  }

  private static Optional<Era.Start> last(Stream<Era.Start> starts) {
    return starts.reduce((_, later) -> later);
  }
}
