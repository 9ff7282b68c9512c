package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cadenceplanner.insight.DayOff;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.WorkOverTime;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.HolidaySeason;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// What a whole schedule costs, worked out in the plainest way from what the other screens show.
record PlainCost(Schedule schedule, DayIndex index, Search search, LocalDate due) {

  double total(LocalDate dueNow) {
    List<Release> planned = schedule.planned();
    Figures figures = Figures.of(schedule);
    Map<Harm, Double> amounts = new HashMap<>();
    amounts.put(Harm.MOVED, sum(planned.stream().map(PlainCost::moved)) / planned.size());
    amounts.put(Harm.HOLIDAYS, sum(planned.stream().map(this::holidays)) / planned.size());
    amounts.put(Harm.NEAR, sum(planned.stream().map(this::near)) / planned.size());
    amounts.put(Harm.SEASONS, sum(planned.stream().map(this::seasons)) / planned.size());
    amounts.put(Harm.LIMITS, (double) figures.breaches());
    amounts.put(Harm.LOAD, over(WorkOverTime.of(schedule)));
    int places = figures.placesInYear().size();
    amounts.put(Harm.PLACES, places == 0 ? 12.0 : places);
    amounts.put(Harm.SHIFT, (double) Math.abs(due.toEpochDay() - dueNow.toEpochDay()));
    return sum(Stream.of(Harm.values()).map(harm -> amounts.get(harm) * search.weights().of(harm)));
  }

  private static double sum(Stream<Double> values) {
    return values.mapToDouble(Double::doubleValue).sum();
  }

  private static double moved(Release release) {
    double days =
        release.pin().isPresent()
            ? 0
            : moved(release.due().orElseThrow(), release.date(), release.resolved());
    for (ScheduledMilestone milestone : release.milestones()) {
      days += moved(milestone.due(), milestone.date(), milestone.placement().resolved());
    }
    return days;
  }

  private static double moved(LocalDate due, LocalDate date, boolean isResolved) {
    return isResolved ? Math.abs(date.toEpochDay() - due.toEpochDay()) : 30;
  }

  private static List<LocalDate> days(Release release) {
    List<LocalDate> days = new ArrayList<>(List.of(release.date()));
    release.milestones().forEach(milestone -> days.add(milestone.date()));
    return days;
  }

  private double holidays(Release release) {
    double shares = 0;
    for (LocalDate day : days(release)) {
      shares +=
          sum(DayOff.between(schedule, index, day, day.plusDays(1)).stream().map(DayOff::share));
    }
    return shares;
  }

  private double near(Release release) {
    return days(release).stream().filter(this::isNear).count();
  }

  private boolean isNear(LocalDate day) {
    return index.calendars().stream()
        .flatMap(calendar -> calendar.names().entrySet().stream())
        .filter(off -> isOfFeast(off.getValue()))
        .anyMatch(
            off ->
                Math.abs(off.getKey().toEpochDay() - day.toEpochDay()) <= search.margin().days());
  }

  private boolean isOfFeast(String holiday) {
    String name = holiday.toLowerCase(Locale.ROOT);
    return search.margin().feasts().stream().anyMatch(name::contains);
  }

  private double seasons(Release release) {
    int place = schedule.releases().indexOf(release);
    if (place == 0) {
      return 0;
    }
    LocalDate before = schedule.releases().get(place - 1).date();
    long begun =
        HolidaySeason.of(schedule, index.first(), index.last().plusDays(1), index).stream()
            .map(HolidaySeason::from)
            .filter(from -> !from.isBefore(before) && from.isBefore(release.date()))
            .count();
    return Math.max(0, begun - 1);
  }

  private static double over(WorkOverTime work) {
    double over = 0;
    for (WorkOverTime.Month month : work.months()) {
      over += work.hasPeople() ? Math.max(0, month.hours().total() - work.available()) : 0;
    }
    return over / work.months().size();
  }
}
