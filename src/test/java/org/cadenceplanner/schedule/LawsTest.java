package org.cadenceplanner.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Rules;
import org.cadenceplanner.plan.Tries;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;
import org.junit.jupiter.api.Test;

/// What holds of every plan, tried on thousands of arbitrary ones.
class LawsTest {
  /// Months differ in length.
  private static final double TOLERANCE = 0.02;

  @Test
  void slotsStrictlyIncrease() {
    for (int seed = 0; seed < Tries.of(3_000); seed++) {
      List<Slot> slots = new Arbitrary(seed).scenario().slots(60);
      assertThat(slots)
          .as("seed %d: due days", seed)
          .extracting(Slot::due)
          .isSortedAccordingTo(strictly(Comparator.comparing(LocalDate::toEpochDay)));
      assertThat(slots)
          .as("seed %d: versions", seed)
          .extracting(Slot::version)
          .isSortedAccordingTo(strictly(Comparator.<Version>naturalOrder()));
    }
  }

  @Test
  void theDaysOfASlotAreCountedFromItsAnchorAlone() {
    for (int seed = 0; seed < Tries.of(2_000); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      Length every = arbitrary.length(18);
      LocalDate anchor = arbitrary.day();
      List<Slot> slots = Scenarios.every(every).from("1", anchor.toString()).slots(30);
      for (int i = 0; i < slots.size(); i++) {
        assertThat(slots.get(i).due())
            .as("seed %d: slot %d every %s from %s", seed, i, every, anchor)
            .isEqualTo(inPlainWords(anchor, every, i));
      }
    }
  }

  private static LocalDate inPlainWords(LocalDate anchor, Length every, int times) {
    int amount = every.amount() * times;
    return switch (every.unit()) {
      case DAYS -> anchor.plusDays(amount);
      case WEEKS -> anchor.plusDays(7L * amount);
      case MONTHS -> anchor.plusMonths(amount);
      case YEARS -> anchor.plusYears(amount);
    };
  }

  @Test
  void aDateIsTheBestDayThatThePolicyAllowsOrUnresolvedWhereItWasDue() {
    for (int seed = 0; seed < Tries.of(4_000); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      DatePolicy policy = arbitrary.policy().policy();
      NaiveJudge judge = judge(policy, arbitrary);
      LocalDate due = arbitrary.day();
      Placement placement = mover(judge).place(due);
      assertThat(placement.date())
          .as("seed %d: %s due %s", seed, policy, due)
          .isEqualTo(judge.bestFor(due).orElse(due));
      assertThat(placement.resolved())
          .as("seed %d: %s due %s is resolved", seed, policy, due)
          .isEqualTo(judge.allows(placement.date()));
      assertThat(Math.abs(due.until(placement.date(), ChronoUnit.DAYS)))
          .as("seed %d: the move of %s", seed, due)
          .isLessThanOrEqualTo(policy.atMost());
      assertThat(placement.refused())
          .as("seed %d: the days refused for %s", seed, due)
          .allMatch(refusal -> !judge.allows(refusal.day()) && !refusal.reasons().isEmpty())
          .extracting(Refusal::day)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void milestonesKeepTheirOrderAndStayBeforeTheRelease() {
    for (int seed = 0; seed < Tries.of(3_000); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      Scenarios scenario = arbitrary.withMilestones(Scenarios.every(9).dates(arbitrary.policy()));
      Rules rules = scenario.scenario().rules();
      NaiveJudge usual = judge(rules.dates(), arbitrary);
      LocalDate release = arbitrary.day();
      List<ScheduledMilestone> milestones =
          new Milestones(rules.dates(), movers(usual)).of(rules.milestones(), release);
      assertThat(milestones)
          .as("seed %d: by date, and by the day they were due", seed)
          .isSortedAccordingTo(Comparator.comparing(ScheduledMilestone::date))
          .isSortedAccordingTo(Comparator.comparing(ScheduledMilestone::due));
      LocalDate notBefore = LocalDate.MIN;
      for (ScheduledMilestone milestone : milestones) {
        Milestone rule = ruleOf(milestone, rules.milestones());
        NaiveJudge judge = usual.by(rule.dates().orElse(rules.dates()));
        requireFair(seed, milestone, milestones, release);
        requireReason(seed, milestone, notBefore, judge);
        requireDue(seed, milestone, rule, release, usual);
        notBefore = milestone.date();
      }
    }
  }

  private static Milestone ruleOf(ScheduledMilestone milestone, List<Milestone> rules) {
    return rules.stream()
        .filter(rule -> milestone.name().startsWith(rule.name()))
        .findFirst()
        .orElseThrow();
  }

  private static void requireReason(
      int seed, ScheduledMilestone milestone, LocalDate notBefore, NaiveJudge judge) {
    boolean isRefused = !judge.allows(milestone.due()) || milestone.due().isBefore(notBefore);
    assertThat(milestone.placement().isClash())
        .as("seed %d: %s", seed, milestone)
        .isEqualTo(isRefused);
    if (milestone.placement().resolved()) {
      assertThat(judge.allows(milestone.date())).as("seed %d: %s", seed, milestone).isTrue();
      assertThat(Math.abs(milestone.due().until(milestone.date(), ChronoUnit.DAYS)))
          .as("seed %d: %s", seed, milestone)
          .isLessThanOrEqualTo(judge.policy().atMost());
    } else {
      assertThat(milestone.date())
          .as("seed %d: %s", seed, milestone)
          .isEqualTo(milestone.due().isBefore(notBefore) ? notBefore : milestone.due());
    }
  }

  /// The first day of a milestone is earlier just where a day that makes it so lies before the
  /// release.
  private static void requireDue(
      int seed, ScheduledMilestone milestone, Milestone rule, LocalDate release, NaiveJudge usual) {
    if (milestone.number().orElse(1) > 1) {
      return;
    }
    LocalDate plain = rule.before().before(release);
    Optional<LocalDate> earlier =
        rule.longer()
            .filter(more -> plain.datesUntil(release).anyMatch(usual.by(more.days())::blocks))
            .map(more -> more.by().before(plain));
    assertThat(milestone.due())
        .as("seed %d: %s by %s", seed, milestone, rule)
        .isEqualTo(earlier.orElse(plain));
    assertThat(milestone.longer().isPresent()).isEqualTo(earlier.isPresent());
  }

  private static void requireFair(
      int seed, ScheduledMilestone milestone, List<ScheduledMilestone> all, LocalDate release) {
    assertThat(milestone.date()).as("seed %d: %s", seed, milestone).isBefore(release);
    List<String> merged =
        all.stream()
            .filter(other -> other.date().equals(milestone.date()))
            .filter(other -> !other.due().equals(milestone.due()))
            .map(ScheduledMilestone::name)
            .toList();
    assertThat(milestone.mergedWith())
        .as("seed %d: %s", seed, milestone)
        .containsExactlyInAnyOrderElementsOf(merged);
  }

  @Test
  void phasesFollowOneAnotherWithoutAGapAndNeverEndBeforeTheyStart() {
    for (int seed = 0; seed < Tries.of(1_500); seed++) {
      for (Release release : Plans.of(new Arbitrary(seed).scenario()).schedule().releases()) {
        LocalDate from = release.date();
        for (PhaseSpan phase : release.supported()) {
          assertThat(phase.from()).as("seed %d: %s %s", seed, release, phase).isEqualTo(from);
          assertThat(phase.until())
              .as("seed %d: %s %s", seed, release, phase)
              .isAfterOrEqualTo(from);
          from = phase.until();
        }
      }
    }
  }

  @Test
  void phasesBeforeTheReleaseAdjoinAndEndWithIt() {
    for (int seed = 0; seed < Tries.of(1_500); seed++) {
      for (Release release : Plans.of(new Arbitrary(seed).scenario()).schedule().releases()) {
        List<PhaseSpan> early = release.phases().stream().filter(PhaseSpan::isEarly).toList();
        LocalDate until = release.date();
        for (PhaseSpan phase : early.reversed()) {
          assertThat(phase.until()).as("seed %d: %s %s", seed, release, phase).isEqualTo(until);
          assertThat(phase.from())
              .as("seed %d: %s %s", seed, release, phase)
              .isBeforeOrEqualTo(until);
          until = phase.from();
        }
        assertThat(release.start()).as("seed %d: %s", seed, release).isEqualTo(until);
        assertThat(release.phases().subList(0, early.size()))
            .as("seed %d: %s", seed, release)
            .isEqualTo(early);
      }
    }
  }

  @Test
  void anEndIsWhereItsPolicyAllowsOrUnresolvedWhereItWasDue() {
    for (int seed = 0; seed < Tries.of(1_500); seed++) {
      Scenarios scenario = new Arbitrary(seed).scenario();
      Optional<DatePolicy> dates = scenario.scenario().rules().support().dates();
      for (Release release : Plans.of(scenario).schedule().releases()) {
        for (PhaseSpan phase : release.phases()) {
          String what = "seed %d: %s %s".formatted(seed, release, phase);
          assertThat(phase.placement().isPresent())
              .as(what)
              .isEqualTo(dates.isPresent() && isSaidByRule(phase));
          phase.placement().ifPresent(end -> requireEnd(what, phase, end, dates.orElseThrow()));
        }
      }
    }
  }

  private static boolean isSaidByRule(PhaseSpan phase) {
    return !phase.isEarly() && !phase.isOpen() && phase.from().isBefore(phase.until());
  }

  private static void requireEnd(String what, PhaseSpan phase, Placement end, DatePolicy dates) {
    NaiveJudge judge = new NaiveJudge(dates, List.of(), List.of());
    assertThat(end.date()).as(what).isEqualTo(phase.until()).isAfter(phase.from());
    assertThat(end.resolved()).as(what).isEqualTo(judge.allows(end.date()));
    assertThat(end.isClash()).as(what).isEqualTo(!judge.allows(end.due()));
    if (!end.resolved()) {
      assertThat(end.date()).as(what).isEqualTo(end.due());
    }
  }

  @Test
  void theSweepIsTheCountOfEachDay() {
    for (int seed = 0; seed < Tries.of(300); seed++) {
      boolean endDaysCount = new Arbitrary(seed).coin();
      Plans plans = Plans.of(new Arbitrary(seed).scenario()).years(2018, 2021);
      Schedule schedule = (endDaysCount ? plans.endDaysCount() : plans).schedule();
      LocalDate day = schedule.horizon().first();
      while (day.isBefore(schedule.horizon().end())) {
        requireCount(seed, schedule, day, endDaysCount);
        day = day.plusDays(1);
      }
    }
  }

  private static void requireCount(
      int seed, Schedule schedule, LocalDate day, boolean endDaysCount) {
    BranchCounts counts = schedule.branches();
    assertThat(counts.total().at(day))
        .as("seed %d: all on %s", seed, day)
        .isEqualTo(count(schedule, day, "", endDaysCount));
    counts
        .byPhase()
        .forEach(
            (phase, steps) ->
                assertThat(steps.at(day))
                    .as("seed %d: %s on %s", seed, phase, day)
                    .isEqualTo(count(schedule, day, phase, endDaysCount)));
  }

  private static int count(Schedule schedule, LocalDate day, String phase, boolean endDaysCount) {
    return (int)
        Stream.concat(schedule.releases().stream(), schedule.unlisted().stream())
            .filter(release -> isSupported(release, day, phase, endDaysCount))
            .count();
  }

  private static boolean isSupported(
      Release release, LocalDate day, String phase, boolean endDaysCount) {
    return release.phases().stream()
        .filter(span -> span.counts() && (phase.isEmpty() || span.name().equals(phase)))
        .anyMatch(
            span ->
                span.contains(day)
                    || endDaysCount
                        && day.equals(span.until())
                        && span.from().isBefore(span.until()));
  }

  @Test
  void meanPeakAndShareAreThoseOfEachDay() {
    for (int seed = 0; seed < Tries.of(2_000); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      List<DayRange> stretches = new ArrayList<>();
      LocalDate start = LocalDate.of(2018, 1, 1);
      for (int i = arbitrary.number(0, 8); i > 0; i--) {
        LocalDate from = start.plusDays(arbitrary.number(-50, 100));
        stretches.add(new DayRange(from, from.plusDays(arbitrary.number(0, 60))));
      }
      LocalDate end = start.plusDays(arbitrary.number(1, 90));
      StepFunction steps = StepFunction.counting(stretches);
      List<Integer> counts =
          start
              .datesUntil(end)
              .map(day -> (int) stretches.stream().filter(s -> lies(day, s)).count())
              .toList();
      int peak = counts.stream().max(Comparator.naturalOrder()).orElseThrow();
      int low = counts.stream().min(Comparator.naturalOrder()).orElseThrow();
      double mean = counts.stream().mapToInt(c -> c).average().orElseThrow();
      double share = counts.stream().filter(c -> c == peak).count() / (double) counts.size();
      assertThat(steps.peak(start, end)).as("seed %d: peak", seed).isEqualTo(peak);
      assertThat(steps.low(start, end)).as("seed %d: low", seed).isEqualTo(low);
      assertThat(steps.mean(start, end)).as("seed %d: mean", seed).isCloseTo(mean, within(1e-9));
      assertThat(steps.shareAt(peak, start, end))
          .as("seed %d: share", seed)
          .isCloseTo(share, within(1e-9));
    }
  }

  private static boolean lies(LocalDate day, DayRange days) {
    return !day.isBefore(days.from()) && day.isBefore(days.until());
  }

  @Test
  void supportOfSMonthsEveryCMonthsSettlesAtSOverC() {
    for (int seed = 0; seed < Tries.of(1_000); seed++) {
      Arbitrary arbitrary = new Arbitrary(seed);
      int support = arbitrary.number(1, 72);
      int every = arbitrary.number(1, 36);
      Scenarios scenario =
          Scenarios.every(every)
              .from("1", arbitrary.day().toString())
              .support(Schemes.one(Length.ofMonths(support)));
      SettledCounts settled = Plans.of(scenario).schedule().settled().orElseThrow();
      StepFunction total = settled.counts().total();
      String what = "seed %d: %d months every %d".formatted(seed, support, every);
      int peak = Math.ceilDiv(support, every);
      double share = support % every == 0 ? 1 : support % every / (double) every;
      assertThat(total.mean(settled.from(), settled.end()))
          .as(what)
          .isCloseTo(support / (double) every, within(TOLERANCE));
      assertThat(total.peak(settled.from(), settled.end())).as(what).isEqualTo(peak);
      assertThat(total.shareAt(peak, settled.from(), settled.end()))
          .as(what)
          .isCloseTo(share, within(TOLERANCE));
    }
  }

  @Test
  void theSamePlanGivesTheSameSchedule() {
    for (int seed = 0; seed < Tries.of(300); seed++) {
      Schedule once = Plans.of(new Arbitrary(seed).scenario()).schedule();
      Schedule again = Plans.of(new Arbitrary(seed).scenario()).schedule();
      assertThat(again).as("seed %d", seed).isEqualTo(once).hasSameHashCodeAs(once);
    }
  }

  /// One for each policy, as in the program.
  private static Function<DatePolicy, Mover> movers(NaiveJudge usual) {
    Map<DatePolicy, Mover> movers = new HashMap<>();
    return policy -> movers.computeIfAbsent(policy, it -> mover(usual.by(it)));
  }

  private static Mover mover(NaiveJudge judge) {
    DayIndex index =
        DayIndex.of(LocalDate.of(2010, 1, 1), LocalDate.of(2030, 12, 31), judge.days());
    return new Mover(BlockedDays.of(judge.policy(), judge.calendars(), index));
  }

  private static NaiveJudge judge(DatePolicy policy, Arbitrary arbitrary) {
    return new NaiveJudge(
        policy,
        List.of(
            new WeightedCalendar("a", arbitrary.number(1, 9)),
            new WeightedCalendar("b", arbitrary.number(1, 9)),
            new WeightedCalendar("c", arbitrary.number(1, 9))),
        arbitrary.calendars().stream().map(Calendars::days).toList());
  }

  private static <T> Comparator<T> strictly(Comparator<T> order) {
    return (one, other) -> order.compare(one, other) < 0 ? -1 : 1;
  }
}
