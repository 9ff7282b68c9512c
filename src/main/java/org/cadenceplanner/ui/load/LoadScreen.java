package org.cadenceplanner.ui.load;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.insight.LoadInWords;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.ChartOverTables;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Edited;
import org.cadenceplanner.ui.fx.FiguresRow;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.ShowsDays;
import org.cadenceplanner.ui.fx.WhileSeen;
import org.cadenceplanner.ui.fx.Workspace;

/// The work over time: its figures in a row, the hours month by month against those that the people
/// have, and under them the people, what each kind of work takes, and the hours year by year.
public final class LoadScreen extends BorderPane implements ShowsDays {
  private static final double LEAST_CHART = 190;
  private static final double SHARE_OF_TABLES = 0.34;
  private static final double ENOUGH_FOR_CHART = 420;

  /// The tabs, the choice whose people they are, and three people; or as many years.
  private static final double LEAST_TABLES = 190;

  /// The tabs, a title, four fields under it, and what goes for all of them.
  private static final double LEAST_HOURS = 252;

  private final LoadView view;

  /// @param workspace what is shown
  /// @param measure measures texts as the pictures do
  public LoadScreen(Workspace workspace, TextMeasure measure, Appearance appearance) {
    setId("load");
    ObservableValue<Planned> planned = WhileSeen.of(workspace.planned(), this);
    ObservableValue<Edited> edited = WhileSeen.of(workspace.edited(), this);
    Tab people =
        tab("tab-people", tr("People"), form(new PeoplePane(workspace, edited), workspace));
    Tab hours =
        tab("tab-hours", tr("What work takes"), form(new HoursPane(workspace, edited), workspace));
    Tab years = tab("tab-years", tr("Year by year"), new YearsTable(planned, appearance.columns()));
    TabPane tabs = new TabPane(people, hours, years);
    tabs.getStyleClass().add(Styles.DENSE);
    // The chart needs the room of larger letters: then fewer people are in sight.
    double tables = LEAST_TABLES / Math.max(1, appearance.letterSize());
    tabs.minHeightProperty().bind(hours.selectedProperty().map(is -> is ? LEAST_HOURS : tables));
    view = new LoadView(workspace, planned, measure, appearance);
    view.setMinHeight(LEAST_CHART);
    setTop(
        new FiguresRow(
            "load-figures", planned, schedule -> new LoadInWords(schedule).keyFigures()));
    setCenter(new ChartOverTables(view, tabs, SHARE_OF_TABLES, ENOUGH_FOR_CHART));
  }

  @Override
  public DaysOnScreen days() {
    return view.days();
  }

  @Override
  public ChartView chart() {
    return view.chart();
  }

  /// What was known on an earlier day cannot be changed. A tab itself decides about its own content.
  private static Node form(Node fields, Workspace workspace) {
    fields.disableProperty().bind(workspace.asOf().map(Optional::isPresent));
    return new StackPane(fields);
  }

  private static Tab tab(String id, String title, Node content) {
    Tab tab = new Tab(title, content);
    tab.setId(id);
    tab.setClosable(false);
    return tab;
  }
}
