package org.cadenceplanner.ui.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadenceplanner.calendar.UnusableCalendars;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.chart.LoadChart;
import org.cadenceplanner.chart.Sheet;
import org.cadenceplanner.chart.Size;
import org.cadenceplanner.chart.TimelineChart;
import org.cadenceplanner.chart.YearChart;
import org.cadenceplanner.export.PictureFormat;
import org.cadenceplanner.export.PictureWriter;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.ScreenKind;

/// A chart as a picture to be written.
///
/// @param kind what it shows
/// @param scenario the name of the scenario it shows, where that is one
/// @param format the form in which it is written
/// @param width the width before scaling
/// @param height the height before scaling
/// @param scale how many pixels or points a unit has across, 1 to 3
/// @param dark whether it has the dark colours
/// @param withPlan whether the plan travels in it
record Picture(
    ScreenKind kind,
    String scenario,
    PictureFormat format,
    int width,
    int height,
    int scale,
    boolean dark,
    boolean withPlan) {

  /// @throws IllegalArgumentException if the size or the scale is out of bounds
  Picture {
    PictureWriter.requireSize(format, width, height, scale);
  }

  /// Whether it shows scenarios side by side.
  boolean isOfAll() {
    return kind == ScreenKind.COMPARE;
  }

  Picture withKind(ScreenKind other) {
    return new Picture(other, scenario, format, width, height, scale, dark, withPlan);
  }

  Picture withScenario(String other) {
    return new Picture(kind, other, format, width, height, scale, dark, withPlan);
  }

  Picture withFormat(PictureFormat other) {
    return new Picture(kind, scenario, other, width, height, scale, dark, withPlan);
  }

  Picture withWidth(int other) {
    return new Picture(kind, scenario, format, other, height, scale, dark, withPlan);
  }

  Picture withHeight(int other) {
    return new Picture(kind, scenario, format, width, other, scale, dark, withPlan);
  }

  Picture withSize(Size other) {
    return new Picture(
        kind, scenario, format, other.width(), other.height(), scale, dark, withPlan);
  }

  Picture withScale(int other) {
    return new Picture(kind, scenario, format, width, height, other, dark, withPlan);
  }

  Picture withDark(boolean other) {
    return new Picture(kind, scenario, format, width, height, scale, other, withPlan);
  }

  Picture withPlan(boolean travels) {
    return new Picture(kind, scenario, format, width, height, scale, dark, travels);
  }

  /// What is shown with a scenario.
  ///
  /// @param history what the rules are held against, if anything
  /// @param forecast whether it is shown when releases may come
  /// @param others the scenarios that are compared, or that stand under the one of a year chart
  record Beside(Optional<PublishedHistory> history, boolean forecast, List<Scenario> others) {}

  Size size() {
    return new Size(width, height);
  }

  /// Plans what it shows; not for the screen's thread.
  ///
  /// @throws UnusableCalendars if a calendar of the plan cannot be had
  PlannedPicture planned(Plan plan, Planning planning, Beside beside) throws UnusableCalendars {
    Planned planned = planning.fromNothing(plan, scenario);
    List<Schedule> shown = shown(planned, planning, beside.others());
    return new PlannedPicture(
        this, sheet(planned, shown, planning, beside), shown, planning, beside);
  }

  private Sheet sheet(Planned planned, List<Schedule> shown, Planning planning, Beside beside)
      throws UnusableCalendars {
    return switch (kind) {
      case TIMELINE -> timeline(planned, planning, beside);
      case COMPARE -> comparison(planned, shown, planning, beside);
      case YEAR -> new YearChart(shown, planned.index());
      case LOAD -> new LoadChart(planned.schedule());
    };
  }

  private List<Schedule> shown(Planned planned, Planning planning, List<Scenario> others) {
    return switch (kind) {
      case TIMELINE, LOAD -> List.of(planned.schedule());
      case COMPARE -> several(planned, planning, others);
      case YEAR -> years(planned, planning, others);
    };
  }

  private static Sheet timeline(Planned planned, Planning planning, Beside beside)
      throws UnusableCalendars {
    if (beside.history().isPresent()) {
      return TimelineChart.of(
          planning.held(planned, beside.history().get()),
          planned.index(),
          planned.plan().horizon());
    }
    TimelineChart chart = TimelineChart.of(planned.schedule(), planned.index());
    return beside.forecast()
        ? chart.withForecast(planning.ahead(planned, planned.schedule().scenario()))
        : chart;
  }

  private static Sheet comparison(
      Planned planned, List<Schedule> shown, Planning planning, Beside beside) {
    CompareChart chart = new CompareChart(shown, planned.index());
    return beside.forecast()
        ? chart.withForecasts(
            shown.stream().map(it -> planning.ahead(planned, it.scenario())).toList())
        : chart;
  }

  /// Those that can be planned; where none can, what of the scenario is out already.
  private static List<Schedule> several(
      Planned planned, Planning planning, List<Scenario> scenarios) {
    List<Schedule> schedules = planned(planned, planning, scenarios).toList();
    return schedules.isEmpty() ? List.of(planned.schedule()) : schedules;
  }

  private static List<Schedule> years(Planned planned, Planning planning, List<Scenario> others) {
    return Stream.concat(Stream.of(planned.schedule()), planned(planned, planning, others))
        .toList();
  }

  private static Stream<Schedule> planned(
      Planned planned, Planning planning, List<Scenario> scenarios) {
    return scenarios.stream()
        .map(scenario -> planning.beside(planned, scenario))
        .filter(one -> one.trouble().isEmpty())
        .map(Planned::schedule);
  }
}
