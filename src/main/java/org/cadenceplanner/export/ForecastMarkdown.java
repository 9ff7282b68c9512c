package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;

/// Forecasts as Markdown: the parts of the plain text under headings.
final class ForecastMarkdown {
  private ForecastMarkdown() {}

  static String of(Plan plan, List<Forecast> forecasts) {
    List<String> blocks = new ArrayList<>();
    blocks.add("# " + Markdown.text(plan.name()) + "\n");
    if (forecasts.stream().filter(Forecast::isPossible).count() > 1) {
      blocks.add(Markdown.table(ForecastParts.sideBySide(forecasts)));
    }
    forecasts.forEach(forecast -> add(forecast, blocks));
    return String.join("\n", blocks);
  }

  private static void add(Forecast forecast, List<String> blocks) {
    blocks.add("## " + Markdown.text(forecast.scenario().name()) + "\n");
    List<String> facts = new ArrayList<>();
    facts.add("Rules: " + RulesInWords.of(forecast.scenario()) + ".");
    facts.addAll(ForecastParts.basis(forecast));
    blocks.add(Markdown.list(facts));
    if (!forecast.slips().observed().isEmpty()) {
      blocks.add(Markdown.table(ForecastParts.slips(forecast)));
    }
    if (!forecast.releases().isEmpty()) {
      blocks.add(Markdown.table(ForecastParts.releases(forecast)));
      ForecastParts.places(forecast).map(Markdown::table).ifPresent(blocks::add);
      ForecastParts.limits(forecast).map(Markdown::table).ifPresent(blocks::add);
    }
  }
}
