package org.cadenceplanner.chart;

import java.util.List;
import org.cadenceplanner.drawing.Drawing;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// The years as a window shows them: the same as [YearChart] without title, rules and footer, which
/// the window says elsewhere.
///
/// What is drawn is worked out once, however often it is.
public final class YearPanel implements Chart {
  private static final double LEAST_PLOT = 100;
  private static final double READABLE_ROW = 14;
  private static final double AROUND_ROWS = 112;
  private static final double LEGEND = 46;

  /// As many lines as it has at most.
  private static final double LEGEND_IN_LARGER_LETTERS = 84;

  private final List<Schedule> schedules;
  private final Years years;

  /// @param schedules what each scenario comes to, at least one, all of one plan
  /// @param index the days off of the plan's calendars
  public YearPanel(List<Schedule> schedules, DayIndex index) {
    this.schedules = List.copyOf(schedules);
    this.years = Years.of(this.schedules, index);
  }

  @Override
  public Drawing draw(Size size, Palette palette, TextMeasure measure) {
    return drawn(size, palette, measure).drawing();
  }

  /// Draws this panel and says where its days stand.
  public DrawnYears drawn(Size size, Palette palette, TextMeasure measure) {
    Sketch sketch = new Sketch(size, palette, measure);
    Area rest = years.legend().over(sketch, sketch.inside(), LEAST_PLOT * schedules.size());
    List<YearPlot> plots = years.draw(sketch, rest);
    return new DrawnYears(sketch.finished(), plots);
  }

  /// The height from which on its rows are high enough for versions.
  ///
  /// @param letters how large letters are against the usual ones
  public double readableHeight(double letters) {
    return height(READABLE_ROW, letters);
  }

  /// The height up to which its rows become higher.
  ///
  /// @param letters how large letters are against the usual ones
  public double greatestHeight(double letters) {
    return height(YearBlock.HIGHEST_ROW, letters);
  }

  private double height(double row, double letters) {
    double legend = letters > 1 ? LEGEND_IN_LARGER_LETTERS : LEGEND;
    return letters * (legend + schedules.size() * AROUND_ROWS + rows() * row);
  }

  /// How many rows it has: a year each, for each scenario.
  public int rows() {
    return schedules.size() * schedules.getFirst().horizon().years();
  }
}
