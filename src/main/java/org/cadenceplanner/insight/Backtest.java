package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.ContradictoryPlan;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.RuleDate;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.Scheduler;

/// The rules of a scenario held against the releases of a project as they came.
///
/// A release is held against the day that the cadence gives it, moved by the date policy; its ends
/// against those by the rules of its time, counted from the day on which it came. Pins, and the
/// ends on record, say nothing of the rules and are left out.
///
/// @param came the schedule of the scenario with the history as its own, its ends included
/// @param columns the releases, then the ends of each phase of the list
public record Backtest(Schedule came, List<BacktestColumn> columns) {
  public Backtest {
    columns = List.copyOf(columns);
  }

  /// Holds a scenario against a history.
  ///
  /// @param plan a plan that has the history in place of its own, see
  /// [PublishedHistory#inPlaceOfHistoryOf]
  /// @param index the days off of its calendars
  /// @param today the day that counts as today, used where the plan does not say
  /// @param scenario a scenario of that plan
  /// @throws ContradictoryPlan if its rules contradict each other
  public static Backtest of(
      Plan plan, DayIndex index, LocalDate today, Scenario scenario, PublishedHistory history) {
    Scheduler byRule = new Scheduler(plan, index, today);
    Schedule schedule = byRule.schedule(scenario);
    List<BacktestColumn> columns = new ArrayList<>();
    columns.add(releases(byRule.byRule(scenario), scenario, history));
    history.phases().forEach(phase -> columns.add(ends(phase, schedule, history)));
    Scheduler asItCame = new Scheduler(history.withEnds(plan), index, today);
    return new Backtest(asItCame.schedule(scenario), columns);
  }

  public Scenario scenario() {
    return came.scenario();
  }

  /// The releases themselves.
  public BacktestColumn releases() {
    return columns.getFirst();
  }

  /// The figures of the releases and all ends together.
  public BacktestFigures inAll() {
    return BacktestFigures.of(columns.stream().flatMap(column -> column.rows().stream()).toList());
  }

  /// A row for each release, by date.
  public List<BacktestRow> rows() {
    List<Map<Version, Held>> byVersion = columns.stream().map(BacktestColumn::byVersion).toList();
    return releases().rows().stream()
        .map(Held::version)
        .map(
            version ->
                new BacktestRow(
                    version,
                    byVersion.stream()
                        .map(held -> Optional.ofNullable(held.get(version)))
                        .toList()))
        .toList();
  }

  private static BacktestColumn releases(
      List<RuleDate> byRule, Scenario scenario, PublishedHistory history) {
    Map<Version, LocalDate> days = new HashMap<>();
    byRule.forEach(rule -> days.put(rule.version(), rule.placement().date()));
    Stream<Held> came =
        history.releases().stream()
            .map(
                release ->
                    release(release, Optional.ofNullable(days.get(release.version())), scenario));
    return new BacktestColumn(
        Optional.empty(),
        Stream.concat(came, neverCame(byRule, history))
            .sorted(Comparator.comparing(Backtest::day))
            .toList());
  }

  private static Held release(
      HistoricRelease release, Optional<LocalDate> byRule, Scenario scenario) {
    boolean isBefore = release.date().isBefore(scenario.anchor().date());
    return new Held(
        release.version(),
        byRule.map(StatedDay::on),
        Optional.of(StatedDay.on(release.date())),
        byRule.isPresent()
            ? Optional.empty()
            : Optional.of(isBefore ? NotHeld.BEFORE_ANCHOR : NotHeld.NO_SLOT));
  }

  /// The releases of slots between those that came.
  private static Stream<Held> neverCame(List<RuleDate> byRule, PublishedHistory history) {
    Set<Version> out =
        history.releases().stream().map(HistoricRelease::version).collect(Collectors.toSet());
    List<RuleDate> came = byRule.stream().filter(rule -> out.contains(rule.version())).toList();
    if (came.isEmpty()) {
      return Stream.empty();
    }
    return byRule.subList(byRule.indexOf(came.getFirst()), byRule.indexOf(came.getLast())).stream()
        .filter(rule -> !out.contains(rule.version()))
        .map(
            rule ->
                new Held(
                    rule.version(),
                    Optional.of(StatedDay.on(rule.placement().date())),
                    Optional.empty(),
                    Optional.of(NotHeld.NEVER_CAME)));
  }

  private static BacktestColumn ends(String phase, Schedule schedule, PublishedHistory history) {
    Map<Version, Release> scheduled = new HashMap<>();
    schedule.releases().forEach(release -> scheduled.put(release.version(), release));
    return new BacktestColumn(
        Optional.of(phase),
        history.releases().stream()
            .flatMap(
                release ->
                    end(
                        release,
                        phase,
                        Optional.ofNullable(scheduled.get(release.version())).stream()
                            .flatMap(it -> it.phases().stream())
                            .filter(span -> span.name().equals(phase))
                            .findFirst())
                        .stream())
            .toList());
  }

  private static Optional<Held> end(
      HistoricRelease release, String phase, Optional<PhaseSpan> byRule) {
    Optional<StatedDay> was = Optional.ofNullable(release.ends().get(phase)).map(StatedDay::endOf);
    Optional<StatedDay> rule = byRule.filter(span -> !span.isOpen()).map(StatedDay::endOf);
    return was.isEmpty() && byRule.isEmpty()
        ? Optional.empty()
        : Optional.of(new Held(release.version(), rule, was, why(byRule, was)));
  }

  private static Optional<NotHeld> why(Optional<PhaseSpan> byRule, Optional<StatedDay> was) {
    if (was.isEmpty()) {
      return Optional.of(NotHeld.NOT_IN_LIST);
    }
    return byRule.isEmpty()
        ? Optional.of(NotHeld.NO_SUCH_PHASE)
        : byRule.filter(PhaseSpan::isOpen).map(_ -> NotHeld.OPEN);
  }

  private static LocalDate day(Held row) {
    return row.was().or(row::byRule).map(StatedDay::day).orElseThrow();
  }
}
