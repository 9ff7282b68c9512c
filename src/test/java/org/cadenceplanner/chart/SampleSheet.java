package org.cadenceplanner.chart;

import java.util.List;
import java.util.Locale;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.schedule.DayIndex;

/// Every kind of chart that can be written as a file.
public enum SampleSheet {
  TIMELINE,
  YEARS,
  COMPARE,
  LOAD,
  ADVICE;

  /// This chart of a plan.
  public Sheet of(Plan plan) {
    return of(plan, SamplePlans.index(plan));
  }

  /// This chart of a plan, with its days off.
  public Sheet of(Plan plan, DayIndex index) {
    return switch (this) {
      case TIMELINE -> TimelineChart.of(SamplePlans.schedule(plan), index);
      case YEARS -> new YearChart(List.of(SamplePlans.schedule(plan)), index);
      case COMPARE -> new CompareChart(SamplePlans.schedules(plan), index);
      case LOAD -> new LoadChart(SamplePlans.schedule(plan));
      case ADVICE -> new AdviceChart(SamplePlans.schedule(plan), SampleAdvice.of(plan, index, 8));
    };
  }

  /// Such as `timeline`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
