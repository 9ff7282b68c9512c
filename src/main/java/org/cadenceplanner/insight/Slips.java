package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.PastInterval;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Delays;
import org.cadenceplanner.schedule.RuleDate;
import org.cadenceplanner.schedule.Scheduler;

/// How late the releases of a project came so far, each counted from the one before it.
///
/// The meant interval is the one stated for the time of the release; where none is stated at all,
/// the one that the scenario's rules have for it, skipped slots included. A release of a time
/// before the first stated interval, or that no slot of a cadence in turn or in the year meets, is
/// left out.
///
/// @param stated the intervals as the project meant them; empty for those of the scenario's rules
/// @param observed the slips, by the day the releases came
public record Slips(List<PastInterval> stated, List<ObservedSlip> observed) {
  /// Of fewer slips nothing can be said.
  public static final int FEWEST = 5;

  public Slips {
    stated = List.copyOf(stated);
    observed = List.copyOf(observed);
  }

  /// The slips of a plan's history.
  ///
  /// @param index the days off of its calendars
  /// @param stated the intervals as the project meant them, in the order of their releases; empty
  /// to take those of the scenario's rules
  public static Slips of(Plan plan, DayIndex index, Scenario scenario, List<PastInterval> stated) {
    List<HistoricRelease> releases =
        plan.history().stream().sorted(Comparator.comparing(HistoricRelease::date)).toList();
    MeantDays meant = new MeantDays(scenario, stated, () -> byRule(plan, index, scenario));
    List<ObservedSlip> observed = new ArrayList<>();
    for (int i = 1; i < releases.size(); i++) {
      HistoricRelease release = releases.get(i);
      meant
          .after(releases.get(i - 1), release)
          .map(day -> new ObservedSlip(release.version(), day, release.date()))
          .ifPresent(observed::add);
    }
    return new Slips(stated, observed);
  }

  /// The days that the rules alone give, as if no release had ever slipped.
  private static List<RuleDate> byRule(Plan plan, DayIndex index, Scenario scenario) {
    return new Scheduler(plan.withHistory(List.of()), index, plan.horizon().first())
        .byRule(scenario.withPins(List.of()));
  }

  /// Whether there are enough to say something of what comes.
  public boolean isEnough() {
    return observed.size() >= FEWEST;
  }

  /// By how many days releases were late on average; 0 where none is known.
  public double mean() {
    return observed.stream().mapToInt(ObservedSlip::days).average().orElse(0);
  }

  /// Draws one of these slips after another, each as likely as the others, of those that are still
  /// possible; where none is, the least that is.
  Delays resampled(long seed) {
    int[] days = observed.stream().mapToInt(ObservedSlip::days).sorted().toArray();
    SplittableRandom random = new SplittableRandom(seed);
    return least -> {
      int first = firstNotBelow(least, days);
      return first == days.length ? least : days[first + random.nextInt(days.length - first)];
    };
  }

  private static int firstNotBelow(long least, int[] sorted) {
    int first = 0;
    while (first < sorted.length && sorted[first] < least) {
      first++;
    }
    return first;
  }

  /// Finds the days on which releases were meant to come.
  private static final class MeantDays {
    private final Scenario scenario;
    private final List<PastInterval> stated;
    private final Supplier<List<RuleDate>> byRule;
    private final Map<Version, LocalDate> dues = new HashMap<>();

    MeantDays(Scenario scenario, List<PastInterval> stated, Supplier<List<RuleDate>> byRule) {
      this.scenario = scenario;
      this.stated = stated;
      this.byRule = byRule;
    }

    Optional<LocalDate> after(HistoricRelease before, HistoricRelease release) {
      return stated.isEmpty()
          ? byCadence(before, release)
          : stated.stream()
              .filter(interval -> release.version().isFrom(interval.from()))
              .reduce((_, later) -> later)
              .map(interval -> interval.interval().after(before.date()));
    }

    private Optional<LocalDate> byCadence(HistoricRelease before, HistoricRelease release) {
      return switch (scenario.rulesFor(release.version(), release.date()).cadence()) {
        case Cadence.Every every when every.intervals().size() == 1 ->
            Optional.of(
                every
                    .intervals()
                    .getFirst()
                    .after(before.date(), 1L + scenario.slotsSkippedAt(release.version())));
        case Cadence.Every _, Cadence.Yearly _, Cadence.Following _ -> bySlots(before, release);
      };
    }

    private Optional<LocalDate> bySlots(HistoricRelease before, HistoricRelease release) {
      if (dues.isEmpty()) {
        byRule.get().forEach(rule -> dues.put(rule.version(), rule.placement().due()));
      }
      return Optional.ofNullable(dues.get(before.version()))
          .flatMap(
              from ->
                  Optional.ofNullable(dues.get(release.version()))
                      .map(to -> before.date().plusDays(to.toEpochDay() - from.toEpochDay())));
    }
  }
}
