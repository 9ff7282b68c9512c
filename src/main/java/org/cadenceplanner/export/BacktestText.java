package org.cadenceplanner.export;

import java.util.ArrayList;
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
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  private BacktestText() {}

  static String of(Plan plan, PublishedHistory history, List<Backtest> backtests) {
    BacktestText text = new BacktestText();
    backtests.forEach(backtest -> text.write(plan, history, backtest));
    if (backtests.size() > 1) {
      text.lines.addAll(new TextTable(BacktestParts.sideBySide(backtests)).lines());
    } else {
      text.lines.removeLast();
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void write(Plan plan, PublishedHistory history, Backtest backtest) {
    heading(plan.name() + ": " + backtest.scenario().name());
    paragraph("Rules: " + RulesInWords.of(backtest.scenario()) + ".");
    paragraph(BacktestParts.against(history));
    history.notes().forEach(note -> paragraph("Note: " + note));
    lines.add("");
    backtest.columns().forEach(this::column);
    if (backtest.columns().size() > 1) {
      paragraph(BacktestInWords.inAll(backtest));
      lines.add("");
    }
  }

  private void column(BacktestColumn column) {
    if (!column.rows().isEmpty()) {
      lines.addAll(new TextTable(BacktestParts.rows(column)).lines());
      lines.add("");
    }
    paragraph(BacktestInWords.of(column));
    lines.add("");
  }

  private void heading(String text) {
    List<String> wrapped = PlainText.wrap(text, PlainText.COLUMNS);
    lines.addAll(wrapped);
    lines.add("=".repeat(wrapped.stream().mapToInt(PlainText::width).max().orElse(0)));
  }

  private void paragraph(String text) {
    lines.addAll(PlainText.wrapHanging(text, PlainText.COLUMNS, INDENT));
  }
}
