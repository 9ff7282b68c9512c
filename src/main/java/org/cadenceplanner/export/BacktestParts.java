package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestColumn;
import org.cadenceplanner.insight.BacktestFigures;
import org.cadenceplanner.insight.Held;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.insight.StatedDay;
import org.cadenceplanner.insight.Words;

/// The parts of rules held against history that plain text and Markdown have in common.
final class BacktestParts {
  private BacktestParts() {}

  /// What is held against what.
  static String against(PublishedHistory history) {
    return "Held against %s, %s; days are + where it was later than the rules say."
        .formatted(history.source(), Words.count(history.releases().size(), "release"));
  }

  /// The releases, or the ends of a phase.
  static Table rows(BacktestColumn column) {
    return new Table(
        List.of("Release", Words.capitalised(column.name()) + ", by rule", "Was", "Days"),
        column.rows().stream().map(BacktestParts::row).toList());
  }

  private static List<String> row(Held row) {
    return List.of(row.version().text(), day(row.byRule()), day(row.was()), row.difference());
  }

  private static String day(Optional<StatedDay> day) {
    return Table.textOf(day.map(StatedDay::inWords));
  }

  /// Scenarios side by side, a row for each.
  static Table sideBySide(List<Backtest> backtests) {
    return new Table(
        List.of("Scenario", "Compared", "Exact", "Within 7 days", "Days late", "Days off", "Worst"),
        backtests.stream().map(BacktestParts::row).toList());
  }

  private static List<String> row(Backtest backtest) {
    BacktestFigures figures = backtest.inAll();
    boolean any = figures.compared() > 0;
    List<String> cells = new ArrayList<>(List.of(backtest.scenario().name()));
    cells.add(String.valueOf(figures.compared()));
    cells.add(String.valueOf(figures.exact()));
    cells.add(String.valueOf(figures.within7Days()));
    cells.add(any ? Words.number(figures.mean()) : Table.NONE);
    cells.add(any ? Words.number(figures.meanOff()) : Table.NONE);
    cells.add(Table.textOf(figures.worst().map(Held::difference)));
    return cells;
  }
}
