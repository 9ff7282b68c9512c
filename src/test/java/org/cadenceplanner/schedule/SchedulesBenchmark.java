package org.cadenceplanner.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.plan.Anchor;
import org.cadenceplanner.plan.DatePolicy;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Milestone;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many schedules of 15 releases with 8 milestones each over 10 calendars one thread looks at in
/// a second, one for each day of the year that the scenario may count from.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SchedulesBenchmark {
  private static final int DAYS = 365;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final List<String> CALENDARS =
      List.of("gb/eng", "de/be", "pl", "us", "cn", "fr", "it", "jp", "cz", "se");

  private final Plan plan = plan();
  private final List<Scenario> scenarios = IntStream.range(0, DAYS).mapToObj(this::from).toList();
  private DayIndex index;
  private Scheduler kept;

  @Setup
  public void index() throws Exception {
    index = PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
    kept = new Scheduler(plan, index, TODAY);
  }

  /// As the search for better dates does it: a scheduler for a year of days.
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public long schedulesOfAYear() {
    return looked(new Scheduler(plan, index, TODAY));
  }

  /// With a scheduler that knows all the days by now.
  @Benchmark
  @OperationsPerInvocation(DAYS)
  public long schedulesOfDaysKnown() {
    return looked(kept);
  }

  private long looked(Scheduler scheduler) {
    long sum = 0;
    for (Scenario scenario : scenarios) {
      sum += scheduler.draft(scenario).releases().getLast().date().toEpochDay();
    }
    return sum;
  }

  private Scenario from(int day) {
    Scenario scenario = plan.scenarios().getFirst();
    Anchor anchor = scenario.anchor();
    return scenario.withAnchor(new Anchor(anchor.version(), anchor.date().plusDays(day)));
  }

  private static Plan plan() {
    Scenarios scenario =
        Scenarios.every(8)
            .from("4.12", "2027-01-01")
            .dates(Dates.on(DatePolicy.usual().weekdays()));
    for (int i = 1; i <= 8; i++) {
      scenario.milestone(new Milestone("milestone " + i, Length.ofWeeks(i), Optional.empty()));
    }
    return new Plan(
        "Benchmark",
        Optional.empty(),
        Optional.empty(),
        new Horizon(2027, 2036),
        false,
        List.of(),
        CALENDARS.stream().map(id -> new WeightedCalendar(id, 1)).toList(),
        Load.usual(),
        Stream.of(scenario).map(Scenarios::scenario).toList());
  }
}
