package org.cadenceplanner.insight.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.insight.HoursOver;
import org.cadenceplanner.insight.PlacesInYear;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.plan.WeightedCalendar;
import org.cadenceplanner.schedule.Draft;
import org.cadenceplanner.schedule.Placement;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ScheduledMilestone;
import org.cadenceplanner.schedule.Scheduler;

/// Works out how much of each harm there is in the schedules of one cadence and one support scheme.
/// For one thread: it remembers what calendars say.
final class Costing {
  private final Plan plan;
  private final Holidays holidays;
  private final HoursOver hours;
  private final int places;
  private final IdentityHashMap<List<WeightedCalendar>, OffDays> offDays = new IdentityHashMap<>();

  private Costing(Plan plan, Holidays holidays, HoursOver hours, int places) {
    this.plan = plan;
    this.holidays = holidays;
    this.hours = hours;
    this.places = places;
  }

  /// @param holidays what the calendars of the scenario say
  /// @param scenario a scenario of that cadence and that support scheme
  static Costing of(Plan plan, Holidays holidays, Scenario scenario) {
    int places = PlacesInYear.number(scenario.lastRules().cadence());
    return new Costing(
        plan,
        holidays,
        HoursOver.of(plan, scenario),
        places == 0 ? Harm.PLACES_OF_NONE_FIXED : places);
  }

  /// How much of each harm there is; empty where no release is planned in the years looked at.
  ///
  /// @param shift by how many days the next release is put off
  Optional<Amounts> amounts(Draft draft, Scheduler scheduler, long shift) {
    List<Release> releases = draft.releases();
    Tally tally = new Tally();
    for (int i = 0; i < releases.size(); i++) {
      if (!releases.get(i).isReleased()) {
        tally.planned++;
        add(releases.get(i), tally);
        tally.seasons += i == 0 ? 0 : seasons(releases.get(i - 1), releases.get(i));
      }
    }
    return tally.planned == 0
        ? Optional.empty()
        : Optional.of(
            new Amounts(
                tally.moved / tally.planned,
                tally.holidays / tally.planned,
                tally.near / tally.planned,
                tally.seasons / tally.planned,
                limitsBroken(draft, scheduler),
                hours.aMonth(draft),
                places,
                Math.abs(shift)));
  }

  private void add(Release release, Tally tally) {
    OffDays off = offDays(release);
    if (release.pin().isEmpty()) {
      LocalDate due = release.due().orElse(release.date());
      tally.moved += moved(due, release.date(), release.resolved());
    }
    addDay(release.date(), off, tally);
    for (ScheduledMilestone milestone : release.milestones()) {
      Placement placement = milestone.placement();
      tally.moved += moved(placement.due(), placement.date(), placement.resolved());
      addDay(placement.date(), off, tally);
    }
  }

  private void addDay(LocalDate day, OffDays off, Tally tally) {
    tally.holidays += off.share(day);
    tally.near += holidays.feasts().isNear(day) ? 1 : 0;
  }

  /// What the planned releases of a schedule come to together.
  private static final class Tally {
    private int planned;
    private double moved;
    private double holidays;
    private double near;
    private double seasons;
  }

  private static long moved(LocalDate due, LocalDate date, boolean resolved) {
    return resolved ? Math.abs(date.toEpochDay() - due.toEpochDay()) : Harm.DAYS_OF_NONE_FREE;
  }

  private int seasons(Release before, Release release) {
    return Math.max(0, offDays(release).seasons(before.date(), release.date()) - 1);
  }

  private OffDays offDays(Release release) {
    return offDays.computeIfAbsent(release.rules().dates().calendarsIn(plan), holidays::offDays);
  }

  private long limitsBroken(Draft draft, Scheduler scheduler) {
    return plan.limits().isEmpty()
        ? 0
        : scheduler.breaches(draft).stream().filter(breach -> !breach.isHistory()).count();
  }

  /// The dates that come near a feast, feast by feast in the order of the releases.
  List<NearDate> near(Draft draft) {
    List<NearDate> near = new ArrayList<>();
    for (int feast = 0; feast < holidays.feasts().names().size(); feast++) {
      for (Release release : draft.planned()) {
        addNear(release, feast, near);
      }
    }
    return near;
  }

  private void addNear(Release release, int feast, List<NearDate> near) {
    Stream.concat(
            release.milestones().stream()
                .flatMap(milestone -> near(release, Optional.of(milestone), feast).stream()),
            near(release, Optional.empty(), feast).stream())
        .forEach(near::add);
  }

  private Optional<NearDate> near(
      Release release, Optional<ScheduledMilestone> milestone, int feast) {
    LocalDate day = milestone.map(ScheduledMilestone::date).orElse(release.date());
    return holidays
        .feasts()
        .nearest(day, feast)
        .map(
            holiday ->
                new NearDate(
                    release.version(),
                    milestone.map(ScheduledMilestone::name),
                    day,
                    holidays.feasts().names().get(feast),
                    holiday.getValue(),
                    holiday.getKey()));
  }
}
