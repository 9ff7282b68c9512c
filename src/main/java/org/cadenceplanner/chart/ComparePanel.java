package org.cadenceplanner.chart;

import java.util.List;
import java.util.Optional;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// Scenarios side by side as a window shows them: the same as [CompareChart] without title, figures
/// and footer, which the window says elsewhere, and for any days of the horizon.
///
/// The scales are those of the whole horizon, so that they stay where they are while one looks at
/// other days. Where a day is at least 3 units wide, weeks, single days off and milestones show too.
///
/// @param schedules what each scenario comes to, 1 to 12; two to six are read best
/// @param index the days off of the plan's calendars
/// @param days the days shown
/// @param looked the name of the scenario that is looked at, a line under its name
public record ComparePanel(List<Schedule> schedules, DayIndex index, DaysShown days, String looked)
    implements Chart {

  private static final double LEAST_PLOT = 140;

  /// @throws IllegalArgumentException if there are no scenarios, or more than 12
  public ComparePanel {
    schedules = List.copyOf(schedules);
    SideBySide.requireNumber(schedules);
  }

  /// The panels of the whole horizon.
  public ComparePanel(List<Schedule> schedules, DayIndex index, String looked) {
    this(schedules, index, DaysShown.all(schedules.getFirst().horizon()), looked);
  }

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return drawn(size, palette, measure).drawing();
  }

  /// Draws this panel and says where the days of each scenario stand, in the order of the schedules.
  public Drawn drawn(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Area inside = sketch.inWindow();
    SideBySide panels = SideBySide.of(schedules, index, days, sketch, inside);
    Area rest = panels.legend(sketch).over(sketch, inside, LEAST_PLOT);
    List<Plot> plots = panels.draw(sketch, rest, Optional.of(looked));
    return new Drawn(sketch.finished(), plots);
  }
}
