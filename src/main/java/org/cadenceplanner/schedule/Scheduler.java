package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.ReleaseTurn;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;

/// Turns the scenarios of one plan into schedules: the one engine that every screen, table and
/// search goes through.
///
/// It keeps the blocked days of each date policy it has met, and so is meant for one plan, one index
/// and one thread.
public final class Scheduler {
  private static final int DAYS_LOOKED_PAST_HORIZON = 366;

  private final Plan plan;
  private final DayIndex index;
  private final LocalDate today;
  private final Map<DatePolicy, Mover> movers = new HashMap<>();
  private final Map<Version, HistoricRelease> history = new HashMap<>();

  /// @param plan the plan whose scenarios are scheduled
  /// @param index the days off of all the calendars that the plan names
  /// @param today the day that counts as today, used where the plan does not say
  public Scheduler(Plan plan, DayIndex index, LocalDate today) {
    this.plan = plan;
    this.index = index;
    this.today = plan.today().orElse(today);
    plan.history().forEach(release -> history.put(release.version(), release));
  }

  /// Schedules all scenarios of the plan in their order.
  ///
  /// @throws ContradictoryPlan if rules contradict each other, or the scenarios together have more
  /// than 100,000 releases and milestones
  /// @throws CancellationException if the thread is interrupted meanwhile
  public List<Schedule> all() {
    return worked(plan.scenarios());
  }

  /// Schedules one scenario.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other, or it has more than 100,000
  /// releases and milestones
  /// @throws CancellationException if the thread is interrupted meanwhile
  public Schedule schedule(Scenario scenario) {
    return worked(List.of(scenario)).getFirst();
  }

  /// What of a scenario holds whatever its rules are: the releases that are out, with their branches.
  /// Where its rules contradict each other, or a calendar cannot be had, there is no more to show.
  public Schedule recorded(Scenario scenario) {
    List<Release> dated = recorded(scenario, List.of(), new FirstOfYears(plan, List.of()));
    Lifetimes lifetimes = new Lifetimes(plan, scenario, dated, Collections.emptyIterator());
    List<Release> releases = dated.stream().map(lifetimes::branched).toList();
    return new Schedule(
        plan,
        scenario,
        today,
        releases,
        List.of(),
        List.of(),
        List.of(),
        counts(scenario, releases, List.of()),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /// The days that the rules of a scenario alone give its releases, those too that are out or were
  /// passed over, up to a year past the horizon.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other, or it has more than 100,000
  /// releases and milestones
  public List<RuleDate> byRule(Scenario scenario) {
    return PlanSize.within(plan, List.of(scenario), this::slots).getFirst().stream()
        .map(slot -> new RuleDate(slot.version(), mover(slot.rules().dates()).place(slot.due())))
        .toList();
  }

  private List<Schedule> worked(List<Scenario> scenarios) {
    List<List<Slot>> slots = PlanSize.within(plan, scenarios, this::slots);
    return IntStream.range(0, scenarios.size())
        .mapToObj(i -> worked(scenarios.get(i), slots.get(i)))
        .toList();
  }

  private List<Slot> slots(Scenario scenario) {
    return Slots.before(plan.horizon().end().plusDays(DAYS_LOOKED_PAST_HORIZON), scenario);
  }

  private Schedule worked(Scenario scenario, List<Slot> slots) {
    Optional<Slots> lastEra = Slots.atLastEra(scenario);
    List<Release> all = branched(scenario, slots);
    List<Release> planned = all.stream().filter(this::isPlannedWithinHorizon).toList();
    List<Release> listed =
        planned.stream().filter(release -> plan.horizon().contains(release.date())).toList();
    List<Release> earlier =
        planned.stream().filter(r -> r.date().isBefore(plan.horizon().first())).toList();
    List<Release> releases =
        Stream.concat(all.stream().filter(Release::isReleased), listed.stream())
            .sorted(Comparator.comparing(Release::date))
            .toList();
    return new Schedule(
        plan,
        scenario,
        today,
        releases,
        earlier,
        skippedIn(slots),
        clashes(listed),
        counts(scenario, releases, earlier),
        lastEra.map(Slots::origin),
        lastEra.flatMap(walk -> SettledCounts.of(scenario, walk, plan.endDaysCount())),
        new Notes(plan, scenario, index, today).of(slots, releases));
  }

  private boolean isPlannedWithinHorizon(Release release) {
    return !release.isReleased() && release.date().isBefore(plan.horizon().end());
  }

  /// The releases that are out and those that are due, with the branches that come of them.
  private List<Release> branched(Scenario scenario, List<Slot> slots) {
    FirstOfYears years = new FirstOfYears(plan, slots);
    Stream<Release> planned =
        slots.stream().skip(slotsPassed(slots)).map(slot -> planned(slot, scenario, years));
    List<Release> all = Stream.concat(recorded(scenario, slots, years).stream(), planned).toList();
    Lifetimes lifetimes = new Lifetimes(plan, scenario, all, after(slots, scenario));
    return all.stream().map(lifetimes::branched).toList();
  }

  /// The releases after those of some slots, planned one by one as they are asked for.
  private Iterator<Succession.Shipped> after(List<Slot> slots, Scenario scenario) {
    LocalDate[] before = {slots.isEmpty() ? scenario.anchor().date() : slots.getLast().due()};
    return Slots.after(slots.size(), scenario)
        .map(
            slot -> {
              ReleaseTurn turn = FirstOfYears.later(slot.version(), slot.due(), before[0]);
              before[0] = slot.due();
              return new Succession.Shipped(
                  mover(slot.rules().dates()).place(slot.due()).date(),
                  slot.rules().support().classOf(turn).name());
            })
        .iterator();
  }

  /// How many slots there are up to the last one that the history has a release of. Those without
  /// one among them were passed over: what comes after them is out.
  private long slotsPassed(List<Slot> slots) {
    for (int i = slots.size(); i > 0; i--) {
      if (history.containsKey(slots.get(i - 1).version())) {
        return i;
      }
    }
    return 0;
  }

  private List<LocalDate> skippedIn(List<Slot> slots) {
    return slots.stream()
        .flatMap(slot -> slot.skipped().stream())
        .map(Slot.Empty::due)
        .filter(plan.horizon()::contains)
        .toList();
  }

  private Release planned(Slot slot, Scenario scenario, FirstOfYears years) {
    requireWanted();
    Mover mover = mover(slot.rules().dates());
    Optional<Pin> pin = scenario.pinOf(slot.version());
    Placement placement =
        pin.map(p -> new Placement(slot.due(), p.date(), List.of(), true))
            .orElseGet(() -> mover.place(slot.due()));
    LocalDate date = placement.date();
    ReleaseClass releaseClass = slot.rules().support().classOf(years.turn(slot.version()));
    return new Release(
        slot.version(),
        stateOf(date, pin),
        releaseClass.name(),
        Optional.of(slot.due()),
        date,
        placement.refused(),
        placement.resolved(),
        pin,
        List.of(),
        new Milestones(mover).of(slot.rules().milestones(), date));
  }

  /// Whoever waits for thousands of releases no more has interrupted the thread.
  private static void requireWanted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("Planning was stopped.");
    }
  }

  private ReleaseState stateOf(LocalDate date, Optional<Pin> pin) {
    if (date.isBefore(today)) {
      return ReleaseState.OVERDUE;
    }
    return pin.isPresent() ? ReleaseState.PINNED : ReleaseState.PLANNED;
  }

  private List<Release> recorded(Scenario scenario, List<Slot> slots, FirstOfYears years) {
    Map<Version, LocalDate> dues = new HashMap<>();
    slots.forEach(slot -> dues.put(slot.version(), slot.due()));
    return plan.history().stream()
        .map(
            release ->
                recorded(
                    release,
                    scenario
                        .rulesFor(release.version())
                        .support()
                        .classOf(years.turn(release.version())),
                    Optional.ofNullable(dues.get(release.version()))))
        .toList();
  }

  private static Release recorded(
      HistoricRelease release, ReleaseClass releaseClass, Optional<LocalDate> due) {
    return new Release(
        release.version(),
        ReleaseState.RELEASED,
        releaseClass.name(),
        due,
        release.date(),
        List.of(),
        true,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Mover mover(DatePolicy policy) {
    return movers.computeIfAbsent(
        policy, p -> new Mover(BlockedDays.of(p, p.calendarsIn(plan), index)));
  }

  private BranchCounts counts(Scenario scenario, List<Release> releases, List<Release> earlier) {
    List<List<PhaseSpan>> branches =
        Stream.concat(releases.stream(), earlier.stream()).map(Release::phases).toList();
    return BranchCounts.of(branches, Branches.countedPhases(scenario), plan.endDaysCount());
  }

  private static List<Clash> clashes(List<Release> planned) {
    List<Clash> clashes = new ArrayList<>();
    for (Release release : planned) {
      for (ScheduledMilestone milestone : release.milestones()) {
        if (milestone.placement().isClash()) {
          clashes.add(clashOf(release, milestone));
        }
      }
      if (!release.refused().isEmpty()) {
        clashes.add(clashOf(release));
      }
    }
    clashes.sort(Comparator.comparing(Clash::due));
    return clashes;
  }

  private static Clash clashOf(Release release) {
    return new Clash(
        release.version(),
        Optional.empty(),
        release.due().orElse(release.date()),
        release.refused(),
        release.date(),
        release.resolved());
  }

  private static Clash clashOf(Release release, ScheduledMilestone milestone) {
    Placement placement = milestone.placement();
    return new Clash(
        release.version(),
        Optional.of(milestone.name()),
        placement.due(),
        placement.refused(),
        placement.date(),
        placement.resolved());
  }
}
