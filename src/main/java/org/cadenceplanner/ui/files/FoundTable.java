package org.cadenceplanner.ui.files;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.FoundRelease;
import org.cadenceplanner.insight.HistoryUpdate;
import org.cadenceplanner.insight.StatedDay;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.ui.fx.Columns;

/// Releases that were found, with what becomes of each in the plan.
final class FoundTable extends TableView<HistoryUpdate.Row> {
  private final Columns columns;
  private final List<Shown> shown;

  /// What a column shows.
  private record Shown(String title, Function<HistoryUpdate.Row, String> text, boolean isFigure) {
    static Shown of(String title, Function<FoundRelease, String> text) {
      return new Shown(title, row -> text.apply(row.found()), false);
    }

    static Shown number(String title, Function<FoundRelease, List<?>> counted) {
      return new Shown(title, row -> String.valueOf(counted.apply(row.found()).size()), true);
    }
  }

  private FoundTable(Columns columns, List<Shown> more) {
    this.columns = columns;
    shown = new ArrayList<>();
    shown.add(Shown.of(tr("Version"), found -> found.version().text()));
    shown.add(Shown.of(tr("Date"), found -> Words.day(found.date())));
    shown.addAll(more);
    shown.add(new Shown(tr("In the plan"), HistoryUpdate.Row::inWords, false));
    setId("found-releases");
    setAccessibleText(tr("Releases found"));
    setPlaceholder(new Label(tr("No release is found so.")));
    getStyleClass().add(Styles.DENSE);
    widthProperty().subscribe(width -> Columns.fit(this));
  }

  /// A table of releases found by their tags.
  static FoundTable ofTags(Columns columns) {
    return new FoundTable(
        columns,
        List.of(
            Shown.of(tr("Tag"), FoundRelease::where),
            Shown.number(tr("Point releases"), FoundRelease::points),
            Shown.number(tr("Candidates"), FoundRelease::candidates)));
  }

  /// A table of releases that a list tells of.
  ///
  /// @param phases the phases whose ends it tells of
  static FoundTable ofList(Columns columns, List<String> phases) {
    return new FoundTable(
        columns,
        phases.stream()
            .map(phase -> Shown.of(Words.capitalised(phase), found -> end(found, phase)))
            .toList());
  }

  private static String end(FoundRelease found, String phase) {
    return Optional.ofNullable(found.ends().get(phase))
        .map(StatedDay::endOf)
        .map(StatedDay::inWords)
        .orElse("");
  }

  /// Shows releases, from the first new one on where not all fit.
  void show(HistoryUpdate update) {
    List<HistoryUpdate.Row> rows = update.rows();
    getColumns().setAll(shown.stream().map(it -> column(it, rows)).toList());
    Columns.fit(this);
    getItems().setAll(rows);
    IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).isNew())
        .findFirst()
        .ifPresent(this::scrollTo);
  }

  private TableColumn<HistoryUpdate.Row, String> column(Shown of, List<HistoryUpdate.Row> rows) {
    double width = columns.widthFor(of.title(), rows.stream().map(of.text()));
    return of.isFigure()
        ? columns.ofFigures(of.title(), width, of.text())
        : columns.of(of.title(), width, of.text());
  }
}
