package org.cadenceplanner.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.Calendars;
import org.cadenceplanner.calendar.PlanCalendars;
import org.cadenceplanner.plan.Cadence;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Length;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;
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

/// How long whole plans take, all they say of their scenarios included, and what they ask most.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PlansBenchmark {
  private static final LocalDate TODAY = LocalDate.of(2018, 7, 11);
  private static final int WEEK = 7;
  private static final int DAYS = 512;
  private static final List<String> CALENDARS =
      List.of(
          "gb/eng", "de/be", "pl", "us", "cn", "fr", "it", "jp", "cz", "se", "at", "ch", "nl", "ca",
          "au", "es", "pt", "fi", "no", "be");

  private Plan xen;
  private DayIndex indexOfXen;
  private Plan wide;
  private DayIndex indexOfWide;
  private List<Plan> changes;
  private Scheduler kept;
  private List<List<PhaseSpan>> branches;
  private List<String> phases;
  private LocalDate[] days;
  private BlockedDays blocked;
  private DaySet berlin;
  private int asked;
  private int changed;

  @Setup
  public void plans() throws Exception {
    xen = Samples.read("xen-2018");
    indexOfXen = index(xen);
    wide = wide(xen);
    indexOfWide = index(wide);
    changes = IntStream.rangeClosed(5, 20).mapToObj(this::withFirstEvery).toList();
    kept = new Scheduler(wide, indexOfWide, TODAY);
    Schedule schedule = new Scheduler(xen, indexOfXen, TODAY).all().getFirst();
    branches = schedule.counted().stream().map(Release::phases).toList();
    phases = Branches.countedPhases(schedule.scenario());
    days = TODAY.datesUntil(TODAY.plusDays(DAYS)).toArray(LocalDate[]::new);
    berlin = indexOfXen.daysOff("de/be");
    blocked = BlockedDays.of(schedule.scenario().rules().dates(), xen.calendars(), indexOfXen);
  }

  private static DayIndex index(Plan plan) throws Exception {
    return PlanCalendars.index(Calendars.of(List.of(Path.of("holidays"))), plan);
  }

  /// Xen's plan with scenarios of 6 to 15 months over 20 years and 20 calendars.
  private static Plan wide(Plan plan) {
    Scenario scenario = plan.scenarios().getFirst();
    Stream<Scenario> scenarios =
        IntStream.rangeClosed(6, 15)
            .mapToObj(months -> every(months, scenario).withName(months + " months"));
    return plan.withHorizon(new Horizon(2018, 2037))
        .withCalendars(CALENDARS.stream().map(id -> new WeightedCalendar(id, 1)).toList())
        .withScenarios(scenarios.toList());
  }

  private static Scenario every(int months, Scenario scenario) {
    return scenario.withRules(
        scenario.rules().withCadence(new Cadence.Every(Length.ofMonths(months))));
  }

  /// The wide plan with another cadence in its first scenario.
  private Plan withFirstEvery(int months) {
    List<Scenario> scenarios = new ArrayList<>(wide.scenarios());
    scenarios.set(0, every(months, scenarios.getFirst()));
    return wide.withScenarios(scenarios);
  }

  /// The seven scenarios of July 2018.
  @Benchmark
  public List<Schedule> xenOf2018() {
    return new Scheduler(xen, indexOfXen, TODAY).all();
  }

  /// Ten scenarios, twenty years, twenty calendars.
  @Benchmark
  public List<Schedule> tenScenariosOfTwentyYears() {
    return new Scheduler(wide, indexOfWide, TODAY).all();
  }

  /// The same planned again after the cadence of one of them was changed.
  @Benchmark
  public List<Schedule> tenScenariosAfterAChange() {
    changed = (changed + 1) % changes.size();
    kept = kept.changedTo(changes.get(changed), indexOfWide, TODAY);
    return kept.all();
  }

  /// How many branches there are at once, of one scenario.
  @Benchmark
  public BranchCounts counts() {
    return BranchCounts.of(branches, phases, false);
  }

  /// Whether a date policy allows a day.
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public boolean isFree() {
    return blocked.isFree(nextDay());
  }

  /// Whether a calendar has a day off.
  @Benchmark
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public boolean isOff() {
    return berlin.contains(nextDay());
  }

  private LocalDate nextDay() {
    asked = (asked + WEEK) & (DAYS - 1);
    return days[asked];
  }
}
