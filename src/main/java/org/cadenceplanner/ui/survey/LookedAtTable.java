package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.cadenceplanner.insight.survey.Judged;
import org.cadenceplanner.insight.survey.Tally;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.insight.survey.Verdict;
import org.cadenceplanner.insight.survey.Voter;
import org.cadenceplanner.ui.fx.Columns;

/// What does not count and why, and what should be known all the same, a row for each, by the line
/// at which it begins. Enter or a double click shows that line, where it was pasted.
final class LookedAtTable extends TableView<Judged> {
  private static final double WHERE = 130;
  private static final double WHOSE = 110;
  private static final double WHY = 260;
  private static final double WIDEST = 180;

  private final IntConsumer showLine;

  /// @param showLine shows a line of the pasted text
  LookedAtTable(Columns columns, IntConsumer showLine) {
    this.showLine = showLine;
    setId("tally-looked-at");
    setAccessibleText(tr("To be looked at"));
    setPlaceholder(new Label(tr("Everything that came back counts.")));
    getStyleClass().add(Styles.DENSE);
    getColumns()
        .setAll(
            List.of(
                columns.upTo(
                    WIDEST,
                    columns.wrapping(tr("Where"), WHERE, row -> row.ballot().place().toString())),
                columns.upTo(WIDEST, columns.wrapping(tr("Whose"), WHOSE, LookedAtTable::whose)),
                columns.wrapping(tr("Why"), WHY, row -> TallyInWords.of(row.verdict()))));
    widthProperty().subscribe(_ -> Columns.fit(this));
    addEventHandler(KeyEvent.KEY_PRESSED, this::showOnEnter);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::showOnDoubleClick);
  }

  private static String whose(Judged row) {
    return row.ballot().voter().map(Voter::name).orElse("");
  }

  /// What is listed of a tally, blank ones last: of those nothing was made out.
  static List<Judged> rows(Tally tally) {
    return Stream.concat(
            tally.toBeLookedAt().stream(),
            tally.judged().stream().filter(it -> it.verdict() instanceof Verdict.Blank))
        .toList();
  }

  private void showOnEnter(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      showSelected();
    }
  }

  private void showOnDoubleClick(MouseEvent click) {
    if (click.getClickCount() == 2) {
      showSelected();
    }
  }

  private void showSelected() {
    getSelectionModel().getSelectedItems().stream()
        .map(row -> row.ballot().place())
        .filter(place -> place.file().equals(Counting.pasted()))
        .findFirst()
        .ifPresent(place -> showLine.accept(place.line()));
  }
}
