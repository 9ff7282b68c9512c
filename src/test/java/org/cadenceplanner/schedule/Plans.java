package org.cadenceplanner.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.plan.HistoricEnd;
import org.cadenceplanner.plan.HistoricRelease;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Limit;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.plan.WeightedCalendar;

/// A plan of one scenario as a test says it, and the schedule that comes of it:
/// `Plans.of(Scenarios.every(8)).years(2018, 2021).schedule()`.
///
/// Where a test says nothing, the years are 2018 to 2024, today is 2018-07-11, and there are neither
/// history nor calendars.
public final class Plans {
  private final Scenarios scenario;
  private final List<HistoricRelease> history = new ArrayList<>();
  private final List<CalendarDays> calendars = new ArrayList<>();
  private final List<WeightedCalendar> heeded = new ArrayList<>();
  private Horizon horizon = new Horizon(2018, 2024);
  private LocalDate today = LocalDate.of(2018, 7, 11);
  private final List<Scenarios> others = new ArrayList<>();
  private boolean endDaysCount;
  private List<Limit> limits = List.of();

  private Plans(Scenarios scenario) {
    this.scenario = scenario;
  }

  public static Plans of(Scenarios scenario) {
    return new Plans(scenario);
  }

  /// A plan with another scenario besides.
  public Plans and(Scenarios other) {
    others.add(other);
    return this;
  }

  public Plans years(int first, int last) {
    horizon = new Horizon(first, last);
    return this;
  }

  public Plans today(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  public Plans endDaysCount() {
    endDaysCount = true;
    return this;
  }

  public Plans limits(Limit... set) {
    limits = List.of(set);
    return this;
  }

  public Plans released(String version, String date) {
    return released(new HistoricRelease(Version.of(version), LocalDate.parse(date), Map.of()));
  }

  public Plans released(HistoricRelease... releases) {
    history.addAll(Arrays.asList(releases));
    return this;
  }

  public static HistoricRelease released(
      String version, String date, Map<String, ? extends HistoricEnd> ends) {
    return new HistoricRelease(
        Version.of(version), LocalDate.parse(date), new LinkedHashMap<>(ends));
  }

  public Plans heeding(int weight, Calendars calendar) {
    heeded.add(new WeightedCalendar(calendar.days().id(), weight));
    return knowing(calendar);
  }

  /// A calendar that is in the index, but that the plan does not heed.
  public Plans knowing(Calendars calendar) {
    calendars.add(calendar.days());
    return this;
  }

  public Plan plan() {
    return new Plan(
            "Tested",
            Optional.empty(),
            Optional.of(today),
            horizon,
            endDaysCount,
            history,
            heeded,
            Load.usual(),
            Stream.concat(Stream.of(scenario), others.stream()).map(Scenarios::scenario).toList())
        .withLimits(limits);
  }

  public Schedule schedule() {
    return scheduler().all().getFirst();
  }

  /// The futures of its first scenario.
  public Futures futures() {
    return scheduler().futures(plan().scenarios().getFirst());
  }

  public Scheduler scheduler() {
    return new Scheduler(plan(), index(), today);
  }

  public DayIndex index() {
    Plan plan = plan();
    return DayIndex.of(
        LocalDate.of(DayIndex.firstYear(plan), 1, 1),
        LocalDate.of(DayIndex.lastYear(plan), 12, 31),
        calendars);
  }

  public Release release(String version) {
    return schedule().releases().stream()
        .filter(release -> release.version().equals(Version.of(version)))
        .findFirst()
        .orElseThrow();
  }
}
