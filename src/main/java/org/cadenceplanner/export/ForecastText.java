package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;

/// Forecasts as plain text: for each scenario its rules, the slips it rests on, and the chances.
final class ForecastText {
  private final TextLines lines = new TextLines();

  private ForecastText() {}

  static String of(Plan plan, List<Forecast> forecasts) {
    ForecastText text = new ForecastText();
    forecasts.forEach(forecast -> text.write(plan, forecast));
    if (forecasts.stream().filter(Forecast::isPossible).count() > 1) {
      text.lines.table(ForecastParts.sideBySide(forecasts));
    }
    return text.lines.text();
  }

  private void write(Plan plan, Forecast forecast) {
    lines.heading(plan.name() + ": " + forecast.scenario().name());
    lines.paragraph("Rules: " + RulesInWords.of(forecast.scenario()) + ".");
    ForecastParts.basis(forecast).forEach(lines::paragraph);
    lines.blank();
    if (!forecast.slips().observed().isEmpty()) {
      table(ForecastParts.slips(forecast));
    }
    if (!forecast.releases().isEmpty()) {
      table(ForecastParts.releases(forecast));
      ForecastParts.places(forecast).ifPresent(this::table);
      ForecastParts.limits(forecast).ifPresent(this::table);
    }
  }

  private void table(Table table) {
    lines.table(table);
    lines.blank();
  }
}
