package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ReleaseForecast;

/// Forecasts as CSV: a row for each planned release, with the days by which it is out in so many
/// hundredths of the futures, and the share in which it is ready on a blocked day.
final class ForecastCsv {
  private static final List<String> HEADER =
      List.of(
          "scenario",
          "version",
          "due",
          "planned",
          "by_5",
          "by_10",
          "by_25",
          "by_50",
          "by_75",
          "by_80",
          "by_90",
          "by_95",
          "blocked");

  private ForecastCsv() {}

  static String of(List<Forecast> forecasts) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (Forecast forecast : forecasts) {
      forecast.releases().forEach(release -> rows.add(row(forecast, release)));
    }
    return Csv.of(rows);
  }

  private static List<String> row(Forecast forecast, ReleaseForecast release) {
    List<String> cells = new ArrayList<>();
    cells.add(forecast.scenario().name());
    cells.add(release.version().text());
    cells.add(release.due().toString());
    cells.add(release.planned().toString());
    ForecastJson.HUNDREDTHS.forEach(
        hundredths -> cells.add(release.spread().by(hundredths / 100.0).toString()));
    cells.add(FiguresJson.rounded(release.blocked()).toPlainString());
    return cells;
  }
}
