package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestInWords;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;

/// Rules held against history as Markdown: the parts of the plain text under headings.
final class BacktestMarkdown {
  private BacktestMarkdown() {}

  static String of(Plan plan, PublishedHistory history, List<Backtest> backtests) {
    List<String> blocks = new ArrayList<>();
    blocks.add("# " + Markdown.text(plan.name()) + "\n");
    blocks.add(Markdown.text(BacktestParts.against(history)) + "\n");
    if (!history.notes().isEmpty()) {
      blocks.add(Markdown.list(history.notes()));
    }
    if (backtests.size() > 1) {
      blocks.add(Markdown.table(BacktestParts.sideBySide(backtests)));
    }
    backtests.forEach(backtest -> add(backtest, blocks));
    return String.join("\n", blocks);
  }

  private static void add(Backtest backtest, List<String> blocks) {
    blocks.add("## " + Markdown.text(backtest.scenario().name()) + "\n");
    List<String> facts = new ArrayList<>();
    facts.add("Rules: " + RulesInWords.of(backtest.scenario()) + ".");
    backtest.columns().forEach(column -> facts.add(BacktestInWords.of(column)));
    facts.add(BacktestInWords.inAll(backtest));
    blocks.add(Markdown.list(facts));
    backtest.columns().stream()
        .filter(column -> !column.rows().isEmpty())
        .map(BacktestParts::rows)
        .forEach(table -> blocks.add(Markdown.table(table)));
  }
}
