package org.cadenceplanner.export;

import java.util.List;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.PublishedHistory;
import org.cadenceplanner.plan.Plan;

/// Rules held against history, written out: what `cadence backtest` prints.
public final class BacktestExport {
  private BacktestExport() {}

  /// Writes what scenarios of a plan come to, held against one history.
  public static String of(
      Plan plan, PublishedHistory history, List<Backtest> backtests, OutputFormat format) {
    return switch (format) {
      case TEXT -> BacktestText.of(plan, history, backtests);
      case JSON -> BacktestJson.of(plan, history, backtests);
      case CSV -> BacktestCsv.of(backtests);
      case MARKDOWN -> BacktestMarkdown.of(plan, history, backtests);
    };
  }
}
