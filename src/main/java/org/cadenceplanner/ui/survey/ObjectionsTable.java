package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.survey.Objection;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.ui.fx.Columns;

/// Who objects to what, and why: a row for each -2.
final class ObjectionsTable extends TableView<ObjectionsTable.Row> {
  private static final double OPTION = 130;
  private static final double WHO = 120;
  private static final double WHY = 220;
  private static final double WIDEST = 200;

  /// An objection to an option.
  record Row(String option, Objection objection) {}

  ObjectionsTable(Columns columns) {
    setId("tally-objections");
    setAccessibleText(tr("Objections"));
    setPlaceholder(new Label(tr("Nobody objects.")));
    getStyleClass().add(Styles.DENSE);
    getColumns()
        .setAll(
            List.of(
                columns.upTo(WIDEST, columns.wrapping(tr("Option"), OPTION, Row::option)),
                columns.upTo(
                    WIDEST,
                    columns.wrapping(tr("Who"), WHO, row -> row.objection().voter().name())),
                columns.wrapping(tr("Why"), WHY, row -> row.objection().comment())));
    widthProperty().subscribe(_ -> Columns.fit(this));
  }

  void show(Tally tally) {
    getItems()
        .setAll(
            tally.options().stream()
                .flatMap(
                    option ->
                        option.objections().stream().map(it -> new Row(option.option().name(), it)))
                .toList());
  }
}
