package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestColumn;
import org.cadenceplanner.insight.BacktestInWords;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.insight.RulesInWords;
import org.cadenceplanner.plan.Plan;

/// Rules held against history as plain text: for each scenario its rules, a table of the releases
/// and of the ends of each phase, and what they come to.
final class BacktestText {
  private final TextLines lines = new TextLines();

  private BacktestText() {}

  static String of(Plan plan, PublishedHistory history, List<Backtest> backtests) {
    BacktestText text = new BacktestText();
    backtests.forEach(backtest -> text.write(plan, history, backtest));
    if (backtests.size() > 1) {
      text.lines.table(BacktestParts.sideBySide(backtests));
    }
    return text.lines.text();
  }

  private void write(Plan plan, PublishedHistory history, Backtest backtest) {
    lines.heading(plan.name() + ": " + backtest.scenario().name());
    lines.paragraph("Rules: " + RulesInWords.of(backtest.scenario()) + ".");
    lines.paragraph(BacktestParts.against(history));
    history.notes().forEach(note -> lines.paragraph("Note: " + note));
    lines.blank();
    backtest.columns().forEach(this::column);
    if (backtest.columns().size() > 1) {
      lines.paragraph(BacktestInWords.inAll(backtest));
      lines.blank();
    }
  }

  private void column(BacktestColumn column) {
    if (!column.rows().isEmpty()) {
      lines.table(BacktestParts.rows(column));
      lines.blank();
    }
    lines.paragraph(BacktestInWords.of(column));
    lines.blank();
  }
}
