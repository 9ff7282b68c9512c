package org.cadenceplanner.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cadenceplanner.drawing.Point;
import org.cadenceplanner.drawing.Subject;
import org.cadenceplanner.drawing.TextStyle;
import org.cadenceplanner.schedule.Release;
import org.cadenceplanner.schedule.ScheduledMilestone;

/// The milestones of one release as ticks on its row, each with its name where there is room for it
/// before the next one.
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

  private static final double GAP = 4;

  /// Draws them into the part of the row before the release and its date.
  void draw(Sketch sketch, Area row) {
    TreeMap<LocalDate, List<ScheduledMilestone>> days =
        release.milestones().stream()
            .filter(milestone -> axis.shows(milestone.date()))
            .collect(
                Collectors.groupingBy(ScheduledMilestone::date, TreeMap::new, Collectors.toList()));
    List<LocalDate> inOrder = new ArrayList<>(days.keySet());
    double middle = row.y() + row.height() / 2;
    for (int i = 0; i < inOrder.size(); i++) {
      LocalDate day = inOrder.get(i);
      boolean last = i + 1 == inOrder.size();
      double end = last ? row.right() : Math.min(row.right(), axis.x(inOrder.get(i + 1)));
      if (lettered) {
        writeNames(sketch, days.getOrDefault(day, List.of()), middle, end);
      }
      for (ScheduledMilestone milestone : days.getOrDefault(day, List.of())) {
        MilestoneMark.draw(sketch, new Point(axis.x(day) + 1, middle), reach, subject(milestone));
      }
    }
  }

  private void writeNames(
      Sketch sketch, List<ScheduledMilestone> together, double middle, double end) {
    String names =
        together.stream().map(ScheduledMilestone::name).collect(Collectors.joining(", "));
    TextStyle style = sketch.type().tiny();
    double width = sketch.lettering().width(names, style);
    double left = besideToday(axis.x(together.getFirst().date()) + GAP, width);
    if (left + width + GAP <= end) {
      Subject subject = subject(together.getFirst());
      sketch.write(names, left, middle, style, sketch.palette().muted(), Optional.of(subject));
    }
  }

  private double besideToday(double left, double width) {
    double line = axis.x(today);
    boolean crosses = axis.shows(today) && left - 2 < line && line < left + width + 2;
    return crosses ? line + GAP : left;
  }

  private Subject subject(ScheduledMilestone milestone) {
    return Subject.of("milestone", scenario, release.version().text(), milestone.name());
  }
}
