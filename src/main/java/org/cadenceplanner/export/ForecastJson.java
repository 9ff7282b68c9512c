package org.cadenceplanner.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cadenceplanner.insight.Forecast;
import org.cadenceplanner.insight.ForecastInWords;
import org.cadenceplanner.insight.LimitInWords;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Forecasts as JSON, for other programs: members may be added, none is renamed. Chances and shares
/// are from 0 to 1, with at most four decimals.
final class ForecastJson {
  /// The shares of the futures, in hundredths, for which the day is told.
  static final List<Integer> HUNDREDTHS = List.of(5, 10, 25, 50, 75, 80, 90, 95);

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ForecastJson() {}

  static String of(Plan plan, List<Forecast> forecasts) {
    ObjectNode root = NODES.objectNode().put("plan", plan.name());
    ArrayNode scenarios = root.putArray("scenarios");
    forecasts.forEach(forecast -> scenarios.add(scenario(forecast)));
    return JsonText.of(root);
  }

  private static ObjectNode scenario(Forecast forecast) {
    ObjectNode node = NODES.objectNode().put("name", forecast.scenario().name());
    node.put("rules", RulesInWords.of(forecast.scenario()));
    node.put("futures", forecast.draws().futures());
    node.put("seed", forecast.draws().seed());
    node.put("within", forecast.draws().within());
    node.put(
        "because", forecast.isPossible() ? null : ForecastInWords.impossible(forecast.slips()));
    putSlips(forecast, node);
    ArrayNode releases = node.putArray("releases");
    forecast.releases().forEach(release -> releases.add(release(release)));
    putChances(forecast, node);
    return node;
  }

  private static void putSlips(Forecast forecast, ObjectNode node) {
    ArrayNode intervals = node.putArray("intervals");
    forecast
        .slips()
        .stated()
        .forEach(
            stated ->
                intervals
                    .addObject()
                    .put("from", stated.from().text())
                    .put("interval", stated.interval().toString()));
    ArrayNode slips = node.putArray("slips");
    forecast
        .slips()
        .observed()
        .forEach(
            slip ->
                slips
                    .addObject()
                    .put("version", slip.version().text())
                    .put("meant", slip.meant().toString())
                    .put("came", slip.came().toString())
                    .put("days", slip.days()));
  }

  private static ObjectNode release(ReleaseForecast release) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("version", release.version().text())
            .put("due", release.due().toString())
            .put("planned", release.planned().toString());
    ObjectNode by = node.putObject("by");
    HUNDREDTHS.forEach(
        hundredths ->
            by.put(String.valueOf(hundredths), release.spread().by(hundredths / 100.0).toString()));
    return node.put("blocked", chance(release.blocked()));
  }

  private static void putChances(Forecast forecast, ObjectNode node) {
    ArrayNode places = node.putArray("places");
    forecast
        .places()
        .forEach(
            place ->
                places
                    .addObject()
                    .put("place", place.place())
                    .put("releases", place.releases())
                    .put("chance", chance(place.chance())));
    ArrayNode limits = node.putArray("limits");
    forecast
        .limits()
        .forEach(
            limit ->
                limits
                    .addObject()
                    .put("limit", LimitInWords.of(limit.limit()))
                    .put("brokenAsPlanned", limit.isBrokenAsPlanned())
                    .put("chance", chance(limit.chance())));
  }

  private static BigDecimal chance(double value) {
    BigDecimal four = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    BigDecimal shortest = four.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
