package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestColumn;
import org.cadenceplanner.insight.BacktestFigures;
import org.cadenceplanner.insight.Held;
import org.cadenceplanner.insight.NotHeld;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.insight.StatedDay;
import org.cadenceplanner.plan.Plan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Rules held against history as JSON, for other programs: members may be added, none is renamed.
final class BacktestJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private BacktestJson() {}

  static String of(Plan plan, PublishedHistory history, List<Backtest> backtests) {
    ObjectNode root =
        NODES
            .objectNode()
            .put("plan", plan.name())
            .put("against", history.source())
            .put("releases", history.releases().size());
    ArrayNode notes = root.putArray("notes");
    history.notes().forEach(notes::add);
    ArrayNode scenarios = root.putArray("scenarios");
    backtests.forEach(backtest -> scenarios.add(scenario(backtest)));
    return JsonText.of(root);
  }

  private static ObjectNode scenario(Backtest backtest) {
    ObjectNode node = NODES.objectNode().put("name", backtest.scenario().name());
    node.put("rules", RulesInWords.of(backtest.scenario()));
    node.set("inAll", figures(backtest.inAll()));
    ArrayNode columns = node.putArray("columns");
    backtest.columns().forEach(column -> columns.add(column(column)));
    return node;
  }

  private static ObjectNode column(BacktestColumn column) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("what", column.phase().isPresent() ? "phase" : "release")
            .put("name", column.phase().orElse(null));
    node.set("figures", figures(column.figures()));
    ArrayNode rows = node.putArray("rows");
    column.rows().forEach(row -> rows.add(row(row)));
    return node;
  }

  private static ObjectNode row(Held row) {
    return NODES
        .objectNode()
        .put("version", row.version().text())
        .put("byRule", row.byRule().map(StatedDay::text).orElse(null))
        .put("was", row.was().map(StatedDay::text).orElse(null))
        .put("days", row.days().orElse(null))
        .put("because", row.notHeld().map(NotHeld::inWords).orElse(null));
  }

  private static ObjectNode figures(BacktestFigures figures) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("compared", figures.compared())
            .put("notCompared", figures.notCompared())
            .put("exact", figures.exact())
            .put("within7Days", figures.within7Days());
    if (figures.worst().isEmpty()) {
      return node.putNull("mean").putNull("meanOff").putNull("worst");
    }
    node.put("mean", FiguresJson.rounded(figures.mean()));
    node.put("meanOff", FiguresJson.rounded(figures.meanOff()));
    Held worst = figures.worst().orElseThrow();
    node.putObject("worst")
        .put("version", worst.version().text())
        .put("days", worst.days().orElse(null));
    return node;
  }
}
