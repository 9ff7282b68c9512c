package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.ReleaseForecast;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.RowSelection;
import org.cadenceplanner.ui.fx.Workspace;

/// The planned releases with the days by which they are out in so many of the futures: the bands of
/// the chart as a table. A row selects its release everywhere.
final class ForecastTable extends TableView<ReleaseForecast> {
  private static final LocalDate WIDEST_DAY = LocalDate.of(2018, 9, 26);

  private final Columns columns;
  private final RowSelection<ReleaseForecast> rows;

  /// @param columns makes its columns
  ForecastTable(Workspace workspace, Columns columns) {
    this.columns = columns;
    rows = RowSelection.ofReleases(this, workspace, row -> Optional.of(row.version()));
    setId("forecast");
    setAccessibleText(tr("Forecast"));
    setPlaceholder(new Label(tr("Nothing can be said yet.")));
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    getColumns().add(column(tr("Release"), Stream.empty(), row -> row.version().text()));
    getColumns().add(columns.of(tr("Planned"), columns.day(), ForecastTable::planned));
    getColumns().add(by(tr("10 % by"), 0.1));
    getColumns().add(by(tr("Half by"), 0.5));
    getColumns().add(by(tr("80 % by"), 0.8));
    getColumns().add(by(tr("90 % by"), 0.9));
    getColumns().add(column(tr("Blocked"), Stream.empty(), row -> Words.percent(row.blocked())));
    widthProperty().subscribe(width -> Columns.fit(this));
  }

  void show(List<ReleaseForecast> releases) {
    rows.show(releases);
  }

  private static String planned(ReleaseForecast release) {
    return Words.weekdayAndDay(release.planned());
  }

  private TableColumn<ReleaseForecast, String> by(String title, double share) {
    Stream<String> widest = Stream.of(Words.day(WIDEST_DAY));
    return column(title, widest, row -> Words.day(row.spread().by(share)));
  }

  private TableColumn<ReleaseForecast, String> column(
      String title, Stream<String> widest, Function<ReleaseForecast, String> text) {
    return columns.of(title, columns.widthFor(title, widest), text);
  }
}
