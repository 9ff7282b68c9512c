package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// Walks through a scenario's slots from its anchor on: eras begin, slots are skipped, versions
/// count up. The walk has no end of its own.
final class Slots {
  private static final int LAST_YEAR_WALKED_TO = Horizon.LATEST_YEAR + 100;

  private final Scenario scenario;
  private Rules rules;
  private Series series;
  private Slot current;
  private int number;
  private int erasBegun;

  Slots(Scenario scenario) {
    Version first = scenario.anchor().version();
    this.scenario = scenario;
    this.rules = scenario.rules();
    erasBeginningAt(first);
    this.series = Series.of(rules.cadence(), scenario.anchor().date());
    this.current = new Slot(first, series.origin(), series.origin(), rules, List.of());
  }

  /// A scenario's slots that are due before a day.
  ///
  /// @throws ContradictoryPlan if an era's anchor is not after the slot before it, or two releases
  /// have the same version
  static List<Slot> before(LocalDate end, Scenario scenario) {
    List<Slot> slots = new ArrayList<>();
    Map<Version, LocalDate> dues = new HashMap<>();
    Slots walk = new Slots(scenario);
    while (walk.current.due().isBefore(end)) {
      walk.requireNew(dues);
      slots.add(walk.current);
      walk.next();
    }
    return slots;
  }

  /// A scenario's slots after some first ones; the stream ends a hundred years after the last that a plan can hold.
  static Stream<Slot> after(int first, Scenario scenario) {
    Slots walk = new Slots(scenario);
    return Stream.iterate(
            walk.current, slot -> slot.due().getYear() <= LAST_YEAR_WALKED_TO, _ -> walk.next())
        .skip(first);
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
  /// @throws ContradictoryPlan if an era's anchor is not after the slot before it, or the version
  /// cannot be counted up
  Slot next() {
    List<Slot.Empty> skipped = new ArrayList<>();
    Set<Version> seen = new HashSet<>();
    number++;
    Version version = versionDue();
    // A version made from the date changes when its slot is skipped or an era moves it; a counted
    // one does not, and the loop ends at once.
    while (seen.add(version)) {
      beginErasOf(version);
      skip(version, skipped);
      version = versionDue();
    }
    current = new Slot(version, due(), series.origin(), rules, skipped);
    return current;
  }

  private LocalDate due() {
    return series.due(number);
  }

  private Version versionDue() {
    Version before = current.version();
    try {
      return rules.versions().map(form -> form.after(before, due())).orElseGet(before::next);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ContradictoryPlan(
          "scenario '%s', after %s: %s".formatted(scenario.name(), before, e.getMessage()));
    }
  }

  private void skip(Version version, List<Slot.Empty> skipped) {
    int slots = scenario.slotsSkippedAt(version);
    for (int i = 0; i < slots; i++) {
      skipped.add(new Slot.Empty(version, due()));
      number++;
    }
  }

  private void beginErasOf(Version version) {
    erasBeginningAt(version).stream()
        .filter(era -> era.anchor().isPresent() || era.cadence().isPresent())
        .reduce((earlier, later) -> later)
        .ifPresent(this::count);
  }

  private List<Era> erasBeginningAt(Version version) {
    List<Era> eras = scenario.eras();
    int begunBefore = erasBegun;
    while (erasBegun < eras.size() && version.isFrom(eras.get(erasBegun).from())) {
      rules = rules.with(eras.get(erasBegun));
      erasBegun++;
    }
    return eras.subList(begunBefore, erasBegun);
  }

  private void count(Era era) {
    LocalDate before = series.due(number - 1);
    era.anchor().ifPresent(anchor -> requireAfter(era, anchor, before));
    series = Series.of(rules.cadence(), era.anchor().orElse(before));
    number = era.anchor().isPresent() ? 0 : 1;
  }

  private void requireAfter(Era era, LocalDate anchor, LocalDate before) {
    if (!anchor.isAfter(before)) {
      throw new ContradictoryPlan(
          "scenario '%s', era from %s: its anchor is %s; allowed: a day after %s, when %s is due"
              .formatted(scenario.name(), era.from(), anchor, before, current.version()));
    }
  }

  private void requireNew(Map<Version, LocalDate> dues) {
    Optional<LocalDate> other =
        Optional.ofNullable(dues.putIfAbsent(current.version(), current.due()));
    if (other.isPresent()) {
      throw new ContradictoryPlan(
          ("scenario '%s': the releases due on %s and %s are both %s; "
                  + "allowed: a form of versions that gives each release its own")
              .formatted(scenario.name(), other.get(), current.due(), current.version()));
    }
  }
}
