package org.cadenceplanner.ui.compare;

import static org.cadenceplanner.language.Texts.tr;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.cadenceplanner.drawing.TextMeasure;
import org.cadenceplanner.schedule.Schedule;
import org.cadenceplanner.ui.fx.Appearance;
import org.cadenceplanner.ui.fx.Banner;
import org.cadenceplanner.ui.fx.ChartOverTables;
import org.cadenceplanner.ui.fx.ChartView;
import org.cadenceplanner.ui.fx.ComparedScenarios;
import org.cadenceplanner.ui.fx.DaysOnScreen;
import org.cadenceplanner.ui.fx.Forecasting;
import org.cadenceplanner.ui.fx.Planned;
import org.cadenceplanner.ui.fx.Sentences;
import org.cadenceplanner.ui.fx.ShowsDays;
import org.cadenceplanner.ui.fx.WhileSeen;
import org.cadenceplanner.ui.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/// Scenarios side by side: their branches and counts on one axis, and under them their figures, the
/// best of each row marked, the claims of the debate as sentences, and the limits that are broken.
public final class CompareScreen extends BorderPane implements ShowsDays {
  private static final double LEAST_CHART = 250;
  private static final double SHARE_OF_TABLES = 0.34;
  private static final double ENOUGH_FOR_CHART = 420;

  /// The tabs, the head of the table and three rows.
  private static final double LEAST_TABLES = 150;

  private final Workspace workspace;
  private final Comparing comparing;
  private final ComparedScenarios compared;
  private final ScenariosShown shown;
  private final CompareView view;
  private final ComparisonTable table;
  private final Tab limits;
  private final ComparedForecasts forecasts;
  private final Banner note = new Banner("no-forecast-compared", Feather.INFO, List.of());

  /// @param workspace the plan is shown from it
  /// @param compared which scenarios are
  /// @param forecasting says when their releases may come
  /// @param measure measures texts as the pictures do
  public CompareScreen(
      Workspace workspace,
      ComparedScenarios compared,
      Forecasting forecasting,
      TextMeasure measure,
      Appearance appearance) {
    this.workspace = workspace;
    this.forecasts = new ComparedForecasts(forecasting);
    this.compared = compared;
    this.table = new ComparisonTable(appearance.columns());
    this.shown = new ScenariosShown(compared, () -> start(workspace.planned().get()));
    this.comparing = new Comparing(workspace);
    this.view = new CompareView(workspace, measure, appearance);
    this.limits =
        tab(
            "tab-compared-limits",
            tr("Limits"),
            sentences("compared-limits", tr("Limits"), this::aboutLimits));
    setId("compare");
    TabPane tables =
        new TabPane(
            tab("tab-comparison", tr("Figures"), table),
            tab("tab-claims", tr("Claims"), sentences("claims", tr("Claims"), Judged::claims)),
            limits);
    tables.getStyleClass().add(Styles.DENSE);
    tables.setMinHeight(LEAST_TABLES);
    view.setMinHeight(LEAST_CHART);
    setTop(new VBox(shown, note));
    setCenter(new ChartOverTables(view, tables, SHARE_OF_TABLES, ENOUGH_FOR_CHART));
    comparing.result().subscribe(result -> result.ifPresent(this::show));
    comparing.judged().subscribe(judged -> judged.ifPresent(this::say));
    WhileSeen.of(workspace.planned(), this).subscribe(this::offer);
    workspace.whenAnother(forecasts::beginAnew);
    forecasting.shown().subscribe(_ -> lookAhead());
    forecasting.foreseen().subscribe(_ -> showFigures());
    sceneProperty().subscribe(_ -> lookAhead());
  }

  @Override
  public DaysOnScreen days() {
    return view.days();
  }

  @Override
  public ChartView chart() {
    return view.chart();
  }

  private void offer(Planned planned) {
    shown.offer(planned.plan());
    start(planned);
  }

  private void start(Planned planned) {
    comparing.start(planned, compared.of(planned.plan()));
  }

  private void show(Compared compared) {
    view.show(compared, workspace.edited().get().scenario().name());
    lookAhead();
  }

  private void say(Judged judged) {
    showFigures();
    int broken = judged.broken().size();
    limits.setText(
        hasLimits() && !judged.compared().schedules().isEmpty()
            ? tr(broken == 1 ? "%s limit broken" : "%s limits broken", broken)
            : tr("Limits"));
  }

  /// While another screen is seen, that one says what is looked at.
  private void lookAhead() {
    if (getScene() != null) {
      forecasts.lookAhead(schedules());
      showFigures();
    }
  }

  /// A table that is not seen need not follow each change.
  private void showFigures() {
    if (getScene() != null) {
      comparing.judged().get().ifPresent(this::showFigures);
      note.say(forecasts.problem(schedules()));
    }
  }

  private void showFigures(Judged judged) {
    List<Schedule> schedules = judged.compared().schedules();
    judged
        .figures()
        .map(figures -> figures.with(forecasts.rows(schedules)))
        .ifPresentOrElse(table::show, table::clear);
  }

  private List<Schedule> schedules() {
    return comparing.result().get().map(Compared::schedules).orElse(List.of());
  }

  private Sentences sentences(String id, String name, Function<Judged, List<String>> said) {
    return new Sentences(
        id,
        name,
        comparing.judged().map(judged -> judged.map(said).orElse(List.of())),
        tr("There is nothing to say."));
  }

  private boolean hasLimits() {
    return !workspace.planned().get().plan().limits().isEmpty();
  }

  private List<String> aboutLimits(Judged judged) {
    return judged.broken().isEmpty() ? List.of(noneBroken(judged.compared())) : judged.broken();
  }

  private String noneBroken(Compared compared) {
    if (!hasLimits()) {
      return tr("There are no limits. They are set at the end of the rules on the left.");
    }
    return tr(compared.schedules().isEmpty() ? "Not planned." : "No limit is broken.");
  }

  private static Tab tab(String id, String name, Node content) {
    Tab tab = new Tab(name, content);
    tab.setId(id);
    tab.setClosable(false);
    return tab;
  }
}
