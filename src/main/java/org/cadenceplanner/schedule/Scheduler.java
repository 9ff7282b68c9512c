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
import org.cadenceplanner.plan.EarlyPhase;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Pin;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.ReleaseClass;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.SupportScheme;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.KnownSchedules.Known;

/// Turns the scenarios of one plan into schedules: the one engine that every screen, table and
/// search goes through.
///
/// It keeps what it has found out of days, and what the scenarios of its plan came to, and so is meant
/// for one thread. A plan that is changed is scheduled in a fraction of the time by [#changedTo].
public final class Scheduler {
  private static final int DAYS_LOOKED_PAST_HORIZON = 366;

  private final Plan plan;
  private final LocalDate today;
  private final LocalDate endOfKnown;
  private final KnownDays known;
  private final KnownSchedules schedules;
  private final Movers movers;
  private final Map<Version, HistoricRelease> history = new HashMap<>();

  /// @param plan the plan whose scenarios are scheduled
  /// @param index the days off of all the calendars that the plan names
  /// @param today the day that counts as today, used where the plan does not say
  public Scheduler(Plan plan, DayIndex index, LocalDate today) {
    this(new KnownDays(plan, index), new KnownSchedules(plan, index, today));
  }

  private Scheduler(KnownDays known, KnownSchedules schedules) {
    this.plan = schedules.plan();
    this.today = schedules.today();
    this.endOfKnown = endOfKnown(plan);
    this.known = known;
    this.schedules = schedules;
    this.movers = known.movers();
    plan.history().forEach(release -> history.put(release.version(), release));
  }

  /// A scheduler of a changed plan: as a new one, but with what this one has found out of days and
  /// what the scenarios that did not change came to, as far as that holds. For the same thread as this
  /// one.
  ///
  /// @param index the days off of all the calendars that the changed plan names
  /// @param day the day that counts as today, used where the changed plan does not say
  public Scheduler changedTo(Plan changed, DayIndex index, LocalDate day) {
    return new Scheduler(known.in(changed, index), schedules.in(changed, index, day));
  }

  /// The days off it plans with.
  public DayIndex index() {
    return known.index();
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
    Lifetimes lifetimes =
        new Lifetimes(plan, history, dated, Collections.emptyIterator(), movers::of);
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
        List.of(),
        List.of());
  }

  /// The days that the rules of a scenario alone give its releases, those too that are out or were
  /// passed over, up to a year past the horizon.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other, or it has more than 100,000
  /// releases and milestones
  public List<RuleDate> byRule(Scenario scenario) {
    return PlanSize.within(plan, List.of(scenario), this::slots).getFirst().seen().stream()
        .map(dated -> new RuleDate(dated.slot().version(), dated.byRule()))
        .toList();
  }

  /// What may come of a scenario where its releases slip.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other, or it has more than 100,000
  /// releases
  public Futures futures(Scenario scenario) {
    Scenario walked =
        scenario
            .withRules(scenario.rules().withMilestones(List.of()))
            .withEras(
                scenario.eras().stream().map(era -> era.withMilestones(Optional.empty())).toList());
    return new Futures(plan, walked, movers, new Past());
  }

  /// What futures have in common with the plan.
  private final class Past implements Futures.Past {
    @Override
    public LocalDate today() {
      return today;
    }

    @Override
    public int slotsPassed(Scenario scenario) {
      return Scheduler.this.slotsPassed(slots(scenario).seen());
    }

    @Override
    public DatedSlots slots(Scenario scenario) {
      return PlanSize.within(plan, List.of(scenario), Scheduler.this::slots).getFirst();
    }

    @Override
    public List<Breach> breaches(Scenario scenario, Iterator<DatedSlot> slots) {
      DatedSlots dated = seen(scenario, slots);
      return Scheduler.this.breaches(draft(scenario, dated));
    }
  }

  private List<Schedule> worked(List<Scenario> scenarios) {
    List<DatedSlots> slots = PlanSize.within(plan, scenarios, this::knownSlots);
    return IntStream.range(0, scenarios.size())
        .mapToObj(i -> known(scenarios.get(i), slots.get(i)))
        .toList();
  }

  private DatedSlots knownSlots(Scenario scenario) {
    return schedules.of(scenario).map(Known::slots).orElseGet(() -> slots(scenario));
  }

  private Schedule known(Scenario scenario, DatedSlots slots) {
    return schedules.of(scenario).map(Known::schedule).orElseGet(() -> checked(scenario, slots));
  }

  private Schedule checked(Scenario scenario, DatedSlots slots) {
    Schedule schedule = worked(scenario, slots);
    Schedule checked = schedule.withBreaches(breaches(schedule.draft()));
    schedules.keep(new Known(checked, slots));
    return checked;
  }

  private DatedSlots slots(Scenario scenario) {
    return seen(scenario, PlanFacts.dated(plan, scenario, movers));
  }

  private DatedSlots seen(Scenario scenario, Iterator<DatedSlot> all) {
    return DatedSlots.before(lookedAtUntil(scenario), scenario, all, history::containsKey);
  }

  /// Far enough that releases are known which have a phase or a milestone in the horizon before they
  /// are out, and that those which are out have met their slots.
  private LocalDate lookedAtUntil(Scenario scenario) {
    LocalDate end = endOfKnown.plusDays(DAYS_LOOKED_PAST_HORIZON);
    LocalDate farthest = end;
    for (SupportScheme scheme : scenario.supportSchemes()) {
      for (ReleaseClass releaseClass : scheme.classes()) {
        for (EarlyPhase phase : releaseClass.early()) {
          farthest = Branches.later(farthest, phase.before().after(end));
        }
      }
    }
    for (Milestone milestone : scenario.milestones()) {
      LocalDate reached = milestone.before().after(end);
      farthest =
          Branches.later(
              farthest, milestone.longer().map(it -> it.by().after(reached)).orElse(reached));
    }
    return farthest;
  }

  /// The end of the horizon, or the last release where that came after it.
  private static LocalDate endOfKnown(Plan plan) {
    return plan.history().stream()
        .map(HistoricRelease::date)
        .reduce(plan.horizon().end(), Branches::later);
  }

  private Schedule worked(Scenario scenario, DatedSlots dated) {
    List<Slot> slots = dated.slots();
    List<Slot> slotsAndNext = dated.slotsAndNext();
    Optional<Slots> lastEra = Slots.atLastEra(scenario, new PlanFacts(plan, scenario, movers));
    Draft draft = draft(scenario, dated);
    List<Release> releases = draft.releases();
    return new Schedule(
        plan,
        scenario,
        today,
        releases,
        draft.unlisted(),
        skippedIn(slotsAndNext),
        new Clashes(plan.horizon()).of(draft, slotsAndNext),
        counts(scenario, releases, draft.unlisted()),
        lastEra.map(Slots::origin),
        lastEra.flatMap(walk -> SettledCounts.of(scenario, walk, plan.endDaysCount())),
        List.of(),
        new Notes(plan, scenario, index(), today).of(slots, slotsAndNext, releases));
  }

  /// The dates of a scenario and the branches that come of them: what [#schedule] starts from.
  ///
  /// @throws ContradictoryPlan if its rules contradict each other, or it has more than 100,000
  /// releases and milestones
  /// @throws CancellationException if the thread is interrupted meanwhile
  public Draft draft(Scenario scenario) {
    return draft(scenario, PlanSize.within(plan, List.of(scenario), this::slots).getFirst());
  }

  private Draft draft(Scenario scenario, DatedSlots dated) {
    List<Release> released = new ArrayList<>();
    List<Release> unlisted = new ArrayList<>();
    for (Release release : branched(scenario, dated)) {
      boolean isListed = release.isReleased() || plan.horizon().contains(release.date());
      if (isListed) {
        released.add(release);
      } else if (isPlannedWithinHorizon(release)) {
        unlisted.add(release);
      }
    }
    released.sort(Comparator.comparing(Release::date));
    return new Draft(scenario, released, unlisted);
  }

  /// Where a draft goes beyond the limits of the plan, limit by limit.
  public List<Breach> breaches(Draft draft) {
    return plan.limits().isEmpty()
        ? List.of()
        : new Breaches(plan, today, draft, known::seasons).found();
  }

  private boolean isPlannedWithinHorizon(Release release) {
    return !release.isReleased() && release.firstDay().isBefore(plan.horizon().end());
  }

  /// The releases that are out and those that are due, with the branches that come of them.
  private List<Release> branched(Scenario scenario, DatedSlots dated) {
    List<DatedSlot> slots = dated.seen();
    FirstOfYears years = new FirstOfYears(plan, slots);
    int passed = slotsPassed(slots);
    List<Release> all = new ArrayList<>(recorded(scenario, slots.subList(0, passed), years));
    for (DatedSlot slot : slots.subList(passed, slots.size())) {
      all.add(planned(slot, scenario, years));
    }
    Lifetimes lifetimes =
        new Lifetimes(
            plan,
            history,
            List.copyOf(all),
            dated.laterReleases(scenario.anchor().date()),
            movers::of);
    all.replaceAll(lifetimes::branched);
    return all;
  }

  /// How many slots there are up to the last one that the history has a release of. Those without
  /// one among them were passed over: what comes after them is out.
  private int slotsPassed(List<DatedSlot> slots) {
    for (int i = history.isEmpty() ? 0 : slots.size(); i > 0; i--) {
      if (history.containsKey(slots.get(i - 1).slot().version())) {
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

  private Release planned(DatedSlot dated, Scenario scenario, FirstOfYears years) {
    requireWanted();
    Slot slot = dated.slot();
    Placement placement = dated.placement();
    Optional<Pin> pin = scenario.pinOf(slot.version());
    ReleaseClass releaseClass = years.classOf(slot.version(), slot.due(), slot.rules().support());
    return new Release(
        slot.version(),
        stateOf(placement.date(), pin),
        slot.rules(),
        releaseClass.name(),
        Optional.of(slot.due()),
        placement.date(),
        placement.refused(),
        placement.resolved(),
        pin,
        List.of(),
        known.milestones().of(slot.rules(), placement.date()));
  }

  /// Whoever waits for thousands of releases no more has interrupted the thread.
  private static void requireWanted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("stopped");
    }
  }

  private ReleaseState stateOf(LocalDate date, Optional<Pin> pin) {
    if (date.isBefore(today)) {
      return ReleaseState.OVERDUE;
    }
    return pin.isPresent() ? ReleaseState.PINNED : ReleaseState.PLANNED;
  }

  /// @param passed the slots up to the last one that the history has a release of
  private List<Release> recorded(Scenario scenario, List<DatedSlot> passed, FirstOfYears years) {
    Map<Version, Slot> byVersion = new HashMap<>();
    passed.forEach(dated -> byVersion.put(dated.slot().version(), dated.slot()));
    List<Release> recorded = new ArrayList<>(plan.history().size());
    for (HistoricRelease release : plan.history()) {
      Optional<Slot> slot = Optional.ofNullable(byVersion.get(release.version()));
      recorded.add(recorded(release, scenario, slot, years));
    }
    return recorded;
  }

  private static Release recorded(
      HistoricRelease release, Scenario scenario, Optional<Slot> slot, FirstOfYears years) {
    Rules rules =
        slot.map(Slot::rules).orElseGet(() -> scenario.rulesFor(release.version(), release.date()));
    LocalDate day = slot.map(Slot::due).orElse(release.date());
    return new Release(
        release.version(),
        ReleaseState.RELEASED,
        rules,
        years.classOf(release.version(), day, rules.support()).name(),
        slot.map(Slot::due),
        release.date(),
        List.of(),
        true,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private BranchCounts counts(Scenario scenario, List<Release> releases, List<Release> unlisted) {
    List<List<PhaseSpan>> branches =
        Stream.concat(releases.stream(), unlisted.stream()).map(Release::phases).toList();
    return BranchCounts.of(branches, Branches.countedPhases(scenario), plan.endDaysCount());
  }
}
