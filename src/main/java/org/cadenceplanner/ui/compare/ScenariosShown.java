package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cadenceplanner.chart.CompareChart;
import org.cadenceplanner.plan.Plan;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.controlsfx.control.CheckComboBox;

/// Chooses which scenarios of the plan are compared.
final class ScenariosShown extends HBox {
  private static final double WIDEST = 200;

  private final CheckComboBox<String> box = new CheckComboBox<>();
  private final Label hint = new Label();
  private final ComparedScenarios compared;
  private final Runnable changed;
  private boolean isFilling;

  /// @param compared those that are
  /// @param changed is told when others are chosen
  ScenariosShown(ComparedScenarios compared, Runnable changed) {
    this.compared = compared;
    this.changed = changed;
    Label label = new Label(tr("Scenarios"));
    label.setLabelFor(box);
    box.setId("compared-scenarios");
    box.setAccessibleText(tr("Scenarios compared"));
    // Else it is as wide as the longest name in its list, which it never shows.
    box.setMaxWidth(WIDEST);
    hint.setId("compared-hint");
    hint.getStyleClass().add("hint");
    box.getCheckModel()
        .getCheckedItems()
        .addListener((ListChangeListener<String>) change -> choose());
    getChildren().addAll(label, box, hint);
    getStyleClass().add("screen-row");
  }

  /// Offers the scenarios of a plan.
  void offer(Plan plan) {
    List<String> all = plan.scenarios().stream().map(Scenario::name).toList();
    List<String> chosen = all.stream().filter(name -> compared.isChosen(plan, name)).toList();
    if (!box.getItems().equals(all) || !box.getCheckModel().getCheckedItems().equals(chosen)) {
      fill(all, chosen);
    }
  }

  private void fill(List<String> all, List<String> chosen) {
    isFilling = true;
    box.getCheckModel().clearChecks();
    box.getItems().setAll(all);
    chosen.forEach(box.getCheckModel()::check);
    isFilling = false;
    say();
  }

  private void choose() {
    if (!isFilling) {
      box.getItems().forEach(name -> compared.choose(name, box.getCheckModel().isChecked(name)));
      say();
      changed.run();
    }
  }

  private void say() {
    int checked = box.getCheckModel().getCheckedItems().size();
    box.setTitle(tr("%s of %s", checked, box.getItems().size()));
    hint.setText(
        checked > CompareChart.MOST_SCENARIOS
            ? tr("The first %s are shown.", CompareChart.MOST_SCENARIOS)
            : "");
  }
}
