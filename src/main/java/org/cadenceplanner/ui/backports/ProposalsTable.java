package org.cadenceplanner.ui.backports;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.cadenceplanner.insight.LoadProposal;
import org.cadenceplanner.insight.LoadProposalInWords;
import org.cadenceplanner.insight.Words;
import org.cadenceplanner.plan.Load;
import org.cadenceplanner.ui.fx.Columns;

/// The figures of the load that backports give, beside those that the plan has.
final class ProposalsTable extends TableView<ProposalsTable.Row> {
  private static final double FIGURE = 200;
  private static final double VALUE = 100;
  private static final double FROM = 270;

  /// A figure.
  ///
  /// @param changes whether the plan would change by it
  record Row(LoadProposalInWords words, boolean changes) {
    static Row of(LoadProposal proposal, Load load) {
      return new Row(LoadProposalInWords.of(proposal, load), !proposal.in(load).equals(load));
    }

    String inPlan() {
      return changes ? words.inPlan() : tr("%s, the same", words.inPlan());
    }
  }

  ProposalsTable(Columns columns) {
    setId("load-proposals");
    setAccessibleText(tr("Figures of the load"));
    setPlaceholder(new Label(tr("No figures.")));
    getStyleClass().add(Styles.DENSE);
    getColumns()
        .setAll(
            List.of(
                columns.wrapping(
                    tr("Figure"), FIGURE, row -> Words.capitalised(row.words().figure())),
                columns.ofFigures(tr("Found"), VALUE, row -> row.words().found()),
                columns.ofFigures(tr("In the plan"), VALUE, Row::inPlan),
                columns.wrapping(tr("From"), FROM, row -> row.words().from())));
    widthProperty().subscribe(_ -> Columns.fit(this));
  }

  /// Shows figures.
  ///
  /// @param load the load of the plan
  void show(List<LoadProposal> proposals, Load load) {
    getItems().setAll(proposals.stream().map(proposal -> Row.of(proposal, load)).toList());
  }
}
