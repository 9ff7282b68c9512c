package org.cadenceplanner.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.chart.ChartKind;
import org.cadenceplanner.chart.Size;

/// What a picture shows of a plan, and how.
///
/// @param kind which chart it is
/// @param scenarios the names of the scenarios that it shows, in their order; none for the usual ones
/// @param width the width before scaling, in pixels
/// @param height the height before scaling; empty where the chart is as high as it has to be
/// @param scale how many times larger it is, 1 to 3
/// @param dark whether it has the dark colours
/// @param today the day on which it was drawn, which a plan takes for today that names none
/// @param forecast whether it shows when releases may come
/// @param backtest whether the plan is held against a list of releases; the list is not in it
public record ChartSettings(
    ChartKind kind,
    List<String> scenarios,
    int width,
    Optional<Integer> height,
    int scale,
    boolean dark,
    LocalDate today,
    boolean forecast,
    boolean backtest) {
  public ChartSettings {
    scenarios = List.copyOf(scenarios);
  }

  /// The settings of a chart in light colours that shows what its scenarios come to, and no more.
  public static ChartSettings plain(
      ChartKind kind,
      List<String> scenarios,
      int width,
      Optional<Integer> height,
      int scale,
      LocalDate today) {
    return new ChartSettings(kind, scenarios, width, height, scale, false, today, false, false);
  }

  /// The same with other scenarios.
  public ChartSettings withScenarios(List<String> others) {
    return new ChartSettings(kind, others, width, height, scale, dark, today, forecast, backtest);
  }

  /// The same of another size.
  public ChartSettings withSize(Size size) {
    return new ChartSettings(
        kind,
        scenarios,
        size.width(),
        Optional.of(size.height()),
        scale,
        dark,
        today,
        forecast,
        backtest);
  }
}
