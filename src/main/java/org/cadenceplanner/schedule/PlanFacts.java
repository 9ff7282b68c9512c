package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// What a plan says of days to one of its scenarios.
final class PlanFacts implements SlotFacts {
  private final Plan plan;
  private final Movers movers;
  private final Map<Version, LocalDate> actual = new HashMap<>();

  PlanFacts(Plan plan, Scenario scenario, Movers movers) {
    this.plan = plan;
    this.movers = movers;
    scenario.pins().forEach(pin -> actual.put(pin.version(), pin.date()));
    plan.history().forEach(release -> actual.put(release.version(), release.date()));
  }

  /// The slots of a scenario with their days, one after another.
  static Iterator<DatedSlot> dated(Plan plan, Scenario scenario, Movers movers) {
    PlanFacts facts = new PlanFacts(plan, scenario, movers);
    return new Dating(new Slots(scenario, facts).iterator(), facts, movers);
  }

  @Override
  public Optional<LocalDate> actual(Version version) {
    return Optional.ofNullable(actual.get(version));
  }

  @Override
  public List<Reason> against(DatePolicy policy, LocalDate day) {
    return movers.of(policy).against(day);
  }

  @Override
  public Iterator<DatedSlot> slotsOf(String scenario) {
    return dated(plan, plan.scenario(scenario).orElseThrow(), movers);
  }
}
