package org.cadenceplanner.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.WeightedCalendar;

/// What has been found out of the days of an index: where policies move them, the milestones before
/// them, the holiday seasons. It holds for all plans with the same calendars in the same years, and
/// so is kept while a plan is changed. For one thread.
final class KnownDays {
  private static final int MOST_KEPT = 64;

  private final DayIndex index;
  private final List<WeightedCalendar> calendars;
  private final Movers movers;
  private final KnownMilestones milestones;
  private final Map<List<WeightedCalendar>, List<HolidaySeason>> seasons = new HashMap<>();

  KnownDays(Plan plan, DayIndex index) {
    this.index = index;
    this.calendars = plan.calendars();
    this.movers = new Movers(plan, index);
    this.milestones = new KnownMilestones(index, movers);
  }

  /// What holds for a plan: this, or where it does not, or there is so much that most of it will be
  /// of rules left behind, nothing yet.
  ///
  /// @param indexOfPlan the days off of the plan's calendars; only the very same index is no other
  KnownDays in(Plan plan, DayIndex indexOfPlan) {
    boolean holds = index.equals(indexOfPlan) && calendars.equals(plan.calendars());
    return holds && size() <= MOST_KEPT ? this : new KnownDays(plan, indexOfPlan);
  }

  /// How many policies and lists of milestones are known.
  private int size() {
    return movers.size() + milestones.size();
  }

  DayIndex index() {
    return index;
  }

  Movers movers() {
    return movers;
  }

  KnownMilestones milestones() {
    return milestones;
  }

  /// The holiday seasons of calendars over all the years of the index.
  List<HolidaySeason> seasons(List<WeightedCalendar> of) {
    return seasons.computeIfAbsent(
        of, _ -> HolidaySeason.between(index.first(), index.last().plusDays(1), of, index));
  }
}
