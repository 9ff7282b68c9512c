package org.cadenceplanner.schedule;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/// How many schedules of 15 releases with 8 milestones each over 10 calendars one thread looks at in
/// a second, one for each day of the year that it may count from.
final class SchedulesBenchmark {
  private static final long SECOND = 1_000_000_000;
  private static final List<String> CALENDARS =
      List.of("gb/eng", "de/be", "pl", "us", "cn", "fr", "it", "jp", "cz", "se");

  private SchedulesBenchmark() {}

  /// @param words the number of seconds of each of 5 rounds; 5 if there is no word
  public static void main(String[] words) throws Exception {
    long seconds = words.length == 0 ? 5 : Long.parseLong(words[0]);
    Plan plan = plan();
    LocalDate today = LocalDate.of(2026, 11, 1);
    DayIndex index = PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
    List<Scenario> scenarios = IntStream.range(0, 365).mapToObj(day -> from(plan, day)).toList();
    Scheduler scheduler = new Scheduler(plan, index, today);
    Draft first = scheduler.draft(scenarios.getFirst());
    System.out.printf(
        "%d releases, %d milestones each%n",
        first.releases().size(), first.releases().getFirst().milestones().size());
    for (int round = 1; round <= 5; round++) {
      long start = cpuTime();
      long looked = 0;
      long sum = 0;
      while (cpuTime() - start < seconds * SECOND) {
        for (Scenario scenario : scenarios) {
          sum += scheduler.draft(scenario).releases().getLast().date().toEpochDay();
          looked++;
        }
      }
      double took = (cpuTime() - start) / (double) SECOND;
      System.out.printf("round %d: %.0f schedules a second (%d)%n", round, looked / took, sum % 9);
    }
  }

  /// What this thread has had of a core: the others that a machine is shared with do not count.
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Scenario from(Plan plan, int day) {
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
