package org.cadenceplanner.ui.timeline;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestInWords;
import org.cadenceplanner.ui.fx.Backtesting;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Workspace;

/// The rules held against history: what that comes to in all, and under it the table of the
/// releases.
final class HistoryPane extends BorderPane {
  private final Label inAll = new Label();
  private final Backtesting backtesting;

  HistoryPane(Workspace workspace, Backtesting backtesting, Columns columns) {
    this.backtesting = backtesting;
    inAll.setId("history-in-all");
    inAll.setWrapText(true);
    inAll.getStyleClass().add("history-in-all");
    setTop(inAll);
    setCenter(new HistoryTable(workspace, backtesting.backtest(), columns));
    backtesting.backtest().subscribe(held -> show());
    backtesting.problem().subscribe(why -> show());
  }

  private void show() {
    Optional<Backtest> held = backtesting.backtest().get();
    String notes =
        backtesting.history().get().map(it -> " " + String.join(" ", it.notes())).orElse("");
    inAll.setText(
        backtesting
            .problem()
            .get()
            .or(() -> held.map(it -> BacktestInWords.inAll(it) + notes))
            .orElse(""));
  }
}
