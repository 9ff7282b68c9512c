package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.PendingInWords;
import org.cadenceplanner.insight.PendingList;
import org.cadenceplanner.insight.PendingList.Entry;
import org.cadenceplanner.ui.fx.Columns;

/// The backports that branches wait for, a row each; several can be selected.
final class PendingTable extends TableView<Entry> {
  private static final double BRANCH = 60;
  private static final double AGE = 45;
  private static final double SECURITY = 75;
  private static final double SUBJECT = 190;
  private static final double COMMIT = 110;
  private static final double WHY = 110;
  private static final double AGREED = 110;

  private final LocalDate today;

  /// @param today the day up to which ages are counted
  PendingTable(Columns columns, LocalDate today) {
    this.today = today;
    setId("pending");
    setAccessibleText(tr("Pending backports"));
    setPlaceholder(new Label(tr("None.")));
    getStyleClass().add(Styles.DENSE);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    getColumns()
        .setAll(
            List.of(
                columns.of(tr("Branch"), BRANCH, entry -> entry.version().text()),
                columns.of(tr("Days"), AGE, this::age),
                columns.of(tr("Security"), SECURITY, PendingTable::security),
                columns.wrapping(tr("Subject"), SUBJECT, entry -> entry.backport().subject()),
                columns.of(
                    tr("Commit"), COMMIT, entry -> PendingInWords.commit(entry.backport().id())),
                columns.wrapping(tr("Why"), WHY, entry -> PendingInWords.why(entry.backport())),
                columns.wrapping(tr("Agreed on"), AGREED, PendingTable::agreed)));
    widthProperty().subscribe(_ -> Columns.fitAll(this));
  }

  private String age(Entry entry) {
    return String.valueOf(entry.backport().age(today));
  }

  private static String security(Entry entry) {
    return entry.backport().isSecurity() ? tr("security") : "";
  }

  private static String agreed(Entry entry) {
    return entry
        .notWanted()
        .map(reason -> tr("not wanted: %s", reason))
        .or(entry::person)
        .orElse("");
  }

  /// Shows some; what was selected stays so, else what is now in the place of the first that was.
  void show(PendingList list) {
    List<Entry> before = List.copyOf(getSelectionModel().getSelectedItems());
    int place = Math.max(0, getSelectionModel().getSelectedIndex());
    getItems().setAll(list.entries());
    getSelectionModel().clearSelection();
    IntStream.range(0, getItems().size())
        .filter(i -> before.stream().anyMatch(entry -> isSame(entry, getItems().get(i))))
        .forEach(getSelectionModel()::select);
    if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().select(Math.min(place, getItems().size() - 1));
    }
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.version().equals(other.version())
        && one.backport().id().equals(other.backport().id());
  }

  /// Those that are selected.
  PendingList selected() {
    return new PendingList(List.copyOf(getSelectionModel().getSelectedItems()));
  }
}
