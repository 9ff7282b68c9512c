package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Draft;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Scheduler;

/// Makes advice of what was looked at: the best that differ, each as a scenario with its cost and why.
final class Advising {
  private static final int MOST = 10;

  private final Question question;
  private final Holidays holidays;
  private final Scheduler scheduler;

  Advising(Question question, Holidays holidays) {
    this.question = question;
    this.holidays = holidays;
    this.scheduler = question.scheduler();
  }

  /// @param looked what was looked at, for each cadence and support
  Advice of(List<Looked> looked) {
    Margin known = question.search().margin().without(holidays.feasts().unknown());
    Advised now = advised(question.scenario(), question.asItIs());
    return new Advice(
        question.search(),
        question.next(),
        question.days().getFirst(),
        question.days().getLast(),
        now.because(AdviceInWords.near(now.near(), known)),
        advised(best(looked), now, known),
        looked.stream().map(Looked::strip).flatMap(Optional::stream).toList(),
        looked.stream().mapToLong(Looked::schedules).sum(),
        looked.stream().mapToLong(Looked::impossible).sum(),
        holidays.feasts().unknown());
  }

  private List<Found> best(List<Looked> looked) {
    List<Found> all =
        looked.stream()
            .flatMap(Looked::best)
            .sorted(Comparator.comparingDouble(Found::total).thenComparingLong(this::shift))
            .toList();
    List<Found> best = new ArrayList<>();
    for (Found found : all) {
      if (best.size() < MOST && best.stream().allMatch(found::differs)) {
        best.add(found);
      }
    }
    return best;
  }

  /// By how many days the next release comes earlier or later than now.
  private long shift(Found found) {
    LocalDate due = found.day().orElseGet(() -> dueByCadence(found.variant()));
    return Math.abs(ChronoUnit.DAYS.between(question.next().due(), due));
  }

  /// When a cadence with places of its own has the next release due.
  private LocalDate dueByCadence(Variant variant) {
    Draft draft = scheduler.draft(variant.from(Optional.empty()));
    return NextRelease.in(draft).map(NextRelease::due).orElseThrow();
  }

  private List<Advised> advised(List<Found> best, Advised now, Margin known) {
    List<Advised> all = new ArrayList<>();
    for (Found found : best) {
      Advised advised = advised(found.variant().from(found.day()), found.variant());
      String name =
          advised.isLike(now)
              ? AdviceInWords.asItIs(question.scenario())
              : AdviceInWords.name(found.variant(), advised.due());
      Scenario named = advised.scenario().withName(name);
      all.add(
          advised
              .as(unique(named, all))
              .because(AdviceInWords.why(advised, now, question.next(), known)));
    }
    return all;
  }

  private Advised advised(Scenario scenario, Variant variant) {
    Draft draft = scheduler.draft(scenario);
    Release next = NextRelease.in(draft).orElseThrow();
    Costing costing = Costing.of(question.plan(), holidays, scenario);
    Amounts amounts =
        costing.amounts(draft, scheduler, question.next().shift(next)).orElse(Amounts.NONE);
    return new Advised(
        scenario,
        next.version(),
        NextRelease.due(next),
        variant.cadence(),
        variant.support(),
        variant.dates(),
        Cost.of(amounts, question.search().weights()),
        costing.near(draft),
        List.of());
  }

  private Scenario unique(Scenario wanted, List<Advised> before) {
    Scenario named = wanted;
    int number = 2;
    while (isTaken(named.name(), before)) {
      named = wanted.withName(wanted.name() + " (" + number + ")");
      number++;
    }
    return named;
  }

  private boolean isTaken(String name, List<Advised> before) {
    return question.plan().scenario(name).isPresent()
        || before.stream().anyMatch(advised -> advised.scenario().name().equals(name));
  }
}
