package org.cadenceplanner.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.cadenceplanner.plan.Horizon;
import org.cadenceplanner.plan.Person;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Draft;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Support;

/// By how many hours a month the work goes over what the people can give: what [WorkOverTime] tells
/// month by month, as one figure for those who look at many schedules.
///
/// A month with less work than that counts as none: what is free in it helps no other. Where there is
/// nobody, nothing is over.
public final class HoursOver {
  private final Plan plan;
  private final double available;
  private final boolean hasPeople;
  private final long[] starts;
  private final Map<Support, Double> hoursOfBranch = new EnumMap<>(Support.class);

  private HoursOver(Plan plan, Scenario scenario) {
    this.plan = plan;
    this.available = plan.peopleOf(scenario).stream().mapToDouble(Person::hours).sum();
    this.hasPeople = !plan.peopleOf(scenario).isEmpty();
    this.starts = starts(plan.horizon());
    Upkeep upkeep = new Upkeep(plan.load());
    for (Support support : Support.values()) {
      hoursOfBranch.put(support, upkeep.aMonth(support).total());
    }
  }

  /// For the schedules of scenarios that have the people of one.
  public static HoursOver of(Plan plan, Scenario scenario) {
    return new HoursOver(plan, scenario);
  }

  private static long[] starts(Horizon horizon) {
    YearMonth first = YearMonth.from(horizon.first());
    int months = (int) ChronoUnit.MONTHS.between(horizon.first(), horizon.end());
    long[] starts = new long[months + 1];
    for (int i = 0; i <= months; i++) {
      starts[i] = first.plusMonths(i).atDay(1).toEpochDay();
    }
    return starts;
  }

  /// The hours a month over what the people can give, the mean of all months looked at.
  public double aMonth(Draft draft) {
    if (!hasPeople) {
      return 0;
    }
    double[] hours = new double[starts.length - 1];
    draft.releases().forEach(release -> add(release, hours));
    draft.unlisted().forEach(release -> add(release, hours));
    double over = 0;
    for (double month : hours) {
      over += Math.max(0, month - available);
    }
    return over / hours.length;
  }

  private void add(Release release, double[] hours) {
    for (PhaseSpan phase : release.phases()) {
      if (phase.counts()) {
        addBranch(phase, hours);
      }
    }
    ReleaseWork work = ReleaseWork.of(release);
    long days = ChronoUnit.DAYS.between(work.from(), work.until());
    double aDay = plan.load().hoursPerRelease() / days;
    int month = monthOf(work.from());
    while (month < hours.length && starts[month] < work.until().toEpochDay()) {
      hours[month] += aDay * daysIn(month, work.from(), work.until());
      month++;
    }
  }

  private void addBranch(PhaseSpan phase, double[] hours) {
    LocalDate until = phase.countedUntil(plan.endDaysCount());
    double aMonth = Objects.requireNonNull(hoursOfBranch.get(phase.support()));
    int month = monthOf(phase.from());
    while (month < hours.length && starts[month] < until.toEpochDay()) {
      double length = starts[month + 1] - starts[month];
      hours[month] += aMonth * (daysIn(month, phase.from(), until) / length);
      month++;
    }
  }

  private int monthOf(LocalDate day) {
    LocalDate first = plan.horizon().first();
    return (int) Math.max(0, ChronoUnit.MONTHS.between(first, day));
  }

  private long daysIn(int month, LocalDate from, LocalDate until) {
    long start = Math.max(starts[month], from.toEpochDay());
    long end = Math.min(starts[month + 1], until.toEpochDay());
    return Math.max(0, end - start);
  }
}
