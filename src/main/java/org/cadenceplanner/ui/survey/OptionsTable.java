package org.cadenceplanner.ui.survey;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.survey.OptionTally;
import org.cadenceplanner.insight.survey.Stance;
import org.cadenceplanner.insight.survey.TallyInWords;
import org.cadenceplanner.ui.fx.Columns;

/// What the votes on each option come to, a row each: the chart as a table.
final class OptionsTable extends TableView<OptionTally> {
  private static final double OPTION = 150;
  private static final double NUMBER = 40;

  OptionsTable(Columns columns) {
    setId("tally-options");
    setAccessibleText(tr("The votes on each option"));
    setPlaceholder(new Label(tr("None.")));
    getStyleClass().add(Styles.DENSE);
    List<TableColumn<OptionTally, String>> all = new ArrayList<>();
    all.add(columns.wrapping(tr("Option"), OPTION, OptionsTable::name));
    all.add(figure(columns, tr("Sum"), TallyInWords::sum));
    all.add(figure(columns, tr("Mean"), TallyInWords::mean));
    all.add(figure(columns, tr("Votes"), tally -> String.valueOf(tally.voters())));
    for (Stance stance : Stance.values()) {
      all.add(figure(columns, stance.typed(), tally -> String.valueOf(tally.count(stance))));
    }
    getColumns().setAll(all);
    widthProperty().subscribe(_ -> Columns.fitAll(this));
  }

  private static TableColumn<OptionTally, String> figure(
      Columns columns, String title, Function<OptionTally, String> text) {
    double width = Math.max(NUMBER, columns.widthFor(title, Stream.empty()));
    return columns.ofFigures(title, width, text);
  }

  private static String name(OptionTally tally) {
    return tally.option().letter() + " " + tally.option().name();
  }
}
