package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.Comparison;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Filled;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The figures of the scenarios side by side, a column each; the best of a row is bold with a tick
/// before it.
final class ComparisonTable extends TableView<Comparison.Row> {
  private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");
  private static final double LABELS = 250;
  private static final double TICK = 22;

  private final Columns columns;
  private List<String> scenarios = List.of();

  /// @param columns makes its columns
  ComparisonTable(Columns columns) {
    this.columns = columns;
    setId("comparison");
    setAccessibleText(tr("Figures"));
    setPlaceholder(new Label(tr("No scenario is compared.")));
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    widthProperty().subscribe(width -> Columns.fit(this));
  }

  void show(Comparison comparison) {
    // Columns stay, with the widths that they were given, as long as there are the same.
    if (!scenarios.equals(comparison.scenarios())) {
      scenarios = comparison.scenarios();
      getColumns().setAll(columns(comparison));
      Columns.fit(this);
    }
    Filled.with(this, comparison.rows());
  }

  void clear() {
    scenarios = List.of();
    getItems().clear();
    getColumns().clear();
  }

  private List<TableColumn<Comparison.Row, ?>> columns(Comparison comparison) {
    List<TableColumn<Comparison.Row, ?>> made = new ArrayList<>();
    made.add(columns.wrapping(tr("Figure"), LABELS, Comparison.Row::label));
    for (int i = 0; i < comparison.scenarios().size(); i++) {
      made.add(column(comparison, i));
    }
    return made;
  }

  private TableColumn<Comparison.Row, String> column(Comparison comparison, int place) {
    String name = comparison.scenarios().get(place);
    Stream<String> texts = comparison.rows().stream().map(row -> row.cells().get(place).text());
    double width = columns.widthFor(name, texts) + TICK;
    TableColumn<Comparison.Row, String> column =
        columns.ofFigures(name, width, row -> row.cells().get(place).text());
    column.setCellFactory(owner -> new FigureCell(place));
    return column;
  }

  private static final class FigureCell extends TableCell<Comparison.Row, String> {
    private final int place;

    FigureCell(int place) {
      this.place = place;
      getStyleClass().add("figure-cell");
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      String figure = Optional.ofNullable(item).orElse("");
      boolean isBest =
          !empty && getTableView().getItems().get(getIndex()).cells().get(place).best();
      setText(figure);
      setGraphic(isBest ? new FontIcon(Feather.CHECK) : null);
      setAccessibleText(isBest ? tr("%s, the best of its row", figure) : figure);
      pseudoClassStateChanged(BEST, isBest);
    }
  }
}
