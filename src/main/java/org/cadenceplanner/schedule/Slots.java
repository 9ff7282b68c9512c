package org.cadenceplanner.schedule;

import static org.cadenceplanner.language.Texts.tr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Direction;
import org.cadenceplanner.plan.Era;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.plan.Version;

/// Walks through a scenario's slots from its anchor on: eras begin, slots are skipped, slips are
/// carried on, versions count up. The walk has no end of its own.
final class Slots {
  /// The last year in which a slot of a walk may be due.
  static final int LAST_YEAR_WALKED_TO = Horizon.LATEST_YEAR + 100;

  private static final int MOST_SKIPPED = 100;

  private final Scenario scenario;
  private final SlotFacts facts;
  private final List<Era> begun = new ArrayList<>();
  private Rules rules;
  private Series series;
  private Slot current;
  private int number;
  private LocalDate before = LocalDate.MIN;
  private LocalDate notBefore = LocalDate.MIN;

  Slots(Scenario scenario, SlotFacts facts) {
    Version first = scenario.anchor().version();
    LocalDate day = scenario.anchor().date();
    this.scenario = scenario;
    this.facts = facts;
    this.rules = scenario.rules();
    beginEras(first, day);
    this.series = Series.of(rules.cadence(), day, facts);
    this.current = slot(first, day, List.of());
  }

  /// A walk that stands on the first slot of the scenario's last era; nothing if that never comes.
  static Optional<Slots> atLastEra(Scenario scenario, SlotFacts facts) {
    Slots walk = new Slots(scenario, facts);
    while (walk.begun.size() < scenario.eras().size()) {
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

  /// The slots from the anchor's on, one after another. They end a hundred years after the last that
  /// a plan can hold.
  ///
  /// @throws ContradictoryPlan as [#next] does
  Iterator<Slot> iterator() {
    return Stream.iterate(current, slot -> slot.due().getYear() <= LAST_YEAR_WALKED_TO, _ -> next())
        .iterator();
  }

  /// Goes on to the next slot with a release in it.
  ///
  /// @throws ContradictoryPlan if an era's anchor is not after the slot before it, or the version
  /// cannot be counted up
  Slot next() {
    List<Slot.Empty> skipped = new ArrayList<>();
    Set<Version> seen = new HashSet<>();
    carrySlipOn();
    before = series.due(number);
    number++;
    catchUp();
    Version version = versionDue();
    // A version made from the date changes when its slot is skipped or an era moves it; a counted
    // one does not, but may reach an era by its day once its slots are skipped.
    while (isMoved(version, seen, skipped)) {
      version = versionDue();
    }
    current = slot(version, due(), skipped);
    return current;
  }

  /// Lets a release begin eras and skip slots, those that the plan names for it once, and says
  /// whether it did either.
  private boolean isMoved(Version version, Set<Version> seen, List<Slot.Empty> skipped) {
    int eras = begun.size();
    int before = skipped.size();
    beginErasAndCount(version);
    if (seen.add(version)) {
      skipNamed(version, skipped);
    }
    if (rules.dates().direction() == Direction.SKIP) {
      skipRefused(skipped);
    }
    return begun.size() > eras || skipped.size() > before;
  }

  private Slot slot(Version version, LocalDate due, List<Slot.Empty> skipped) {
    Rules inForce = scenario.amended(version, rules);
    return new Slot(version, due, series.origin(), inForce, skipped);
  }

  // A release on record before the one before it carries nothing on: the walk never goes back.
  private void carrySlipOn() {
    switch (rules.slip()) {
      case ANCHORED, CATCH_UP -> {}
      case CHAINED ->
          facts
              .carriedFrom(current.version())
              .filter(day -> day.isAfter(before))
              .ifPresent(this::countFrom);
    }
  }

  private void countFrom(LocalDate actual) {
    if (!actual.equals(series.due(number))) {
      series = series.movedAt(number, actual, facts);
      number = 0;
    }
  }

  private LocalDate due() {
    LocalDate slot = series.due(number);
    return slot.isBefore(notBefore) ? notBefore : slot;
  }

  private void catchUp() {
    notBefore = rules.slip() == Slip.CATCH_UP ? halfACycleLater() : LocalDate.MIN;
    while (hasFixedPlaces(rules.cadence()) && series.due(number).isBefore(notBefore)) {
      number++;
    }
  }

  private LocalDate halfACycleLater() {
    long cycle = ChronoUnit.DAYS.between(series.due(number - 1), series.due(number));
    return facts.carriedFrom(current.version()).orElse(current.due()).plusDays((cycle + 1) / 2);
  }

  /// Whether a release can only come at the days of the cadence, and not between them.
  private static boolean hasFixedPlaces(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Every _ -> false;
      case Cadence.Yearly _, Cadence.Following _ -> true;
    };
  }

  private Version versionDue() {
    Version before = current.version();
    try {
      return rules.versions().map(form -> form.after(before, due())).orElseGet(before::next);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ContradictoryPlan(
          tr(
              "scenario '%s', after %s: %s",
              scenario.name(), before, String.valueOf(e.getMessage())));
    }
  }

  private void skipNamed(Version version, List<Slot.Empty> skipped) {
    int slots = scenario.slotsSkippedAt(version);
    for (int i = 0; i < slots; i++) {
      leaveEmpty(version, List.of(), skipped);
    }
  }

  /// Leaves those slots empty that the date policy refuses, up to the next one that it allows or at
  /// which an era begins, with a policy of its own; none of them where that is too far.
  private void skipRefused(List<Slot.Empty> skipped) {
    int first = number;
    List<Slot.Empty> refused = new ArrayList<>();
    while (refused.size() <= MOST_SKIPPED
        && erasReachedBy(versionDue(), due()).isEmpty()
        && !against(versionDue()).isEmpty()) {
      leaveEmpty(versionDue(), against(versionDue()), refused);
    }
    if (refused.size() > MOST_SKIPPED) {
      number = first;
    } else {
      skipped.addAll(refused);
    }
  }

  private void leaveEmpty(Version version, List<Reason> why, List<Slot.Empty> skipped) {
    LocalDate left = due();
    skipped.add(new Slot.Empty(version, left, why));
    // A release that is late may be due after several slots, which are no days of their own then.
    do {
      number++;
    } while (!due().isAfter(left));
  }

  /// Why the date policy skips the slot, where the release was not put there all the same.
  private List<Reason> against(Version version) {
    return isGivenHere(version) ? List.of() : facts.against(rules.dates(), due());
  }

  /// Whether the history or a pin has a release before the next slot is due.
  private boolean isGivenHere(Version version) {
    LocalDate next = series.due(number + 1);
    return facts.actual(version).filter(day -> day.isBefore(next)).isPresent();
  }

  private void beginErasAndCount(Version version) {
    if (begun.size() < scenario.eras().size()) {
      beginEras(version, due()).stream()
          .filter(era -> era.anchor().isPresent() || era.cadence().isPresent())
          .reduce((earlier, later) -> later)
          .ifPresent(this::count);
    }
  }

  /// Lets the eras begin that a release reaches, and gives them.
  private List<Era> beginEras(Version version, LocalDate due) {
    List<Era> reached = erasReachedBy(version, due);
    if (!reached.isEmpty()) {
      begun.addAll(reached);
      rules = scenario.rules();
      scenario.eras().stream().filter(begun::contains).forEach(era -> rules = rules.with(era));
    }
    return reached;
  }

  private List<Era> erasReachedBy(Version version, LocalDate due) {
    return begun.size() == scenario.eras().size()
        ? List.of()
        : scenario.eras().stream()
            .filter(era -> !begun.contains(era) && era.from().isReached(version, due))
            .toList();
  }

  private void count(Era era) {
    LocalDate asBefore = series.due(number);
    LocalDate last = number == 0 ? before : series.due(number - 1);
    era.anchor().ifPresent(anchor -> requireAfter(era, anchor, last));
    boolean countsFromLast = era.anchor().isEmpty() && number > 0;
    LocalDate origin = countsFromLast ? last : era.anchor().orElse(asBefore);
    beginAt(origin, countsFromLast ? 1 : 0);
    if (isBefore(era.from(), series.due(number))) {
      beginAt(asBefore, 0);
    }
  }

  private void beginAt(LocalDate origin, int next) {
    series = Series.of(rules.cadence(), origin, facts);
    number = next;
  }

  /// Whether a day is before an era begins, as one may be that a shorter cadence gives.
  private static boolean isBefore(Era.Start from, LocalDate due) {
    return switch (from) {
      case Era.Start.AtRelease _ -> false;
      case Era.Start.OnDay on -> due.isBefore(on.day());
    };
  }

  private void requireAfter(Era era, LocalDate anchor, LocalDate before) {
    if (!anchor.isAfter(before)) {
      throw new ContradictoryPlan(
          tr(
              "scenario '%s', era from %s: its anchor is %s; allowed: a day after %s, when %s is"
                  + " due",
              scenario.name(), era.from().inWords(), anchor, before, current.version()));
    }
  }
}
