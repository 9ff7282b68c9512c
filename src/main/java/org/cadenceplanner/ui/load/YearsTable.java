package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.KindOfWork;
import org.cadenceplanner.insight.LoadInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.insight.WorkOverTime;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Filled;
import org.cadenceplanner.ui.fx.Planned;

/// The hours of each year, by kind of work.
final class YearsTable extends TableView<WorkOverTime.Year> {
  private static final double YEAR = 50;
  private static final double HOURS = 60;
  private static final double MONTHS = 86;

  private final Columns columns;

  /// @param planned what is planned, while the table is seen
  /// @param columns makes its columns
  YearsTable(ObservableValue<Planned> planned, Columns columns) {
    this.columns = columns;
    setId("work-years");
    setAccessibleText(tr("Year by year"));
    getColumns().add(columns.of(tr("Year"), YEAR, year -> String.valueOf(year.year())));
    for (KindOfWork kind : KindOfWork.values()) {
      getColumns().add(hours(Words.capitalised(kind.words()), year -> year.hours().of(kind)));
    }
    getColumns().add(hours(tr("All hours"), year -> year.hours().total()));
    getColumns().add(hours(tr("People have"), WorkOverTime.Year::available));
    getColumns()
        .add(
            columns.ofFigures(
                tr("Months over"), months(), year -> String.valueOf(year.monthsOver())));
    widthProperty().subscribe(width -> Columns.fitAll(this));
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    planned.subscribe(now -> Filled.with(this, WorkOverTime.of(now.schedule()).years()));
  }

  private double months() {
    return Math.max(MONTHS, columns.widthFor(tr("Months over"), Stream.of()));
  }

  private TableColumn<WorkOverTime.Year, String> hours(
      String title, ToDoubleFunction<WorkOverTime.Year> hours) {
    double width = Math.max(HOURS, columns.widthFor(title, Stream.of()));
    return columns.ofFigures(title, width, year -> LoadInWords.rounded(hours.applyAsDouble(year)));
  }
}
