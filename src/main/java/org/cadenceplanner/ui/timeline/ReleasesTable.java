package org.cadenceplanner.ui.timeline;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cadenceplanner.insight.ReleaseRow;
import org.cadenceplanner.insight.ReleaseTable;
import org.cadenceplanner.insight.Until;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Version;
import org.cadenceplanner.schedule.PhaseSpan;
import org.cadenceplanner.schedule.ReleaseState;
import org.cadenceplanner.ui.fx.Columns;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.RowSelection;
import org.cadenceplanner.ui.fx.Workspace;
import org.jspecify.annotations.Nullable;

/// All releases with their dates and the ends of their phases: the chart as a table. Those that are
/// overdue stand out.
final class ReleasesTable extends TableView<ReleaseRow> {
  private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
  private static final String NONE = "–";
  private static final double BESIDE_MENU = 60;

  private final Columns columns;
  private final ReleaseActions actions;
  private final ContextMenu ofPlanned;
  private final ContextMenu ofReleased;
  private final RowSelection<ReleaseRow> rows;
  private Optional<Shape> shape = Optional.empty();

  /// What its columns depend on.
  private record Shape(boolean hasClasses, List<String> phases) {}

  /// @param planned what is planned, while the table is seen
  /// @param actions what can be done to the release selected
  /// @param columns makes its columns
  ReleasesTable(
      Workspace workspace,
      ObservableValue<Planned> planned,
      ReleaseActions actions,
      Columns columns) {
    this.columns = columns;
    this.actions = actions;
    ofPlanned = new ContextMenu(item(tr("Mark as released…"), actions::markAsReleased), addItem());
    ofReleased =
        new ContextMenu(
            item(tr("Change…"), actions::change), item(tr("Remove"), actions::remove), addItem());
    this.rows = RowSelection.ofReleases(this, workspace, ReleaseRow::version);
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setId("releases");
    setAccessibleText(tr("Releases"));
    setPlaceholder(new Label(tr("No releases in these years.")));
    setRowFactory(table -> new Row());
    addEventHandler(KeyEvent.KEY_PRESSED, this::act);
    setOnContextMenuRequested(this::offerByKeys);
    widthProperty().subscribe(width -> Columns.fit(this));
    planned.subscribe(this::show);
  }

  private void show(Planned planned) {
    ReleaseTable table = ReleaseTable.of(planned.schedule());
    Shape wanted = new Shape(table.hasClasses(), table.phases());
    // Columns stay, with the widths that they were given, as long as there are the same.
    if (!shape.equals(Optional.of(wanted))) {
      shape = Optional.of(wanted);
      rows.clear();
      getColumns().setAll(columns(table));
      Columns.fit(this);
    }
    boolean isFirst = getItems().isEmpty();
    rows.show(table.rows());
    if (isFirst) {
      scrollTo(firstInSight(table.rows()));
    }
  }

  /// What is selected; else what is still to come, with the last releases in sight above it.
  private int firstInSight(List<ReleaseRow> all) {
    int selected = getSelectionModel().getSelectedIndex();
    long out = all.stream().filter(row -> row.is(ReleaseState.RELEASED)).count();
    return selected >= 0 ? selected : (int) Math.max(0, out - 2);
  }

  private List<TableColumn<ReleaseRow, String>> columns(ReleaseTable table) {
    List<TableColumn<ReleaseRow, String>> all = new ArrayList<>();
    all.add(column(tr("Release"), table, ReleasesTable::version));
    all.add(columns.of(tr("Date"), columns.day(), row -> day(row.date())));
    all.add(columns.of(tr("State"), columns.state(), ReleaseRow::stateInWords));
    all.add(columns.of(tr("Was due"), columns.day(), row -> day(row.due())));
    if (table.hasClasses()) {
      all.add(column(tr("Class"), table, row -> row.releaseClass().orElse(NONE)));
    }
    for (int i = 0; i < table.phases().size(); i++) {
      int place = i;
      String title = Words.capitalised(table.heading(table.phases().get(i)));
      all.add(column(title, table, row -> end(row.until().get(place))));
    }
    return all;
  }

  private TableColumn<ReleaseRow, String> column(
      String title, ReleaseTable table, Function<ReleaseRow, String> text) {
    double width = columns.widthFor(title, table.rows().stream().map(text));
    return columns.of(title, width, text);
  }

  private void act(KeyEvent key) {
    asked(key.getCode(), getSelectionModel().getSelectedItem())
        .ifPresent(
            action -> {
              action.run();
              key.consume();
            });
  }

  private Optional<Runnable> asked(KeyCode key, @Nullable ReleaseRow row) {
    Optional<Runnable> byEnter =
        isToCome(row) ? Optional.of(actions::markAsReleased) : Optional.of(actions::change);
    return switch (key) {
      case ENTER -> byEnter.filter(it -> isToCome(row) || isOut(row));
      case DELETE, BACK_SPACE -> Optional.<Runnable>of(actions::remove).filter(it -> isOut(row));
      default -> Optional.empty();
    };
  }

  /// Asked for by the mouse, the menu is the row's own; by the keys, the table has to find the row.
  private void offerByKeys(ContextMenuEvent request) {
    if (request.isKeyboardTrigger()) {
      menuOf(getSelectionModel().getSelectedItem()).ifPresent(menu -> offer(menu, request));
    }
  }

  private void offer(ContextMenu menu, ContextMenuEvent request) {
    selectedRow()
        .map(row -> row.localToScreen(row.getBoundsInLocal()))
        .ifPresent(row -> menu.show(this, row.getMinX() + BESIDE_MENU, row.getMaxY()));
    request.consume();
  }

  private Optional<ContextMenu> menuOf(@Nullable ReleaseRow row) {
    return isToCome(row)
        ? Optional.of(ofPlanned)
        : isOut(row) ? Optional.of(ofReleased) : Optional.empty();
  }

  private Optional<Node> selectedRow() {
    return lookupAll(".table-row-cell").stream()
        .filter(row -> row instanceof Row shown && shown.isSelected() && !shown.isEmpty())
        .findFirst();
  }

  private static boolean isToCome(@Nullable ReleaseRow row) {
    return row != null && row.version().isPresent() && !row.is(ReleaseState.RELEASED);
  }

  private static boolean isOut(@Nullable ReleaseRow row) {
    return row != null && row.is(ReleaseState.RELEASED);
  }

  private MenuItem addItem() {
    return item(tr("Add a release on record…"), actions::add);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(e -> action.run());
    return item;
  }

  private static String version(ReleaseRow row) {
    return row.version().map(Version::text).orElse(NONE);
  }

  private static String end(Optional<PhaseSpan> phase) {
    return phase.map(Until::orFromInWords).orElse(NONE);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Words::weekdayAndDay).orElse(NONE);
  }

  /// A row that stands out when its release is overdue, with a menu of what can be done to it.
  private final class Row extends TableRow<ReleaseRow> {
    @Override
    protected void updateItem(@Nullable ReleaseRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean isOverdue = !empty && row != null && row.is(ReleaseState.OVERDUE);
      pseudoClassStateChanged(OVERDUE, isOverdue);
      setContextMenu(empty ? null : menuOf(row).orElse(null));
    }
  }
}
