package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The milestones of one release as ticks on its row, with their names where there is room.
///
/// @param scenario the scenario's name, for the subjects of the marks
/// @param reach from the middle of a tick to its upper and its lower end
/// @param lettered whether the row is high enough for names
record MilestoneMarks(
    String scenario,
    Release release,
    TimeAxis axis,
    LocalDate today,
    double reach,
    boolean lettered) {

  /// Draws them into the part of the row before the release and its date.
  ///
  /// @param taken what else stands in the row
  void draw(Sketch sketch, Area row, List<Area> taken) {
    List<MilestoneNames.Tick> ticks = ticks();
    if (lettered) {
      new MilestoneNames(ticks, lineOfToday(), this::subject).write(sketch, row, taken);
    }
    double middle = row.y() + row.height() / 2;
    for (MilestoneNames.Tick tick : ticks) {
      for (ScheduledMilestone milestone : tick.milestones()) {
        MilestoneMark.draw(sketch, new Point(tick.x(), middle), reach, subject(milestone));
      }
    }
  }

  private List<MilestoneNames.Tick> ticks() {
    TreeMap<LocalDate, List<ScheduledMilestone>> days =
        release.milestones().stream()
            .filter(milestone -> axis.shows(milestone.date()))
            .collect(
                Collectors.groupingBy(ScheduledMilestone::date, TreeMap::new, Collectors.toList()));
    return days.entrySet().stream()
        .map(day -> new MilestoneNames.Tick(axis.x(day.getKey()) + 1, day.getValue()))
        .toList();
  }

  private OptionalDouble lineOfToday() {
    return axis.shows(today) ? OptionalDouble.of(axis.x(today)) : OptionalDouble.empty();
  }

  private Subject subject(ScheduledMilestone milestone) {
    return new Part.Milestone(scenario, release.version(), milestone.name()).subject();
  }
}
