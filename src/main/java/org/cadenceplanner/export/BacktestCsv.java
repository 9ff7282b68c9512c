package org.cadenceplanner.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestColumn;
import org.cadenceplanner.insight.Held;
import org.cadenceplanner.insight.NotHeld;
import org.cadenceplanner.insight.StatedDay;

/// Rules held against history as CSV: a row for each release and for each end of a phase.
///
/// Days are written as `2019-03-12`, months as `2019-03`; `days` is how much later it was than the
/// rules say, or nothing where `because` says why it could not be compared.
final class BacktestCsv {
  private static final List<String> HEADER =
      List.of("scenario", "version", "what", "name", "by_rule", "was", "days", "because");

  private BacktestCsv() {}

  static String of(List<Backtest> backtests) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    for (Backtest backtest : backtests) {
      for (BacktestColumn column : backtest.columns()) {
        column.rows().forEach(row -> rows.add(row(backtest.scenario().name(), column, row)));
      }
    }
    return Csv.of(rows);
  }

  private static List<String> row(String scenario, BacktestColumn column, Held row) {
    return List.of(
        scenario,
        row.version().text(),
        column.phase().isPresent() ? "phase" : "release",
        column.phase().orElse(""),
        day(row.byRule()),
        day(row.was()),
        row.days().map(String::valueOf).orElse(""),
        row.notHeld().map(NotHeld::inWords).orElse(""));
  }

  private static String day(Optional<StatedDay> day) {
    return day.map(StatedDay::text).orElse("");
  }
}
