package org.cadenceplanner.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.store.Samples;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many futures of Xen's plan of 2018 at 8 months, 9 releases of them over 5 calendars, one
/// thread walks through in a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FuturesBenchmark {
  private static final int[] SLIPS = {-30, -15, -15, -2, 22, 23, 27, 36, 68};
  private static final List<Limit> TWO =
      List.of(new Limit.MostBranches(4, Optional.empty()), new Limit.MostHolidaySeasons(2));

  @Param({"ANCHORED", "CATCH_UP", "CHAINED"})
  public Slip slip;

  private final SplittableRandom random = new SplittableRandom(1);
  private Futures free;
  private Futures limited;

  @Setup
  public void plan() throws Exception {
    Plan plan = Samples.read("xen-2018");
    free = futures(plan);
    limited = futures(plan.withLimits(TWO));
  }

  private Futures futures(Plan plan) throws Exception {
    DayIndex index = PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
    Scenario scenario = plan.scenario("8 months").orElseThrow();
    return new Scheduler(plan, index, LocalDate.of(2018, 7, 11))
        .futures(scenario.withRules(scenario.rules().withSlip(slip)));
  }

  @Benchmark
  public Future withoutLimits() {
    return free.next(this::drawn);
  }

  @Benchmark
  public Future withTwoLimits() {
    return limited.next(this::drawn);
  }

  private long drawn(long least) {
    return Math.max(least, SLIPS[random.nextInt(SLIPS.length)]);
  }
}
