package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.plan.Plan;

/// Forecasts written out: what `cadence forecast` prints.
public final class ForecastExport {
  private ForecastExport() {}

  /// Writes what may come of scenarios of a plan.
  public static String of(Plan plan, List<Forecast> forecasts, OutputFormat format) {
    return switch (format) {
      case TEXT -> ForecastText.of(plan, forecasts);
      case JSON -> ForecastJson.of(plan, forecasts);
      case CSV -> ForecastCsv.of(forecasts);
      case MARKDOWN -> ForecastMarkdown.of(plan, forecasts);
    };
  }
}
