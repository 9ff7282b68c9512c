package org.cadenceplanner.insight.advice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.store.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the search for better dates of Xen's plan of 2018 at 8 months takes on all processors.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AdviceBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);

  private Plan plan;
  private DayIndex index;
  private Scenario scenario;
  private Search search;

  @Setup
  public void question() throws Exception {
    plan = Samples.read("xen-2018");
    index = PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
    scenario = plan.scenario("8 months").orElseThrow();
    search = Search.usual(AdviceSearch.next(plan, index, TODAY, scenario).rules());
  }

  /// Every day of a year, 7 choices of weekdays and 4 ways to move: 10,220 schedules.
  @Benchmark
  public Advice advice() {
    return AdviceSearch.of(plan, index, TODAY, scenario, search, () -> {});
  }
}
