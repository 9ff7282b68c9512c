package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.amountOf;
import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.insight.CountedBackports;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.ui.fx.Columns;

/// How many backports each branch got in each month, the newest month first.
final class MonthsTable extends TableView<MonthsTable.Row> {
  private static final double NUMBER = 52;

  private final Columns columns;

  /// A month.
  ///
  /// @param counts the backports of each branch that got any
  record Row(YearMonth month, Map<Version, Integer> counts) {
    String count(Version branch) {
      return counts.containsKey(branch) ? String.valueOf(counts.get(branch)) : "";
    }

    String sum() {
      return String.valueOf(counts.values().stream().mapToInt(Integer::intValue).sum());
    }
  }

  MonthsTable(Columns columns) {
    this.columns = columns;
    setId("backport-months");
    setAccessibleText(tr("Backports by month and branch"));
    setPlaceholder(new Label(tr("No backports.")));
    getStyleClass().add(Styles.DENSE);
    widthProperty().subscribe(_ -> Columns.fitAll(this));
  }

  /// Shows what was found.
  void show(CountedBackports found) {
    List<Version> branches =
        found.months().stream().map(BranchMonth::branch).distinct().sorted().toList();
    List<Row> rows = rows(found);
    List<TableColumn<Row, String>> shown = new ArrayList<>();
    Function<Row, String> month = row -> Words.monthOfYear(row.month());
    shown.add(columns.of(tr("Month"), width(tr("Month"), rows, month), month));
    branches.forEach(branch -> shown.add(counts(branch.text(), rows, row -> row.count(branch))));
    shown.add(counts(amountOf(branches.size(), "branch", "branches"), rows, Row::sum));
    getColumns().setAll(shown);
    Columns.fitAll(this);
    getItems().setAll(rows);
  }

  private static List<Row> rows(CountedBackports found) {
    Map<YearMonth, Map<Version, Integer>> months =
        found.months().stream()
            .collect(
                Collectors.groupingBy(
                    BranchMonth::month,
                    Collectors.toMap(BranchMonth::branch, BranchMonth::backports, Integer::sum)));
    return months.entrySet().stream()
        .map(month -> new Row(month.getKey(), month.getValue()))
        .sorted(Comparator.comparing(Row::month).reversed())
        .toList();
  }

  private TableColumn<Row, String> counts(
      String title, List<Row> rows, Function<Row, String> count) {
    return columns.ofFigures(title, width(title, rows, count), count);
  }

  private double width(String title, List<Row> rows, Function<Row, String> text) {
    return Math.max(NUMBER, columns.widthFor(title, rows.stream().map(text)));
  }
}
