package org.cadenceplanner.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.Slip;
import org.cadenceplanner.store.Samples;

/// How many futures of Xen's plan of 2018 at 8 months, 9 releases of them over 5 calendars, one
/// thread walks through in a second of processor time.
final class FuturesBenchmark {
  private static final long SECOND = 1_000_000_000;
  private static final int ROUNDS = 5;
  private static final int[] SLIPS = {-30, -15, -15, -2, 22, 23, 27, 36, 68};

  private FuturesBenchmark() {}

  /// @param words the seconds of each round; 3 if there is no word
  public static void main(String[] words) throws Exception {
    long seconds = words.length == 0 ? 3 : Long.parseLong(words[0]);
    Plan plan = Samples.read("xen-2018");
    Plan limited =
        plan.withLimits(
            List.of(new Limit.MostBranches(4, Optional.empty()), new Limit.MostHolidaySeasons(2)));
    measure("CHAINED, two limits", limited, Slip.CHAINED, seconds);
    for (Slip slip : Slip.values()) {
      measure(slip + ", no limits", plan, slip, seconds);
    }
  }

  private static void measure(String what, Plan plan, Slip slip, long seconds) throws Exception {
    DayIndex index = PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
    Scenario scenario = plan.scenario("8 months").orElseThrow();
    Futures futures =
        new Scheduler(plan, index, LocalDate.of(2018, 7, 11))
            .futures(scenario.withRules(scenario.rules().withSlip(slip)));
    SplittableRandom random = new SplittableRandom(1);
    Delays delays = least -> Math.max(least, SLIPS[random.nextInt(SLIPS.length)]);
    for (int round = 1; round <= ROUNDS; round++) {
      long start = processorTime();
      long walked = 0;
      while (processorTime() - start < seconds * SECOND) {
        for (int i = 0; i < 100; i++) {
          walked += futures.next(delays).releases().isEmpty() ? 0 : 1;
        }
      }
      double took = (processorTime() - start) / (double) SECOND;
      System.out.printf(
          "%s, round %d: %.0f futures of %d releases a second%n",
          what, round, walked / took, futures.planned().size());
    }
  }

  /// What this program has had of the processors: others that share them do not count.
  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
