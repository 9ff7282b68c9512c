package org.cadenceplanner.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cadenceplanner.insight.CountFigures;
import org.cadenceplanner.insight.Figures;
import org.cadenceplanner.insight.Hours;
import org.cadenceplanner.insight.Work;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The figures of a scenario as JSON, numbers with at most two decimals.
final class FiguresJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private FiguresJson() {}

  static ObjectNode of(String scenario, Figures figures) {
    ObjectNode node = NODES.objectNode().put("scenario", scenario);
    node.put("releasesAYear", rounded(figures.releasesAYear()));
    ArrayNode places = node.putArray("placesInYear");
    figures.placesInYear().forEach(places::add);
    node.set("branches", branches(figures));
    return node.put("shareOverCapacity", rounded(figures.shareOverCapacity()))
        .set("hoursAMonth", hours(figures.work()))
        .put("moved", figures.moved())
        .put("unresolved", figures.unresolved())
        .put("limitsBroken", figures.limitsBroken())
        .put("breaches", figures.breaches());
  }

  /// Peaks and means, in all and by phase.
  static ObjectNode branches(Figures figures) {
    ObjectNode node = counts(NODES.objectNode(), figures.branches());
    ArrayNode phases = node.putArray("phases");
    figures
        .byPhase()
        .forEach((phase, c) -> phases.add(counts(NODES.objectNode().put("name", phase), c)));
    return node;
  }

  private static ObjectNode counts(ObjectNode node, CountFigures figures) {
    node.put("peak", figures.peak()).put("mean", rounded(figures.mean()));
    Optional<CountFigures.Settled> settled = figures.settled();
    if (settled.isEmpty()) {
      return node.putNull("settled");
    }
    node.putObject("settled")
        .put("peak", settled.get().peak())
        .put("mean", rounded(settled.get().mean()))
        .put("shareAtPeak", rounded(settled.get().shareAtPeak()));
    return node;
  }

  private static ObjectNode hours(Work work) {
    Hours hours = work.hours();
    return NODES
        .objectNode()
        .put("backports", rounded(hours.backports()))
        .put("securityBackports", rounded(hours.securityBackports()))
        .put("releases", rounded(hours.releases()))
        .put("pointReleases", rounded(hours.pointReleases()))
        .put("total", rounded(work.total()))
        .put("available", rounded(work.available()));
  }

  static BigDecimal rounded(double value) {
    BigDecimal two = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    BigDecimal shortest = two.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
