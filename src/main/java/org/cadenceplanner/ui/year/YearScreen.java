package org.cadenceplanner.ui.year;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.DateRow;
import org.cadenceplanner.plan.Scenario;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartOverTables;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Planning;
import org.cadenceplanner.ui.fx.Selection;
import org.cadenceplanner.ui.fx.ShowsDays;
import org.cadenceplanner.ui.fx.WhileSeen;
import org.cadenceplanner.ui.fx.Workspace;

/// One year above the other, with the holidays in them: where in the year releases and milestones
/// of a scenario fall, and perhaps those of another under it; below, the same days as tables, those
/// near holidays first.
///
/// It does nothing while it is not seen.
public final class YearScreen extends BorderPane implements ShowsDays {
  private static final double LEAST_CHART = 250;
  private static final double SHARE_OF_TABLES = 0.24;
  private static final double ENOUGH_FOR_CHART = 560;

  /// The tabs, the head of the table and two rows.
  private static final double LEAST_TABLES = 112;

  private final Workspace workspace;
  private final ScenarioBeside beside;
  private final Label trouble = new Label();
  private final YearView view;
  private final DatesTable near;
  private final DatesTable all;
  private final Tab nearTab;
  private int asked;

  /// @param workspace what is shown
  /// @param compared says which scenario stands under the one looked at
  /// @param measure measures texts as the pictures do
  public YearScreen(
      Workspace workspace, ComparedScenarios compared, TextMeasure measure, Appearance appearance) {
    this.workspace = workspace;
    this.beside = new ScenarioBeside(compared);
    this.view = new YearView(workspace, measure, appearance);
    this.near =
        new DatesTable(
            "near",
            tr("Nothing comes near a day that at least half have off."),
            workspace,
            appearance.columns());
    this.all =
        new DatesTable("dates", tr("No releases in these years."), workspace, appearance.columns());
    near.setAccessibleText(tr("Dates near holidays"));
    all.setAccessibleText(tr("All dates"));
    this.nearTab = tab("tab-near", near);
    setId("year");
    trouble.setId("beside-trouble");
    trouble.getStyleClass().add("wrong-message");
    beside.getChildren().add(trouble);
    Tab dates = tab("tab-dates", all);
    dates.setText(tr("All dates"));
    TabPane tables = new TabPane(nearTab, dates);
    tables.getStyleClass().add(Styles.DENSE);
    tables.setMinHeight(LEAST_TABLES);
    view.setMinHeight(LEAST_CHART);
    setTop(beside);
    setCenter(new ChartOverTables(view, tables, SHARE_OF_TABLES, ENOUGH_FOR_CHART));
    WhileSeen.of(workspace.planned(), this).subscribe(this::plan);
    WhileSeen.of(beside.name(), this).subscribe(name -> plan(workspace.planned().get()));
    WhileSeen.of(workspace.selection(), this).subscribe(this::mark);
  }

  @Override
  public DaysOnScreen days() {
    return view.days();
  }

  @Override
  public ChartView chart() {
    return view.chart();
  }

  /// The other scenario is planned in the background: the newest request counts.
  private void plan(Planned planned) {
    beside.offer(planned.plan(), planned.schedule().scenario().name());
    asked++;
    beside
        .name()
        .get()
        .flatMap(planned.plan()::scenario)
        .filter(other -> planned.trouble().isEmpty())
        .ifPresentOrElse(
            other -> planBeside(planned, other, asked), () -> show(YearsShown.of(planned)));
  }

  private void planBeside(Planned planned, Scenario other, int mine) {
    Planning planning = workspace.planning();
    Callable<YearsShown> work = () -> YearsShown.of(planned, planning.beside(planned, other));
    workspace
        .recalculation()
        .lookUp(work, shown -> take(mine, shown), e -> take(mine, YearsShown.of(planned)));
  }

  private void take(int mine, YearsShown shown) {
    if (mine == asked) {
      show(shown);
    }
  }

  private void show(YearsShown shown) {
    List<DateRow> dates = shown.dates();
    List<DateRow> nearHolidays = DateRow.near(dates);
    view.show(shown);
    near.show(nearHolidays, shown.comparesTwo());
    all.show(dates, shown.comparesTwo());
    nearTab.setText(tr("%s near holidays", nearHolidays.size()));
    trouble.setText(shown.trouble().map(why -> tr("Cannot be planned: %s", why)).orElse(""));
  }

  private void mark(Optional<Selection> selection) {
    view.mark(selection);
    selection.ifPresent(view::bringIntoView);
  }

  private static Tab tab(String id, Node content) {
    Tab tab = new Tab("", content);
    tab.setId(id);
    tab.setClosable(false);
    return tab;
  }
}
