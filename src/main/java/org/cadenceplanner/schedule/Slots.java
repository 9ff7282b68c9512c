package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// Walks through a scenario's slots from its anchor on: eras begin, slots are skipped, versions
/// count up. The walk has no end of its own.
final class Slots {
  private final Scenario scenario;
  private Slot current;
  private Series series;
  private int number;
  private int erasBegun;

  Slots(Scenario scenario) {
    this.scenario = scenario;
    Version first = scenario.anchor().version();
    Rules rules = scenario.rulesFor(first);
    this.current = new Slot(first, scenario.anchor().date(), rules, List.of());
    this.series = new Series(rules.cadence(), current.due());
    this.erasBegun = erasBegunAt(first);
  }

  /// A walk that stands on the first slot of the scenario's last era; nothing if that never comes.
  static Optional<Slots> atLastEra(Scenario scenario) {
    Slots walk = new Slots(scenario);
    while (walk.erasBegun < scenario.eras().size()) {
      if (walk.current.due().getYear() > Horizon.LATEST_YEAR) {
        return Optional.empty();
      }
      walk.next();
    }
    return Optional.of(walk);
  }

  /// The slot the walk stands on; the anchor's at first.
  Slot current() {
    return current;
  }

  /// The day from which the cadence in force is counted.
  LocalDate origin() {
    return series.origin();
  }

  /// The due days of the cadence in force, counted from the current slot: its slot 0.
  Series seriesFromHere() {
    return series.from(number);
  }

  /// Goes on to the next slot with a release in it.
  ///
  /// @throws ContradictoryPlan if an era's anchor is not after the slot before it
  Slot next() {
    List<LocalDate> skipped = new ArrayList<>();
    Set<Version> seen = new HashSet<>();
    number++;
    Version version = versionDue(current.rules());
    // A version made from the date changes when its slot is skipped or an era moves it; a counted
    // one does not, and the loop ends at once.
    while (seen.add(version)) {
      beginErasOf(version);
      skip(scenario.slotsSkippedAt(version), skipped);
      version = versionDue(scenario.rulesFor(version));
    }
    current = new Slot(version, due(), scenario.rulesFor(version), List.copyOf(skipped));
    return current;
  }

  private LocalDate due() {
    return series.due(number);
  }

  private Version versionDue(Rules rules) {
    Version before = current.version();
    return rules.versions().map(form -> form.after(before, due())).orElseGet(before::next);
  }

  private void skip(int slots, List<LocalDate> skipped) {
    for (int i = 0; i < slots; i++) {
      skipped.add(due());
      number++;
    }
  }

  private int erasBegunAt(Version version) {
    return (int) scenario.eras().stream().filter(era -> version.isFrom(era.from())).count();
  }

  private void beginErasOf(Version version) {
    int begun = Math.max(erasBegun, erasBegunAt(version));
    scenario.eras().subList(erasBegun, begun).stream()
        .filter(era -> era.anchor().isPresent() || era.cadence().isPresent())
        .reduce((earlier, later) -> later)
        .ifPresent(era -> begin(era, scenario.rulesFor(version)));
    erasBegun = begun;
  }

  private void begin(Era era, Rules rules) {
    LocalDate before = series.due(number - 1);
    if (era.anchor().isPresent()) {
      requireAfter(era, era.anchor().get(), before);
      series = new Series(rules.cadence(), era.anchor().get());
      number = 0;
    } else {
      series = new Series(rules.cadence(), before);
      number = 1;
    }
  }

  private void requireAfter(Era era, LocalDate anchor, LocalDate before) {
    if (!anchor.isAfter(before)) {
      throw new ContradictoryPlan(
          "scenario '%s', era from %s: its anchor is %s; allowed: a day after %s, when %s is due"
              .formatted(scenario.name(), era.from(), anchor, before, current.version()));
    }
  }
}
