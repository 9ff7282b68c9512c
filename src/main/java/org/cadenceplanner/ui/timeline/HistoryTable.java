package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.Backtest;
import org.cadenceplanner.insight.BacktestColumn;
import org.cadenceplanner.insight.BacktestRow;
import org.cadenceplanner.insight.Held;
import org.cadenceplanner.insight.StatedDay;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.RowSelection;
import org.cadenceplanner.ui.fx.Workspace;

/// The releases of a history with the days by rule, the days that were, and the days between; a row
/// selects its release everywhere.
final class HistoryTable extends TableView<BacktestRow> {
  private static final String NONE = "–";

  private final Columns columns;
  private final RowSelection<BacktestRow> rows;
  private List<String> names = List.of();

  /// @param columns makes its columns
  HistoryTable(Workspace workspace, ObservableValue<Optional<Backtest>> backtest, Columns columns) {
    this.columns = columns;
    rows = RowSelection.ofReleases(this, workspace, row -> Optional.of(row.version()));
    setId("history");
    setAccessibleText(tr("The history against the rules"));
    setPlaceholder(new Label(tr("Nothing to compare yet.")));
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    widthProperty().subscribe(width -> Columns.fit(this));
    backtest.subscribe(held -> held.ifPresentOrElse(this::show, rows::clear));
  }

  private void show(Backtest backtest) {
    List<BacktestRow> all = backtest.rows();
    List<String> wanted = backtest.columns().stream().map(BacktestColumn::name).toList();
    // Columns stay, with the widths that they were given, as long as there are the same.
    if (!names.equals(wanted)) {
      names = wanted;
      rows.clear();
      getColumns().setAll(columns(all));
      Columns.fit(this);
    }
    boolean isFirst = getItems().isEmpty();
    rows.show(all);
    if (isFirst) {
      scrollTo(firstCompared(all));
    }
  }

  /// Above it are the releases of which the cadence says nothing.
  private static int firstCompared(List<BacktestRow> all) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).held().getFirst().flatMap(Held::days).isPresent())
        .findFirst()
        .orElse(0);
  }

  private List<TableColumn<BacktestRow, String>> columns(List<BacktestRow> all) {
    List<TableColumn<BacktestRow, String>> made = new ArrayList<>();
    made.add(column(tr("Version"), all, row -> row.version().text()));
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      String name = Words.capitalised(names.get(i));
      made.add(column(tr("%s by rule", name), all, row -> day(row, place, Held::byRule)));
      made.add(column(tr("Was"), all, row -> day(row, place, Held::was)));
      made.add(
          column(tr("Days"), all, row -> row.held().get(place).map(Held::difference).orElse(NONE)));
    }
    return made;
  }

  private TableColumn<BacktestRow, String> column(
      String title, List<BacktestRow> all, Function<BacktestRow, String> text) {
    return columns.of(title, columns.widthFor(title, all.stream().map(text)), text);
  }

  private static String day(BacktestRow row, int place, Function<Held, Optional<StatedDay>> which) {
    return row.held().get(place).flatMap(which).map(StatedDay::inWords).orElse(NONE);
  }
}
