package org.cadenceplanner.cli;

import java.util.List;
import java.util.Objects;
import org.cadenceplanner.chart.AdviceChart;
import org.cadenceplanner.chart.Chart;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.chart.LoadChart;
import org.cadenceplanner.chart.Palette;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.SurveyChart;
import org.cadenceplanner.chart.TimelineChart;
import org.cadenceplanner.chart.YearChart;
import org.cadenceplanner.export.BundledFont;
import org.cadenceplanner.export.PngWriter;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.advice.Advice;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.schedule.Schedule;

/// Charts as PNG files, all of one size and theme.
///
/// @param size the size before scaling
/// @param scale how many pixels a unit has across: 1, 2 or 3
/// @param palette the colours
record Pictures(Size size, int scale, Palette palette) {
  static final int USUAL_WIDTH = 1600;
  static final int USUAL_HEIGHT = 900;

  /// What draws pictures with these options.
  ///
  /// @throws BadInput if the size or the scale is out of bounds
  static Pictures of(int width, int height, int scale, Palette palette) {
    try {
      PngWriter.requireSize(width, height, scale);
      return new Pictures(new Size(width, height), scale, palette);
    } catch (IllegalArgumentException e) {
      throw new BadInput(Objects.toString(e.getMessage()));
    }
  }

  byte[] timeline(ScheduledPlan plan, Schedule schedule) {
    return png(TimelineChart.of(schedule, plan.index()));
  }

  /// What a scenario comes to, and when its releases may come.
  byte[] timeline(ScheduledPlan plan, Schedule schedule, Forecast forecast) {
    return png(TimelineChart.of(schedule, plan.index()).withForecast(forecast));
  }

  /// What came in the years of a plan, and where the rules would have put it.
  byte[] timeline(ScheduledPlan plan, Backtest backtest) {
    return png(TimelineChart.of(backtest, plan.index(), plan.plan().horizon()));
  }

  /// @throws BadInput if there are more scenarios than one chart can hold
  byte[] year(ScheduledPlan plan, List<Schedule> schedules) {
    requireAtMost(CompareChart.MOST_SCENARIOS, schedules);
    return png(new YearChart(schedules, plan.index()));
  }

  /// @throws BadInput if there are more scenarios than one chart can hold
  byte[] compare(ScheduledPlan plan, List<Schedule> schedules) {
    requireAtMost(CompareChart.MOST_SCENARIOS, schedules);
    return png(new CompareChart(schedules, plan.index()));
  }

  private static void requireAtMost(int most, List<Schedule> schedules) {
    if (schedules.size() > most) {
      throw new BadInput(
          "%s scenarios in one chart; allowed: at most %s, chosen with --scenario"
              .formatted(schedules.size(), most));
    }
  }

  /// The work of a scenario over time.
  byte[] load(Schedule schedule) {
    return png(new LoadChart(schedule));
  }

  /// What every day of the year costs that the next release of a scenario may be due on.
  byte[] advice(Schedule schedule, Advice advice) {
    return png(new AdviceChart(schedule, advice));
  }

  /// How the votes on the scenarios of a plan are spread.
  byte[] survey(Schedule schedule, Tally tally) {
    return png(new SurveyChart(schedule, tally));
  }

  private byte[] png(Chart chart) {
    BundledFont font = BundledFont.load();
    return new PngWriter(font).encode(chart.draw(size, palette, font.textMeasure()), scale);
  }
}
