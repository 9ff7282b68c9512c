package org.cadenceplanner.ui.fx;

import static org.cadenceplanner.language.Texts.tr;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.cadenceplanner.insight.Words;
import org.jspecify.annotations.Nullable;

/// Columns of texts, as wide as the window's letters need.
///
/// @param letters how large letters are against the usual ones, which all widths given here are for
public record Columns(double letters) {
  private static final double SIZE = 13;
  private static final double PADDING = 15;
  private static final double WIDEST = 160;
  private static final double WIDEST_TITLE = 240;
  private static final double BESIDE_ROWS = 8;

  private static final double DAY = 120;
  private static final LocalDate MONDAY = LocalDate.of(2018, 1, 22);

  /// How wide the widest day there is, such as `Wed 16 May 2018`, is in bold letters.
  public double day() {
    DayOfWeek weekday = widest(MONDAY.datesUntil(MONDAY.plusWeeks(1))).getDayOfWeek();
    Stream<LocalDate> oneOfEachMonth =
        Stream.of(Month.values())
            .map(month -> MONDAY.with(month).with(TemporalAdjusters.dayOfWeekInMonth(3, weekday)));
    return Math.max(DAY, widthOf(Words.weekdayAndDay(widest(oneOfEachMonth))));
  }

  private static LocalDate widest(Stream<LocalDate> days) {
    return days.max(Comparator.comparingDouble(day -> widthOf(Words.weekdayAndDay(day))))
        .orElseThrow();
  }

  /// How wide the longest word for the state of a release is in bold letters.
  public double state() {
    return widthFor(tr("State"), Stream.of(tr("released"), tr("overdue"), tr("skipped")));
  }

  /// A column that is at least so wide.
  public <T> TableColumn<T, String> of(String title, double width, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setMinWidth(width * letters);
    column.setPrefWidth(width * letters);
    column.setReorderable(false);
    column.setSortable(false);
    column.widthProperty().subscribe(_ -> layOutTitles(column.getTableView()));
    return column;
  }

  /// Where columns make room for a bar to scroll by, their titles would follow a frame later.
  private static void layOutTitles(@Nullable TableView<?> table) {
    if (table != null && table.lookup(".column-header-background") instanceof Region titles) {
      titles.requestLayout();
      titles.layout();
    }
  }

  /// A column of figures, which stand on its right with their title, that is at least so wide.
  public <T> TableColumn<T, String> ofFigures(
      String title, double width, Function<T, String> figure) {
    TableColumn<T, String> column = of(title, width, figure);
    column.getStyleClass().add("figure-column");
    return column;
  }

  /// The same column, but no wider than this.
  public <T> TableColumn<T, String> upTo(double width, TableColumn<T, String> column) {
    column.setMaxWidth(width * letters);
    return column;
  }

  /// A column whose texts go on in another line where they are longer than it is wide.
  public <T> TableColumn<T, String> wrapping(String title, double width, Function<T, String> text) {
    TableColumn<T, String> column = of(title, width, text);
    column.setCellFactory(owner -> new WrappingCell<>(owner));
    return column;
  }

  /// How wide a column has to be for its title, up to 240, and the longest of its texts, up to 160.
  public double widthFor(String title, Stream<String> texts) {
    String longest = texts.max(Comparator.comparingInt(String::length)).orElse("");
    return Math.max(Math.min(WIDEST_TITLE, widthOf(title)), Math.min(WIDEST, widthOf(longest)));
  }

  private static double widthOf(String words) {
    Text text = new Text(words);
    text.setFont(Font.font("Roboto", FontWeight.BOLD, SIZE));
    return Math.ceil(text.getLayoutBounds().getWidth()) + PADDING;
  }

  /// Has the last column fill the table as long as all fit into it, and else lets them scroll.
  public static void fit(TableView<?> table) {
    table.setColumnResizePolicy(
        isWideEnough(table)
            ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
            : TableView.UNCONSTRAINED_RESIZE_POLICY);
  }

  /// Has all columns fill the table together as long as they fit into it, and else lets them scroll.
  public static void fitAll(TableView<?> table) {
    table.setColumnResizePolicy(
        isWideEnough(table)
            ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS
            : TableView.UNCONSTRAINED_RESIZE_POLICY);
  }

  private static boolean isWideEnough(TableView<?> table) {
    List<? extends TableColumnBase<?, ?>> columns = table.getVisibleLeafColumns();
    double least = columns.stream().mapToDouble(TableColumnBase::getMinWidth).sum();
    return least + BESIDE_ROWS <= table.getWidth();
  }

  /// A text over as many lines as it needs.
  private static final class WrappingCell<T> extends TableCell<T, String> {
    private final Text text = new Text();

    WrappingCell(TableColumn<T, String> column) {
      text.getStyleClass().add("text");
      text.wrappingWidthProperty().bind(column.widthProperty().subtract(PADDING));
      getStyleClass().add("wrapping-cell");
      setGraphic(text);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      text.setText(Optional.ofNullable(item).orElse(""));
    }
  }
}
